#!/bin/sh
# Runs a sweep on a Slurm cluster: a job array with a task for each shard, and a job that joins the
# parts when all of them have ended.
#
#   submit-sweep.sh SHARDS OUTPUT FILE --vary PATH=VALUES ...
#   submit-sweep.sh 16 results.csv day.yaml --vary agents.desk.staff=20..40:2
#
# OUTPUT names the form by its ending: .csv, .jsonl or .sqlite. The parts go to OUTPUT.parts, and what is
# there already is not run again: after a failure, submit the same line once more. Options for sbatch
# go into the variable SBATCH_OPTIONS, such as SBATCH_OPTIONS='--partition=long --time=2:00:00'.
set -eu

usage() {
  awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$0" >&2
  exit 64
}
[ $# -ge 3 ] || usage
shards=$1 output=$2
shift 2
case $shards in '' | *[!0-9]* | 0*) usage ;; esac

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
parts=$output.parts
mkdir -p "$parts"

# The shards without a part, in the form of --array.
missing=
count=0
for shard in $(seq "$shards"); do
  if [ ! -e "$parts/$shard.part" ]; then
    missing=${missing:+$missing,}$shard
    count=$((count + 1))
  fi
done
[ "$count" -lt "$shards" ] || missing=1-$shards

KORYO_SHARDS=$shards
KORYO_PARTS=$parts
export KORYO_SHARDS KORYO_PARTS
after=
if [ -n "$missing" ]; then
  # shellcheck disable=SC2086 # The options are several words.
  job=$(sbatch --parsable ${SBATCH_OPTIONS:-} --array="$missing" "$here/sweep.sbatch" "$@")
  job=${job%%;*}
  echo "sweep: job $job, shards $missing of $shards"
  after=--dependency=afterany:$job
fi
# shellcheck disable=SC2086
job=$(sbatch --parsable ${SBATCH_OPTIONS:-} $after "$here/merge.sbatch" "$output" "$parts")
echo "merge: job ${job%%;*}, into $output"
