"""The desk that every script here simulates (M/M/100+M), what is counted, and the line printed."""

import importlib
import json
import sys
from pathlib import Path
from time import perf_counter

# Minutes throughout.
AGENTS = 100
CALLS_PER_MINUTE = 20.0
HANDLING = 5.0
PATIENCE = 3.0
THRESHOLD = 20.0 / 60.0

# From sysexits.h: wrong usage, and a library that is not there.
EX_USAGE = 64
EX_UNAVAILABLE = 69


def arguments(first="CALLS"):
    """The two numbers of the command line, or the end of the program with the usage."""
    try:
        number, seed = (int(word) for word in sys.argv[1:])
        if number < 1 or seed < 0:
            raise ValueError
    except ValueError:
        stop(f"usage: python3 {sys.argv[0]} {first} SEED (whole numbers, {first} from 1)", EX_USAGE)
    return number, seed


def timed_import(name):
    """The library and the seconds that its import took."""
    begin = perf_counter()
    try:
        library = importlib.import_module(name)
    except ModuleNotFoundError as missing:
        requirements = Path(__file__).with_name("requirements.txt")
        stop(f"{missing}: {sys.executable} -m pip install -r {requirements}", EX_UNAVAILABLE)
    return library, perf_counter() - begin


def stop(message, status):
    print(message, file=sys.stderr)
    sys.exit(status)


class Tally:
    """What becomes of the calls.

    The agents' busy time up to now is the sum of the times at which calls ended, less those at
    which they were answered, plus now for each that is still going on: exact, and cheap.
    """

    def __init__(self):
        self.offered = self.answered = self.within = self.abandoned = 0
        self.wait = 0.0
        self.talking = 0
        self.ends_less_starts = 0.0
        self.occupancy = None

    def offer(self):
        self.offered += 1

    def answer(self, wait, now):
        self.answered += 1
        self.within += wait <= THRESHOLD
        self.wait += wait
        self.talking += 1
        self.ends_less_starts -= now

    def end(self, now):
        self.talking -= 1
        self.ends_less_starts += now

    def abandon(self):
        self.abandoned += 1

    def close(self, now):
        """Measures the occupancy from the empty start to `now`, that of the last arrival."""
        self.occupancy = (self.ends_less_starts + self.talking * now) / (AGENTS * now)


def report(impl, version, tally, seconds, import_seconds):
    """Prints the line of results; the service level is a share of all offered calls."""
    print(json.dumps({
        "impl": impl,
        "version": version,
        "calls": tally.offered,
        "sl": round(tally.within / tally.offered, 5),
        "aban": round(tally.abandoned / tally.offered, 5),
        "asa": round(tally.wait / max(tally.answered, 1) * 60, 4),
        "occ": round(tally.occupancy, 5),
        "seconds": round(seconds, 4),
        "import_seconds": round(import_seconds, 4),
    }))
