#pragma once
/* What agents do, calls and callbacks, and what customers do afterwards. */
#include "mail_order_state.h"

/* ---- The customer afterwards ---- */

static inline void end_need(center_t *c, uint32_t k, int ending) {
  tally(c, k, ending);
  c->customer[k].stamp++;
  c->freePlaces[c->freeCount++] = k;
}

/* After close nobody answers, and after midnight the day is over. */
static void call_too_late(center_t *c, uint32_t k, double time) {
  if (time >= MIDNIGHT) return end_need(c, k, OPEN);
  customer_t *customer = &c->customer[k];
  customer->count = c->count[INTERVALS][customer->type];
  tally(c, k, ARRIVED);
  tally(c, k, REPEATED + customer->cause);
  tally(c, k, TURNED_AWAY);
  c->calls++;
  end_need(c, k, LOST);
}

/* The need was not met: the customer calls again, `since` from now on, or never. */
static void go_on(center_t *c, uint32_t k, int cause, double since) {
  if (c->customer[k].attempt + 1 == ATTEMPTS || !happens(c, AGAIN[cause]))
    return end_need(c, k, cause == UNRESOLVED || cause == SELF_SERVICE ? NOT_MET : LOST);
  c->customer[k].cause = cause;
  if (cause == SMS || cause == SELF_SERVICE) tally(c, k, RETURNED);
  double delay = since + mean(c, DELAY[cause]);
  if (c->now + delay >= CLOSE) return call_too_late(c, k, c->now + delay);
  schedule(c, delay, CALL_AGAIN, k);
}

/* ---- Operators ---- */

static inline double talk_time(center_t *c, int type) {
  if (type == QUESTION) return mean(c, TALK[QUESTION]);
  return exp(c->mu[type] + c->sigma[type] * rng_norm_zig(&c->rng));
}

static inline void talk(center_t *c, uint32_t k) {
  double length = talk_time(c, c->customer[k].type);
  c->busy += length;
  schedule(c, length, TALK_END, k);
}

static inline void answer(center_t *c, uint32_t k, double wait) {
  customer_t *customer = &c->customer[k];
  customer->count[ANSWERED]++;
  customer->count[IN_TIME] += wait <= WITHIN[customer->type];
  customer->count[WAITS] += wait;
  talk(c, k);
}

/* The first who still waits for a type; NULL if nobody does. */
static inline entry_t *first(center_t *c, int type) {
  line_t *line = &c->line[type];
  if (line->length == 0) { line->head = line->tail; return NULL; }
  for (;; line->head++) {
    entry_t *entry = &line->ring[line->head % RING_SIZE];
    if (entry->stamp == c->customer[entry->customer].stamp) return entry;
  }
}

/* Orders first, then who came first. */
static inline entry_t *next_in_line(center_t *c) {
  if (c->waiting == 0) return NULL;
  entry_t *order = first(c, ORDER);
  if (order) return order;
  entry_t *returns = first(c, RETURNS), *question = first(c, QUESTION);
  if (!returns || !question) return returns ? returns : question;
  return returns->entry <= question->entry ? returns : question;
}

static inline void stop_waiting(center_t *c, uint32_t k) {
  c->customer[k].stamp++;
  c->line[c->customer[k].type].length--;
  c->waiting--;
}

static inline void free_agent(center_t *c) {
  if (c->present > c->staff) { c->present--; return; }
  entry_t *entry = next_in_line(c);
  if (entry) {
    stop_waiting(c, entry->customer);
    return answer(c, entry->customer, c->now - entry->entry);
  }
  if (c->dismissed) c->present--; else rest(c);
}

/* The line is free, and the agent wraps up. */
static inline void end_talk(center_t *c, uint32_t k) {
  double length = mean(c, WRAP_UP[c->customer[k].type]);
  c->lines--;
  c->busy += length;
  schedule(c, length, WRAP_UP_END, k);
}

static inline void end_wrap_up(center_t *c, uint32_t k) {
  free_agent(c);
  if (happens(c, RESOLVED[c->customer[k].type])) return end_need(c, k, SERVED);
  go_on(c, k, UNRESOLVED, 0);
}

/* ---- Callbacks ---- */

static inline void list_callback(center_t *c, uint32_t k) {
  push(&c->callbacks[c->customer[k].type], c->customer[k].accepted, k, 0);
  c->listed++;
}

/* Who would wait long is offered a callback, by the queue's length as seen before. */
static inline bool leaves_for_callback(center_t *c, uint32_t k) {
  int type = c->customer[k].type;
  double rate = c->present / (TALK[type] + WRAP_UP[type]);
  if ((c->line[type].length + 1) / rate <= OFFER_FROM) return false;
  if (c->outstanding >= OUTSTANDING || CLOSE - c->now < NOT_WITHIN) return false;
  tally(c, k, CALLBACK_OFFER);
  return happens(c, CALLBACK_ACCEPTED);
}

static void begin_callback(center_t *c, uint32_t k) {
  tally(c, k, LEFT);
  c->lines--;
  c->outstanding++;
  c->customer[k].accepted = c->now;
  c->customer[k].tries = 0;
  list_callback(c, k);
}

/* An idle agent dials and listens to the ringing; a line is held. */
static void dial(center_t *c, uint32_t k) {
  rouse(c);
  c->listed--;
  c->lines++;
  c->customer[k].tries++;
  bool reached = happens(c, REACHED);
  c->busy += reached ? RING : RING_OUT;
  schedule(c, reached ? RING : RING_OUT, reached ? RING_END : RING_OUT_END, k);
}

/* Of the firsts of all types, who accepted first. */
static line_t *next_callbacks(center_t *c) {
  line_t *best = NULL;
  for (int type = 0; type < TYPES; type++) {
    line_t *line = &c->callbacks[type];
    if (line->length == 0) continue;
    double entry = line->ring[line->head % RING_SIZE].entry;
    if (!best || entry < best->ring[best->head % RING_SIZE].entry) best = line;
  }
  return best;
}

/* Idle agents call, but for a reserve; after close without one. */
static void take_up_callbacks(center_t *c) {
  while (c->listed > 0 && c->idle > (c->closed ? 0 : RESERVE) && c->lines < LINES) {
    line_t *line = next_callbacks(c);
    line->length--;
    dial(c, line->ring[line->head++ % RING_SIZE].customer);
  }
}

static void serve_callback(center_t *c, uint32_t k) {
  tally(c, k, SERVED_CALLBACK);
  c->customer[k].count[CALLBACK_DELAY] += c->now - c->customer[k].accepted;
  c->outstanding--;
  talk(c, k);
}

/* Nobody answered: another attempt follows after a while, unless it was the last. */
static void fail_callback(center_t *c, uint32_t k) {
  c->lines--;
  tally(c, k, FAILED);
  free_agent(c);
  if (!c->closed && c->customer[k].tries < TRIES) {
    c->customer[k].inGap = true;
    return schedule(c, GAP, CALLBACK_DUE, k);
  }
  tally(c, k, GIVEN_UP);
  c->outstanding--;
  go_on(c, k, MISSED, 0);
}

static void fall_due(center_t *c, uint32_t k) {
  c->customer[k].inGap = false;
  list_callback(c, k);
}

static int by_acceptance(const void *a, const void *b) {
  const customer_t *x = *(customer_t *const *)a, *y = *(customer_t *const *)b;
  return (x->accepted > y->accepted) - (x->accepted < y->accepted);
}

/* At close, gaps between attempts end at once. */
static void hurry_callbacks(center_t *c) {
  customer_t *gap[OUTSTANDING];
  int n = 0;
  for (uint32_t k = 0; k < CUSTOMERS; k++) if (c->customer[k].inGap) gap[n++] = &c->customer[k];
  qsort(gap, n, sizeof *gap, by_acceptance);
  for (int i = 0; i < n; i++) {
    gap[i]->stamp++;
    fall_due(c, gap[i] - c->customer);
  }
}
