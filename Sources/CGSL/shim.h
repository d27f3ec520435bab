#pragma once
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_qrng.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_roots.h>
#include <gsl/gsl_sf.h>
#include <gsl/gsl_version.h>

/* Swift 6 refuses C globals directly, so GSL's are reached through functions. */
static inline const char *koryo_gsl_version(void) { return gsl_version; }
static inline const gsl_rng_type *koryo_gsl_mt19937(void) { return gsl_rng_mt19937; }
static inline const gsl_root_fsolver_type *koryo_gsl_root_fsolver_brent(void) {
  return gsl_root_fsolver_brent;
}
static inline const gsl_qrng_type *koryo_gsl_qrng_sobol(void) { return gsl_qrng_sobol; }
