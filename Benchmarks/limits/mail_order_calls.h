#pragma once
/* The way of a call: arrival, IVR, queue. What comes first stands last, as C wants it. */
#include "mail_order_agents.h"

/* ---- Queue ---- */

static inline void join_queue(center_t *c, uint32_t k) {
  if (leaves_for_callback(c, k)) return begin_callback(c, k);
  customer_t *customer = &c->customer[k];
  push(&c->line[customer->type], c->now, k, customer->stamp);
  c->waiting++;
  schedule(c, mean(c, PATIENCE[customer->type]), PATIENCE_END, k);
}

static inline void come_to_queue(center_t *c, uint32_t k) {
  c->inIVR--;
  tally(c, k, OFFERED);
  if (c->idle == 0) return join_queue(c, k);
  rouse(c);
  answer(c, k, 0);
}

static inline void abandon(center_t *c, uint32_t k) {
  stop_waiting(c, k);
  c->lines--;
  tally(c, k, GAVE_UP);
  go_on(c, k, ABANDONED, 0);
}

/* ---- IVR ---- */

static inline void leave_ivr(center_t *c, uint32_t k, int how) {
  tally(c, k, how);
  c->inIVR--;
  c->lines--;
}

static inline void end_welcome(center_t *c, uint32_t k) {
  if (happens(c, HANG_UP)) {
    leave_ivr(c, k, HUNG_UP);
    return go_on(c, k, IVR, 0);
  }
  bool pressed0 = happens(c, OPERATOR_KEY);
  if (pressed0) tally(c, k, PRESSED_0);
  if (pressed0 || c->customer[k].type == ORDER) return come_to_queue(c, k);
  if (c->customer[k].type == QUESTION) return schedule(c, ANSWERS, ANSWERS_END, k);
  schedule(c, mean(c, SELF_SERVICE_TIME), SELF_SERVICE_END, k);
}

static inline void end_self_service(center_t *c, uint32_t k) {
  if (!happens(c, COMPLETED)) return come_to_queue(c, k);
  leave_ivr(c, k, SELF_SERVED);
  if (happens(c, SELF_RESOLVED)) return end_need(c, k, CONTAINED);
  go_on(c, k, SELF_SERVICE, 0);
}

/* The web page is offered by SMS; whoever takes it hangs up, and may have to call again. */
static inline void end_answers(center_t *c, uint32_t k) {
  tally(c, k, SMS_OFFER);
  if (!happens(c, SMS_ACCEPTED)) return come_to_queue(c, k);
  leave_ivr(c, k, SMS_TAKEN);
  if (!happens(c, DELIVERED) || !happens(c, OPENED)) return go_on(c, k, SMS, 0);
  if (!happens(c, WEB_RESOLVED)) return go_on(c, k, SMS, mean(c, OPEN_DELAY));
  tally(c, k, WEB);
  end_need(c, k, CONTAINED);
}

/* ---- Arrival ---- */

/* A first or later call takes a line and hears the welcome, or the busy tone. */
static inline void enter(center_t *c, uint32_t k) {
  customer_t *customer = &c->customer[k];
  customer->count = c->count[c->row][customer->type];
  c->calls++;
  tally(c, k, ARRIVED);
  if (customer->attempt > 0) tally(c, k, REPEATED + customer->cause);
  if (c->lines >= LINES) {
    tally(c, k, BUSY_TONE);
    return go_on(c, k, BLOCKED, 0);
  }
  tally(c, k, ENTERED);
  c->lines++;
  c->inIVR++;
  schedule(c, WELCOME, WELCOME_END, k);
}

static inline void arrive(center_t *c) {
  c->now = c->next;
  c->next = c->now + mean(c, c->gap);
  uint32_t k = c->freePlaces[--c->freeCount];
  double u = rng_u(&c->rng);
  int other = u < SHARE[ORDER] + SHARE[RETURNS] ? RETURNS : QUESTION;
  c->customer[k].type = u < SHARE[ORDER] ? ORDER : other;
  c->customer[k].attempt = 0;
  enter(c, k);
}

static inline void arrive_again(center_t *c, uint32_t k) {
  c->customer[k].attempt++;
  enter(c, k);
}
