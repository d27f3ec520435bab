"""Whether a bare C program and Koryo, run on the same work, give the same measures.

Usage: check.py KORYO SCENARIO REPLICATIONS RUNS PROGRAM ARGUMENT...

The program is run with seeds 1 to RUNS; what it prints under the address of a measure of Koryo is
compared. Ends with status 1 if a difference is beyond 4 standard errors of it.
"""

import json
import math
import statistics
import subprocess
import sys

LIMIT = 4
NOT_MEASURES = {"impl", "calls", "overflowed", "sec", "ns"}


def program_estimates(command, runs):
    """Mean and standard error of all that the program prints, by address."""
    rows = [json.loads(subprocess.check_output([*command, str(1 + seed)])) for seed in range(runs)]
    for row in rows:
        for key in NOT_MEASURES & row.keys():
            del row[key]
    columns = {address: [row[address] for row in rows] for address in rows[0]}
    return {
        address: (statistics.mean(column), statistics.stdev(column) / math.sqrt(runs))
        for address, column in columns.items()
    }


def koryo_estimates(koryo, scenario, replications, addresses):
    """Value and standard error of the measures in Koryo, by address."""
    options = ["--replications", replications, "--seed", "1", "--format", "json", "--quiet"]
    output = subprocess.check_output(
        [koryo, "run", scenario, "--measures", ",".join(addresses), *options])
    estimates = json.loads(output)["estimates"]
    return {x["address"]: (x["value"], x["standardError"]) for x in estimates}


def main():
    koryo, scenario, replications, runs, *command = sys.argv[1:]
    limit = program_estimates(command, int(runs))
    subject = koryo_estimates(koryo, scenario, replications, limit)
    print(f"{'':44}{'C':>12}{'±':>10}{'Koryo':>12}{'±':>10}{'difference':>12}")
    worst = 0
    for address, (value, error) in limit.items():
        other, other_error = subject[address]
        both = math.hypot(error, other_error)
        far = 0 if other == value else (other - value) / both if both > 0 else math.inf
        worst = max(worst, abs(far))
        print(f"{address:44}{value:12.5g}{error:10.2g}{other:12.5g}{other_error:10.2g}{far:9.2f} se")
    sys.exit(worst > LIMIT)


main()
