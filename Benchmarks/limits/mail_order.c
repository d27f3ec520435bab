/* W5: days of the mail-order center of mail_order.h, with lines, IVR, SMS, callbacks and calls that
   come again; all that ../Scenarios/mail-order.yaml says.

   A customer has a place in a table from the first call to the end of the need, and at most one
   event that counts: the stamp of an older one no longer fits. Lines are rings in which entries
   that no longer fit are passed over, too. */
#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>
#include <time.h>
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

static double seconds(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return ts.tv_sec + 1e-9 * ts.tv_nsec;
}

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

/* ---- The day ---- */

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

/* ---- What came of it; the names of the measures are those of Koryo ---- */

/* Over all intervals, of one type or of all. */
static double sum(center_t *c, int what, int type) {
  double sum = 0;
  for (int row = 0; row <= INTERVALS; row++)
    for (int t = 0; t < TYPES; t++) if (t == type || type == TYPES) sum += c->count[row][t][what];
  return sum;
}

static void print_number(center_t *c, const char *name, int what, int days) {
  printf("\"%s\":%.3f,", name, sum(c, what, TYPES) / days);
}

static void print_ratio(center_t *c, const char *name, int part, int whole) {
  printf("\"%s\":%.6f,", name, sum(c, part, TYPES) / sum(c, whole, TYPES));
}

static void print_type(center_t *c, const char *name, int type) {
  double offered = sum(c, OFFERED, type);
  printf("\"serviceLevel.offered{type=%s}\":%.5f,", name, sum(c, IN_TIME, type) / offered);
  printf("\"abandonment{type=%s}\":%.5f,", name, sum(c, GAVE_UP, type) / offered);
  printf("\"asa{type=%s}\":%.4f,", name, sum(c, WAITS, type) / sum(c, ANSWERED, type));
}

static void print_calls(center_t *c, int days) {
  print_number(c, "calls.arrived", ARRIVED, days);
  print_number(c, "calls.turnedAway", TURNED_AWAY, days);
  print_number(c, "calls.offered", OFFERED, days);
  print_number(c, "calls.answered", ANSWERED, days);
  print_number(c, "calls.repeated.blocked", REPEATED + BLOCKED, days);
  print_number(c, "calls.repeated.abandoned", REPEATED + ABANDONED, days);
  print_number(c, "calls.repeated.sms", REPEATED + SMS, days);
  print_number(c, "calls.repeated.callback", REPEATED + MISSED, days);
  print_number(c, "calls.repeated.unresolved", REPEATED + UNRESOLVED, days);
  double ivr = sum(c, REPEATED + IVR, TYPES) + sum(c, REPEATED + SELF_SERVICE, TYPES);
  printf("\"calls.repeated.ivr\":%.3f,", ivr / days);
}

static void print_policies(center_t *c, int days) {
  double entered = sum(c, ENTERED, TYPES);
  double contained = sum(c, SELF_SERVED, TYPES) + sum(c, SMS_TAKEN, TYPES);
  printf("\"containment.gross\":%.6f,", contained / entered);
  printf("\"containment.net\":%.6f,", (contained - sum(c, RETURNED, TYPES)) / entered);
  print_ratio(c, "ivr.hangUps", HUNG_UP, ENTERED);
  print_ratio(c, "ivr.optOuts", PRESSED_0, ENTERED);
  print_number(c, "sms.offered", SMS_OFFER, days);
  print_number(c, "sms.accepted", SMS_TAKEN, days);
  print_number(c, "sms.resolved", WEB, days);
  print_number(c, "callback.offered", CALLBACK_OFFER, days);
  print_number(c, "callback.accepted", LEFT, days);
  print_number(c, "callback.served", SERVED_CALLBACK, days);
  print_number(c, "callback.givenUp", GIVEN_UP, days);
  print_number(c, "callback.failedAttempts", FAILED, days);
  print_ratio(c, "callback.delay", CALLBACK_DELAY, SERVED_CALLBACK);
}

static void print_customers(center_t *c, int days) {
  print_number(c, "customers.served", SERVED, days);
  print_number(c, "customers.contained", CONTAINED, days);
  print_number(c, "customers.unresolved", NOT_MET, days);
  print_number(c, "customers.lost", LOST, days);
  print_number(c, "customers.open", OPEN, days);
}

static void print(center_t *c, int days, double sec) {
  printf("{\"impl\":\"C-mail-order\",\"calls\":%ld,", c->calls);
  print_type(c, "order", ORDER);
  print_type(c, "returns", RETURNS);
  print_type(c, "question", QUESTION);
  print_ratio(c, "blocking", BUSY_TONE, ARRIVED);
  printf("\"occupancy\":%.6f,", c->busy / (c->busy + c->idleTime));
  print_calls(c, days);
  print_policies(c, days);
  print_customers(c, days);
  printf("\"sec\":%.6f,\"ns\":%.2f}\n", sec, sec / c->calls * 1e9);
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
