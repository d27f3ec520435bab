#!/bin/sh
# Checks plans against their baselines, as a job of a CI system does.
#
#   sh check.sh [baseline file or folder]...
#
# Set KORYO to the program if it is not in the PATH, and RESULTS to the folder for the reports.
# The exit status is that of koryo: 0 pass, 3 target missed, 4 regression, 5 undecided, others broken.
set -eu

koryo=${KORYO:-koryo}
results=${RESULTS:-check-results}
mkdir -p "$results"
[ $# -gt 0 ] || set -- Results/baselines

# On GitHub, findings stand at their lines and the summary on the page of the job.
github=
if [ "${GITHUB_ACTIONS:-}" = true ]; then github=--github; fi

status=0
"$koryo" check "$@" $github --junit "$results/koryo.xml" --markdown "$results/koryo.md" \
  || status=$?

case $status in
  0) echo "The plans hold." ;;
  3) echo "A plan misses a target: change the plan, or the target." >&2 ;;
  4) echo "A plan does worse than its baseline: see $results/koryo.md." >&2 ;;
  5) echo "Not decided: allow more replications, or record baselines with wider margins." >&2 ;;
  *) echo "The check could not be done (status $status)." >&2 ;;
esac
exit $status
