#pragma once
/* What came of it; the names of the measures are those of Koryo. */
#include <stdio.h>
#include "mail_order_state.h"

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
