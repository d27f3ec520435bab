"""M/M/100+M in SimPy, one process per call."""

from random import Random
from time import perf_counter

from erlang_a import (
    AGENTS, CALLS_PER_MINUTE, HANDLING, PATIENCE, Tally, arguments, report, timed_import)

calls, seed = arguments()
simpy, import_seconds = timed_import("simpy")


def arrivals(env, desk, rng, tally):
    for _ in range(calls):
        yield env.timeout(rng.expovariate(CALLS_PER_MINUTE))
        tally.offer()
        env.process(call(env, desk, rng, tally))
    tally.close(env.now)


def call(env, desk, rng, tally):
    arrived = env.now
    with desk.request() as request:
        yield request | env.timeout(rng.expovariate(1 / PATIENCE))
        if not request.triggered:
            tally.abandon()
            return
        tally.answer(env.now - arrived, env.now)
        yield env.timeout(rng.expovariate(1 / HANDLING))
        tally.end(env.now)


env = simpy.Environment()
desk = simpy.Resource(env, capacity=AGENTS)
tally = Tally()
env.process(arrivals(env, desk, Random(seed), tally))
begin = perf_counter()
env.run()
report("simpy-process", simpy.__version__, tally, perf_counter() - begin, import_seconds)
