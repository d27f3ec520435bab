"""Days of 48 half-hours in SimPy, one process per call; the agents' number changes by blockers.

The desk has as many places as agents at the busiest time. Those not on duty are held by requests
that go before every call and interrupt none: who goes off duty finishes the call first.
"""

import json
import math
import re
from pathlib import Path
from random import Random
from time import perf_counter

from erlang_a import HANDLING, PATIENCE, THRESHOLD, arguments, timed_import

days, seed = arguments("DAYS")
simpy, import_seconds = timed_import("simpy")

INTERVAL = 30.0
SIGMA = math.sqrt(math.log(2.0))  # a coefficient of variation of 1
MU = math.log(HANDLING) - SIGMA**2 / 2
BLOCKER, CALL = 0, 1  # priorities, the first goes first


def demand_and_staff():
    """The calls per minute and the agents of each interval, as the C program has them."""
    header = (Path(__file__).parent.parent / "limits" / "w3.h").read_text()
    rates, staff = re.findall(r"\{(.*?)\}", header, re.DOTALL)
    return [float(rate) for rate in rates.split(",")], [int(count) for count in staff.split(",")]


class Interval:
    """What becomes of the calls that arrive in one half-hour, over all days."""

    def __init__(self):
        self.offered = self.answered = self.within = self.abandoned = 0
        self.wait = 0.0


def arrivals(env, desk, rates, rng, intervals):
    for number, rate in enumerate(rates):
        end = (number + 1) * INTERVAL
        while True:
            gap = rng.expovariate(rate)
            if env.now + gap >= end:
                break
            yield env.timeout(gap)
            env.process(call(env, desk, rng, intervals[number]))
        yield env.timeout(end - env.now)


def call(env, desk, rng, interval):
    arrived = env.now
    interval.offered += 1
    with desk.request(priority=CALL) as request:
        yield request | env.timeout(rng.expovariate(1 / PATIENCE))
        if not request.triggered:
            interval.abandoned += 1
            return
        waited = env.now - arrived
        interval.answered += 1
        interval.within += waited <= THRESHOLD
        interval.wait += waited
        yield env.timeout(rng.lognormvariate(MU, SIGMA))


def duty(env, desk, staff):
    """Holds the places of the agents who are not on duty."""
    blockers = []
    for on_duty in staff:
        while len(blockers) < desk.capacity - on_duty:
            blockers.append(desk.request(priority=BLOCKER))
        while len(blockers) > desk.capacity - on_duty:
            come_back(desk, blockers.pop())
        yield env.timeout(INTERVAL)


def come_back(desk, blocker):
    if blocker.triggered:
        desk.release(blocker)
    else:
        blocker.cancel()  # still on the call at whose end the agent would have gone


def simulate(rates, staff, rng, intervals):
    env = simpy.Environment()
    desk = simpy.PriorityResource(env, capacity=max(staff))
    env.process(duty(env, desk, staff))
    env.process(arrivals(env, desk, rates, rng, intervals))
    env.run()


def print_table(intervals, staff):
    print(" time  staff   offered  service level  abandoned   ASA")
    for number, (interval, on_duty) in enumerate(zip(intervals, staff)):
        hour, half = divmod(number, 2)
        level = interval.within / max(interval.offered, 1)
        abandoned = interval.abandoned / max(interval.offered, 1)
        asa = interval.wait / max(interval.answered, 1) * 60
        print(f"{hour:02}:{half * 30:02}  {on_duty:5}  {interval.offered / days:8.1f}"
              f"  {level:13.1%}  {abandoned:9.1%}  {asa:4.1f} s")


def print_result(intervals, seconds):
    total = {name: sum(getattr(interval, name) for interval in intervals)
             for name in ("offered", "answered", "within", "abandoned", "wait")}
    print(json.dumps({
        "impl": "simpy-day",
        "version": simpy.__version__,
        "calls": total["offered"],
        "sl": round(total["within"] / total["offered"], 5),
        "aban": round(total["abandoned"] / total["offered"], 5),
        "asa": round(total["wait"] / total["answered"] * 60, 4),
        "seconds": round(seconds, 4),
        "import_seconds": round(import_seconds, 4),
    }))


rates, staff = demand_and_staff()
intervals = [Interval() for _ in rates]
rng = Random(seed)
begin = perf_counter()
for _ in range(days):
    simulate(rates, staff, rng, intervals)
seconds = perf_counter() - begin
print_table(intervals, staff)
print_result(intervals, seconds)
