/* W4: two call types, two groups, overflow by time; all that ../Scenarios/two-skills.yaml says.

   Group A serves type A alone. Group B serves type B first, and calls of type A that have waited
   20 s. Callers wait in a ring for each type, in the order in which they came. Whoever hangs up is
   marked there and passed over; an event of a call that no longer waits is passed over, too. */
#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>
#include <time.h>
#include "rng.h"
#include "calendar.h"

enum { A, B, TYPES };
enum { FREED_A, FREED_B, PATIENCE_A, PATIENCE_B, OVERFLOW };

#define RING 1024u
static const double GAP = 3, SHARE_A = 0.6, HANDLING[TYPES] = {240, 360};
static const double PATIENCE = 180, WITHIN = 20, AFTER = 20;
static const int AGENTS[TYPES] = {44, 56};

typedef struct { double arrival, deadline; bool left; } call_t;
typedef struct { call_t ring[RING]; uint32_t head, tail; } line_t;
typedef struct { long offered, answered, within, abandoned; double waits; } count_t;
typedef struct {
  RNG rng; pq_t events; line_t line[TYPES]; count_t count[TYPES];
  double now, next, end, busy[TYPES], busyUntilEnd[TYPES];
  long calls, arrived, byGroup[TYPES];
  int idle[TYPES];
} center_t;

static double seconds(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return ts.tv_sec + 1e-9 * ts.tv_nsec;
}

static inline void schedule(center_t *c, double time, int what, uint32_t number) {
  pq_push(&c->events, time, (uint64_t)what << 32 | number);
}

/* A call is answered by an agent who is taken from the idle ones already, or was busy till now. */
static inline void answer(center_t *c, int type, int group, double wait) {
  count_t *n = &c->count[type];
  n->answered++; n->within += wait <= WITHIN; n->waits += wait;
  c->byGroup[group]++;
  schedule(c, c->now + rng_exp(&c->rng) * HANDLING[type], FREED_A + group, 0);
}

/* Busy time is the sum of the moments at which agents come to rest less those of the rousing. */
static inline void rouse(center_t *c, int group) { c->idle[group]--; c->busy[group] -= c->now; }
static inline void rest(center_t *c, int group) { c->idle[group]++; c->busy[group] += c->now; }

/* A call waits until its patience ends, or first until it may go to group B. */
static inline void wait(center_t *c, int type) {
  line_t *line = &c->line[type];
  uint32_t number = line->tail++;
  double patience = rng_exp(&c->rng) * PATIENCE;
  line->ring[number % RING] = (call_t){c->now, c->now + patience, false};
  if (type == A && patience > AFTER) return schedule(c, c->now + AFTER, OVERFLOW, number);
  schedule(c, c->now + patience, PATIENCE_A + type, number);
}

static inline void arrive(center_t *c) {
  c->now = c->next;
  c->next = ++c->arrived < c->calls ? c->now + rng_exp(&c->rng) * GAP : INFINITY;
  int type = rng_u(&c->rng) < SHARE_A ? A : B;
  c->count[type].offered++;
  if (c->idle[type] > 0) { rouse(c, type); answer(c, type, type, 0); } else wait(c, type);
}

/* The first who still waits. */
static inline call_t *first(line_t *line) {
  for (; line->head != line->tail; line->head++) {
    call_t *call = &line->ring[line->head % RING];
    if (!call->left) return call;
  }
  return NULL;
}

static inline void answer_first(center_t *c, int type, int group, call_t *call) {
  c->line[type].head++;
  answer(c, type, group, c->now - call->arrival);
}

/* A freed agent takes the first of the own type; in group B else of type A, if it waited enough. */
static inline void free_agent(center_t *c, int group) {
  call_t *call = first(&c->line[group]);
  if (call) return answer_first(c, group, group, call);
  if (group == B && (call = first(&c->line[A])) && c->now >= call->arrival + AFTER)
    return answer_first(c, A, B, call);
  rest(c, group);
}

/* The call of an event; NULL if it no longer waits. */
static inline call_t *waiting(line_t *line, uint32_t number) {
  call_t *call = &line->ring[number % RING];
  return (int32_t)(number - line->head) >= 0 && !call->left ? call : NULL;
}

static inline void abandon(center_t *c, int type, uint32_t number) {
  call_t *call = waiting(&c->line[type], number);
  if (!call) return;
  call->left = true;
  c->count[type].abandoned++;
}

/* A call of type A has waited 20 s. Were others before it still waiting, nobody in B is idle. */
static inline void overflow(center_t *c, uint32_t number) {
  call_t *call = waiting(&c->line[A], number);
  if (!call) return;
  if (c->idle[B] == 0) return schedule(c, call->deadline, PATIENCE_A, number);
  rouse(c, B);
  answer_first(c, A, B, first(&c->line[A]));
}

static inline void happen(center_t *c) {
  uint64_t id = pq_minid(&c->events);
  c->now = pq_min(&c->events);
  pq_pop(&c->events);
  switch (id >> 32) {
    case FREED_A: return free_agent(c, A);
    case FREED_B: return free_agent(c, B);
    case PATIENCE_A: return abandon(c, A, id);
    case PATIENCE_B: return abandon(c, B, id);
    default: return overflow(c, id);
  }
}

/* Busy time counts up to the last arrival; the calls that are there then are served to the end. */
static void run(center_t *c) {
  while (c->next < INFINITY) if (c->next < pq_min(&c->events)) arrive(c); else happen(c);
  for (int g = 0; g < TYPES; g++)
    c->busyUntilEnd[g] = c->busy[g] + (AGENTS[g] - c->idle[g]) * c->now;
  c->end = c->now;
  while (pq_min(&c->events) < INFINITY) happen(c);
}

/* The names of the measures are those of Koryo. */
static void print_type(const count_t *n, char name) {
  printf("\"serviceLevel.offered{type=%c}\":%.5f,", name, (double)n->within / n->offered);
  printf("\"abandonment{type=%c}\":%.5f,", name, (double)n->abandoned / n->offered);
  printf("\"asa{type=%c}\":%.4f,", name, n->waits / n->answered);
  printf("\"calls.offered{type=%c}\":%ld,\"calls.answered{type=%c}\":%ld,", name, n->offered, name,
    n->answered);
}

static void print(center_t *c, double sec) {
  printf("{\"impl\":\"C-two-skills\",\"calls\":%ld,", c->arrived);
  for (int x = 0; x < TYPES; x++) {
    print_type(&c->count[x], 'A' + x);
    printf("\"calls.answered{group=group%c}\":%ld,", 'A' + x, c->byGroup[x]);
    printf("\"occupancy{group=group%c}\":%.5f,", 'A' + x, c->busyUntilEnd[x] / AGENTS[x] / c->end);
  }
  printf("\"overflowed\":%ld,", c->count[A].answered - c->byGroup[A]);
  printf("\"sec\":%.6f,\"ns\":%.2f}\n", sec, sec / c->arrived * 1e9);
}

int main(int argc, char **argv) {
  center_t *c = calloc(1, sizeof *c);
  c->calls = argc > 1 ? atol(argv[1]) : 1000000;
  zig_init();
  rng_seed(&c->rng, argc > 2 ? strtoull(argv[2], 0, 10) : 1, 0);
  pq_init(&c->events, RING);
  for (int g = 0; g < TYPES; g++) c->idle[g] = AGENTS[g];
  double start = seconds();
  c->next = rng_exp(&c->rng) * GAP;
  run(c);
  print(c, seconds() - start);
}
