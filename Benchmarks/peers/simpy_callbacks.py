"""M/M/100+M in SimPy without processes and resources: timeouts with callbacks, and an own queue.

As fast as SimPy can reasonably be made: counters are local, patience is drawn only for callers who
find all agents busy, and a waiting call is nothing but the timeout of its patience.
"""

from collections import deque
from random import Random
from time import perf_counter

from erlang_a import (
    AGENTS, CALLS_PER_MINUTE, HANDLING, PATIENCE, THRESHOLD, Tally, arguments, report, timed_import)

calls, seed = arguments()
simpy, import_seconds = timed_import("simpy")


def simulate(env, rng, tally):
    exponential = rng.expovariate
    Timeout = simpy.events.Timeout
    queue = deque()  # of patience, whose value is the time of arrival
    offered = within = abandoned = 0
    wait = ends_less_starts = 0.0
    idle = AGENTS

    def arrive(_):
        nonlocal offered, within, idle, ends_less_starts
        now = env.now
        offered += 1
        if idle:
            idle -= 1
            within += 1
            ends_less_starts -= now
            Timeout(env, exponential(1 / HANDLING)).callbacks.append(end)
        else:
            patience = Timeout(env, exponential(1 / PATIENCE), now)
            patience.callbacks.append(give_up)
            queue.append(patience)
        if offered < calls:
            Timeout(env, exponential(CALLS_PER_MINUTE)).callbacks.append(arrive)
        else:
            tally.talking = AGENTS - idle
            tally.ends_less_starts = ends_less_starts
            tally.close(now)

    def end(_):
        nonlocal within, wait, idle, ends_less_starts
        while queue:
            patience = queue.popleft()
            if not patience.processed:
                patience.callbacks.clear()
                waited = env.now - patience.value
                wait += waited
                within += waited <= THRESHOLD
                # The agent goes on: the end of one call and the start of the next cancel out.
                Timeout(env, exponential(1 / HANDLING)).callbacks.append(end)
                return
        idle += 1
        ends_less_starts += env.now

    def give_up(_):
        nonlocal abandoned
        abandoned += 1

    Timeout(env, exponential(CALLS_PER_MINUTE)).callbacks.append(arrive)
    env.run()
    tally.offered, tally.within, tally.abandoned = offered, within, abandoned
    tally.answered, tally.wait = offered - abandoned, wait


env = simpy.Environment()
tally = Tally()
begin = perf_counter()
simulate(env, Random(seed), tally)
report("simpy-callbacks", simpy.__version__, tally, perf_counter() - begin, import_seconds)
