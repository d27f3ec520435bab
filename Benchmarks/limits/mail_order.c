/* W5: days of the mail-order center of mail_order.h, with lines, IVR, SMS, callbacks and calls that
   come again; all that ../Scenarios/mail-order.yaml says.

   A customer has a place in a table from the first call to the end of the need, and at most one
   event that counts: the stamp of an older one no longer fits. Lines are rings in which entries
   that no longer fit are passed over, too. */
#include <stdlib.h>
#include <time.h>
#include "mail_order_calls.h"
#include "mail_order_print.h"

static double seconds(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return ts.tv_sec + 1e-9 * ts.tv_nsec;
}

static inline void happen(center_t *c) {
  uint64_t id = pq_minid(&c->events);
  uint32_t k = id >> 32 & 0xffffff;
  c->now = pq_min(&c->events);
  pq_pop(&c->events);
  if (c->customer[k].stamp != (uint32_t)id) return;
  switch (id >> 56) {
    case WELCOME_END: return end_welcome(c, k);
    case SELF_SERVICE_END: return end_self_service(c, k);
    case ANSWERS_END: return end_answers(c, k);
    case PATIENCE_END: return abandon(c, k);
    case TALK_END: return end_talk(c, k);
    case WRAP_UP_END: return end_wrap_up(c, k);
    case RING_END: return serve_callback(c, k);
    case RING_OUT_END: return fail_callback(c, k);
    case CALLBACK_DUE: return fall_due(c, k);
    default: return arrive_again(c, k);
  }
}

/* Agents come and take calls, or the idle leave; the busy leave when they have finished. */
static void change_staff(center_t *c, int staff) {
  c->staff = staff;
  while (c->present < staff) { c->present++; free_agent(c); }
  while (c->present > staff && c->idle > 0) { rouse(c); c->present--; }
}

/* An interval begins; after the last one the center is closed. */
static void cross(center_t *c) {
  c->now = c->edge;
  if (++c->row == INTERVALS) {
    c->next = c->edge = INFINITY;
    c->closed = true;
    return hurry_callbacks(c);
  }
  c->gap = INTERVAL / CALLS[c->row];
  c->next = c->now + mean(c, c->gap);
  c->edge = (c->row + 1) * INTERVAL;
  change_staff(c, STAFF[c->row]);
}

/* After close the idle go home as soon as no call waits or is about to and no callback is due. */
static void dismiss(center_t *c) {
  if (c->dismissed || c->waiting > 0 || c->inIVR > 0 || c->listed > 0) return;
  c->dismissed = true;
  while (c->idle > 0) { rouse(c); c->present--; }
}

static void begin_day(center_t *c) {
  pq_restart(&c->events);
  c->staff = c->present = c->idle = 0;
  c->closed = c->dismissed = false;
  c->row = -1;
  c->edge = 0;
  cross(c);
}

static void run_day(center_t *c) {
  for (begin_day(c);; ) {
    double known = c->next < c->edge ? c->next : c->edge;
    if (pq_min(&c->events) < known) happen(c);
    else if (known == INFINITY) return;
    else if (c->next < c->edge) arrive(c);
    else cross(c);
    if (c->listed > 0) take_up_callbacks(c);
    if (c->closed) dismiss(c);
  }
}

static center_t *new_center(uint64_t seed) {
  center_t *c = calloc(1, sizeof *c);
  zig_init();
  rng_seed(&c->rng, seed, 0);
  pq_init(&c->events, 2 * CUSTOMERS);
  c->freePlaces = malloc(sizeof(uint32_t) * CUSTOMERS);
  for (uint32_t k = CUSTOMERS; k > 0; k--) c->freePlaces[c->freeCount++] = k - 1;
  for (int type = 0; type < TYPES; type++) {
    double variance = log(1 + TALK_CV[type] * TALK_CV[type]);
    c->sigma[type] = sqrt(variance);
    c->mu[type] = log(TALK[type]) - variance / 2;
  }
  return c;
}

int main(int argc, char **argv) {
  int days = argc > 1 ? atoi(argv[1]) : 100;
  center_t *c = new_center(argc > 2 ? strtoull(argv[2], 0, 10) : 1);
  double start = seconds();
  for (int day = 0; day < days; day++) run_day(c);
  print(c, days, seconds() - start);
}
