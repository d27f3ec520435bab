"""M/M/100+M in Ciw, a network of one node whose customers renege."""

from time import perf_counter

from erlang_a import (
    AGENTS, CALLS_PER_MINUTE, HANDLING, PATIENCE, Tally, arguments, report, timed_import)

calls, seed = arguments()
ciw, import_seconds = timed_import("ciw")

ciw.seed(seed)
network = ciw.create_network(
    arrival_distributions=[ciw.dists.Exponential(rate=CALLS_PER_MINUTE)],
    service_distributions=[ciw.dists.Exponential(rate=1 / HANDLING)],
    reneging_time_distributions=[ciw.dists.Exponential(rate=1 / PATIENCE)],
    number_of_servers=[AGENTS],
)
simulation = ciw.Simulation(network)
begin = perf_counter()
# Calls that have left, by their end or by giving up; the few still there then are not counted.
simulation.simulate_until_max_customers(calls, method="Finish")
seconds = perf_counter() - begin

tally = Tally()
for record in simulation.get_all_records():
    tally.offer()
    if record.record_type == "renege":
        tally.abandon()
    else:
        tally.answer(record.waiting_time, record.service_start_date)
        tally.end(record.service_end_date)
# Ciw's own measure, up to the moment at which the last of the calls left.
tally.occupancy = simulation.transitive_nodes[0].server_utilisation
report("ciw", ciw.__version__, tally, seconds, import_seconds)
