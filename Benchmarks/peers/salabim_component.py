"""M/M/100+M in salabim, one component per call."""

from time import perf_counter

from erlang_a import (
    AGENTS, CALLS_PER_MINUTE, HANDLING, PATIENCE, Tally, arguments, report, timed_import)

calls, seed = arguments()
sim, import_seconds = timed_import("salabim")
sim.yieldless(False)


class Arrivals(sim.Component):
    def process(self):
        for _ in range(calls):
            yield self.hold(between.sample())
            tally.offer()
            Call()
        tally.close(env.now())


class Call(sim.Component):
    def process(self):
        arrived = env.now()
        yield self.request(agents, fail_delay=patience.sample())
        if self.failed():
            tally.abandon()
            return
        tally.answer(env.now() - arrived, env.now())
        yield self.hold(handling.sample())
        tally.end(env.now())


env = sim.Environment(random_seed=seed)
between = sim.Exponential(rate=CALLS_PER_MINUTE)
handling = sim.Exponential(HANDLING)
patience = sim.Exponential(PATIENCE)
agents = sim.Resource("agents", capacity=AGENTS)
tally = Tally()
Arrivals()
begin = perf_counter()
env.run()
report("salabim", sim.__version__, tally, perf_counter() - begin, import_seconds)
