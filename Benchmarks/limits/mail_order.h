#pragma once
/* The mail-order center of ../Scenarios/mail-order.yaml; seconds from opening on. */

enum { ORDER, RETURNS, QUESTION, TYPES };
/* What makes customers call again. The first five count as calls; a self-service counts as IVR. */
enum { BLOCKED, ABANDONED, IVR, SMS, MISSED, UNRESOLVED, SELF_SERVICE, CAUSES };

#define LINES 232
#define INTERVALS 18
static const double INTERVAL = 1800, CLOSE = 32400, MIDNIGHT = 54000;
static const double CALLS[INTERVALS] = {1178, 1596, 2014, 2166, 2128, 1957, 1482, 1387, 1710,
                                        1862, 1938, 1843, 1748, 1672, 1577, 1444, 1216, 950};
static const int STAFF[INTERVALS] = {118, 160, 185, 200, 205, 210, 196, 184, 172,
                                     178, 186, 196, 206, 204, 196, 184, 158, 132};
static const double SHARE[TYPES] = {0.6, 0.2, 0.2};

static const double TALK[TYPES] = {240, 360, 180}, TALK_CV[TYPES] = {1.1, 0.9, 0};
static const double WRAP_UP[TYPES] = {45, 120, 30}, PATIENCE[TYPES] = {150, 240, 100};
static const double WITHIN[TYPES] = {20, 60, 60}, RESOLVED[TYPES] = {0.96, 0.88, 0.92};

static const double AGAIN[CAUSES] = {0.7, 0.4, 0.5, 0.6, 0.5, 0.6, 0.5};
static const double DELAY[CAUSES] = {240, 720, 300, 600, 900, 5400, 300};
enum { ATTEMPTS = 4 };

static const double WELCOME = 14, HANG_UP = 0.02, OPERATOR_KEY = 0.04, ANSWERS = 8;
static const double SELF_SERVICE_TIME = 40, COMPLETED = 0.9, SELF_RESOLVED = 0.6;
static const double SMS_ACCEPTED = 0.75, DELIVERED = 0.99, OPENED = 0.9, OPEN_DELAY = 180;
static const double WEB_RESOLVED = 0.8;

static const double OFFER_FROM = 15, NOT_WITHIN = 1800, CALLBACK_ACCEPTED = 0.37;
static const double RING = 8, RING_OUT = 20, REACHED = 0.55, GAP = 1200;
enum { OUTSTANDING = 150, RESERVE = 8, TRIES = 3 };
