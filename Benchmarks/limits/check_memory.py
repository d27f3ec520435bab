"""Whether a program needs less memory than so many MB.

Usage: check_memory.py MB PEAK PROGRAM ARGUMENT...

PEAK is the program of peak.c. Ends with status 1 if the peak is not below, or the program fails.
"""

import json
import subprocess
import sys

limit, *command = sys.argv[1:]
footprint = json.loads(subprocess.check_output(command))
megabytes = footprint["peak"] / 1e6
print(f"{megabytes:.1f} MB of {limit}")
sys.exit(footprint["status"] != 0 or megabytes >= float(limit))
