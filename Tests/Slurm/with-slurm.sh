#!/bin/sh
# Runs a command beside a Slurm of one node, this machine, that is brought up for it and taken down
# after it: no systemd, no control groups. Nothing that ran before is touched.
#
#   with-slurm.sh COMMAND ...
set -eu

if [ "$(id -u)" -ne 0 ]; then
  echo "A Slurm for tests can be brought up by root only: its daemons act for other users." >&2
  exit 77
fi
for program in slurmctld slurmd sbatch munged; do
  command -v "$program" > /dev/null || {
    echo "There is no $program here; 'apt-get install slurm-wlm munge' installs it." >&2
    exit 77
  }
done

folder=$(mktemp -d /tmp/koryo-slurm.XXXXXX)
chmod 755 "$folder"
mkdir "$folder/spool" "$folder/state" "$folder/log"
SLURM_CONF=$folder/slurm.conf
export SLURM_CONF

# Ends what this script has started, by number.
take_down() {
  if [ -s "$folder/slurmctld.pid" ]; then
    scancel --state=PENDING 2> /dev/null || true
    scancel --state=RUNNING 2> /dev/null || true
  fi
  for name in slurmd slurmctld munged; do
    if [ -s "$folder/$name.pid" ]; then
      process=$(cat "$folder/$name.pid")
      kill "$process" 2> /dev/null || true
      for _ in $(seq 50); do
        # Ended, whether or not somebody has asked how.
        case $(sed -n 's/^State:[[:space:]]*//p' "/proc/$process/status" 2> /dev/null) in
          '' | Z*) break ;;
        esac
        sleep 0.1
      done
    fi
  done
  if [ -e "$folder/named" ]; then
    sed "/^127\.0\.0\.1 $host # koryo test\$/d" /etc/hosts > "$folder/hosts"
    cat "$folder/hosts" > /etc/hosts
  fi
  rm -rf "$folder"
}
trap take_down EXIT
trap 'exit 130' INT TERM

host=$(hostname -s)
# Slurm looks for its own host by name.
if ! getent hosts "$host" > /dev/null; then
  echo "127.0.0.1 $host # koryo test" >> /etc/hosts
  : > "$folder/named"
fi

# Debian has made munge's key on installation; its folders are else made by systemd.
if ! munge --no-input 2> /dev/null | unmunge > /dev/null 2>&1; then
  install -d -o munge -g munge -m 0755 /run/munge
  install -d -o munge -g munge -m 0700 /var/log/munge /var/lib/munge
  su -s /bin/sh munge -c /usr/sbin/munged
  cat /run/munge/munged.pid > "$folder/munged.pid"
fi

cat > "$SLURM_CONF" << END
ClusterName=koryo-test
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
AuthType=auth/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/log/slurmctld.log
SlurmdLogFile=$folder/log/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/builtin
SchedulerParameters=sched_interval=1,batch_sched_delay=0,sched_min_interval=0
ReturnToService=2
KillWait=2
MaxArraySize=1001
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=local Nodes=$host Default=YES MaxTime=INFINITE State=UP
END

slurmctld -f "$SLURM_CONF"
slurmd -f "$SLURM_CONF"
for attempt in $(seq 60); do
  case $(sinfo --noheader --format=%T 2> /dev/null || true) in
    idle | mixed | allocated) break ;;
  esac
  if [ "$attempt" -eq 60 ]; then
    echo "Slurm did not come up; its logs end so:" >&2
    tail -n 5 "$folder"/log/*.log >&2
    exit 1
  fi
  sleep 0.5
done
"$@"
