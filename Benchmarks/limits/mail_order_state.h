#pragma once
/* The state of the mail-order center, its events and what it counts. */
#include <stdbool.h>
#include "rng.h"
#include "calendar.h"
#include "mail_order.h"

enum {
  WELCOME_END, SELF_SERVICE_END, ANSWERS_END, PATIENCE_END, TALK_END, WRAP_UP_END, RING_END,
  RING_OUT_END, CALLBACK_DUE, CALL_AGAIN
};
/* What is counted, by type and interval of the call; REPEATED is followed by one for each cause. */
enum {
  ARRIVED, BUSY_TONE, TURNED_AWAY, ENTERED, HUNG_UP, PRESSED_0, SELF_SERVED, SMS_OFFER, SMS_TAKEN,
  WEB, RETURNED, OFFERED, ANSWERED, IN_TIME, GAVE_UP, WAITS, LEFT, CALLBACK_OFFER, SERVED_CALLBACK,
  FAILED, GIVEN_UP, CALLBACK_DELAY, SERVED, CONTAINED, NOT_MET, LOST, OPEN, REPEATED,
  COUNTS = REPEATED + CAUSES
};

#define CUSTOMERS (1u << 14)
#define RING_SIZE 512u

typedef struct {
  double accepted, *count;
  uint32_t stamp;
  uint8_t type, attempt, cause, tries;
  bool inGap;
} customer_t;
typedef struct { double entry; uint32_t customer, stamp; } entry_t;
typedef struct { entry_t ring[RING_SIZE]; uint32_t head, tail; int length; } line_t;
typedef struct {
  RNG rng; pq_t events;
  double now, next, edge, gap, busy, idleTime, mu[TYPES], sigma[TYPES];
  int row, staff, present, idle, lines, inIVR, waiting, listed, outstanding;
  bool closed, dismissed;
  long calls;
  uint32_t *freePlaces; int freeCount;
  customer_t customer[CUSTOMERS];
  line_t line[TYPES], callbacks[TYPES];
  double count[INTERVALS + 1][TYPES][COUNTS];
} center_t;

static inline bool happens(center_t *c, double probability) {
  return rng_u(&c->rng) < probability;
}
static inline double mean(center_t *c, double time) { return rng_exp(&c->rng) * time; }

static inline void tally(center_t *c, uint32_t k, int what) { c->customer[k].count[what]++; }

static inline void schedule(center_t *c, double delay, int what, uint32_t k) {
  uint64_t id = (uint64_t)what << 56 | (uint64_t)k << 32 | c->customer[k].stamp;
  pq_push(&c->events, c->now + delay, id);
}

static inline void push(line_t *line, double entry, uint32_t k, uint32_t stamp) {
  line->ring[line->tail++ % RING_SIZE] = (entry_t){entry, k, stamp};
  line->length++;
}

/* Agents rest and are roused; those who are too many leave. */
static inline void rest(center_t *c) { c->idle++; c->idleTime -= c->now; }
static inline void rouse(center_t *c) { c->idle--; c->idleTime += c->now; }
