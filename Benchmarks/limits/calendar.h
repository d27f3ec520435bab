#pragma once
/* A calendar queue that tunes itself: 4096 buckets of short sorted lists, as wide as the mean gap
   between events. `id` says what an event is; whoever cancels one knows it again when it comes. */
#include <stdint.h>
#include <stdlib.h>
#include <math.h>

#define NBMAX 4096
#define POPS_PER_TUNING 1024

typedef struct { double t; uint64_t id; int32_t next; int32_t pad; } node;
typedef struct {
  node *nd; int32_t fr; int32_t *b; int n; int64_t cur; double min, w, iw, tlast; int pops;
} pq_t;

static void pq_init(pq_t *q, int cap) {
  q->nd = malloc(sizeof(node) * cap);
  for (int i = 0; i < cap; i++) q->nd[i].next = i + 1;
  q->nd[cap - 1].next = -1;
  q->b = malloc(sizeof(int32_t) * NBMAX);
  for (int i = 0; i < NBMAX; i++) q->b[i] = -1;
  q->fr = 0; q->n = 0; q->cur = 0; q->min = INFINITY;
  q->w = 1; q->iw = 1; q->tlast = 0; q->pops = 0;
}

/* Begins the clock anew for an empty queue; its width stays. */
static inline void pq_restart(pq_t *q) { q->tlast = 0; q->pops = 0; }

static inline double pq_min(pq_t *q) { return q->min; }

static inline uint64_t pq_minid(pq_t *q) { return q->nd[q->b[q->cur & (NBMAX - 1)]].id; }

/* Puts a node into its bucket, behind those of its time. */
static inline void pq_link(pq_t *q, int32_t k) {
  double t = q->nd[k].t;
  int64_t vb = (int64_t)(t * q->iw);
  int32_t *p = &q->b[vb & (NBMAX - 1)];
  while (*p >= 0 && q->nd[*p].t <= t) p = &q->nd[*p].next;
  q->nd[k].next = *p; *p = k;
  if (t < q->min) { q->min = t; q->cur = vb; }
}

static inline void pq_push(pq_t *q, double t, uint64_t id) {
  int32_t k = q->fr;
  q->fr = q->nd[k].next; q->nd[k].t = t; q->nd[k].id = id; q->n++;
  pq_link(q, k);
}

/* Looks for the next event from the present bucket on; through all buckets if it is a year away. */
static inline void pq_find(pq_t *q) {
  if (q->n == 0) { q->min = INFINITY; return; }
  int64_t v = q->cur;
  for (int c = 0; c < NBMAX; c++, v++) {
    int32_t h = q->b[v & (NBMAX - 1)];
    if (h < 0) continue;
    double t = q->nd[h].t;
    if ((int64_t)(t * q->iw) == v) { q->cur = v; q->min = t; return; }
  }
  double m = INFINITY;
  for (int i = 0; i < NBMAX; i++) {
    int32_t h = q->b[i];
    if (h >= 0 && q->nd[h].t < m) m = q->nd[h].t;
  }
  q->min = m; q->cur = (int64_t)(m * q->iw);
}

/* Makes the buckets as wide as the gap of late, if that is far from what it was. */
static __attribute__((noinline)) void pq_retune(pq_t *q, double t) {
  double w = (t - q->tlast) / q->pops;
  q->tlast = t; q->pops = 0;
  if (w <= 0 || (w < q->w * 2 && w > q->w * 0.5)) return;
  int32_t l = -1;
  for (int i = 0; i < NBMAX; i++) {
    int32_t k = q->b[i];
    q->b[i] = -1;
    while (k >= 0) { int32_t x = q->nd[k].next; q->nd[k].next = l; l = k; k = x; }
  }
  q->w = w; q->iw = 1 / w; q->min = INFINITY;
  while (l >= 0) { int32_t x = q->nd[l].next; pq_link(q, l); l = x; }
  if (q->n == 0) q->cur = (int64_t)(t * q->iw);
}

static inline void pq_pop(pq_t *q) {
  double t = q->min;
  int32_t *p = &q->b[q->cur & (NBMAX - 1)];
  int32_t k = *p;
  *p = q->nd[k].next; q->nd[k].next = q->fr; q->fr = k; q->n--;
  pq_find(q);
  if (++q->pops == POPS_PER_TUNING) pq_retune(q, t);
}

static inline void pq_replace(pq_t *q, double t, uint64_t id) { pq_pop(q); pq_push(q, t, id); }
