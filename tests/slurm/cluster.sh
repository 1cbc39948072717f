# A Slurm controller and two nodes on this machine, all of the user who starts them. Sourced, not run.

have_slurm() {
  export PATH=$PATH:/usr/sbin
  command -v slurmctld slurmd munged >/dev/null && return
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
  timeout 120 apt-get update >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y --no-install-recommends slurm-wlm munge >/dev/null 2>&1
  command -v slurmctld slurmd munged >/dev/null
}

# start_cluster FOLDER: what is started has its process number in FOLDER/*.pid, and its log in FOLDER/*.log.
start_cluster() {
  cluster=$1
  local port=$((20000 + $$ % 20000)) user
  user=$(id -un)
  mkdir -p "$cluster"/{state,spool-here1,spool-here2,munge}
  chmod 700 "$cluster/munge"
  head -c 128 /dev/urandom >"$cluster/munge/key"
  chmod 400 "$cluster/munge/key"
  munged --force --key-file="$cluster/munge/key" --socket="$cluster/munge/socket" --pid-file="$cluster/munged.pid" \
    --log-file="$cluster/munged.log" --seed-file="$cluster/munge/seed"
  cat >"$cluster/slurm.conf" <<END
ClusterName=articles
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
# What is started again waits until the credential of its first start is void: seconds, not the usual two minutes.
AuthInfo=socket=$cluster/munge/socket,cred_expire=10
CredType=cred/munge
SlurmctldPort=$port
SlurmctldPidFile=$cluster/slurmctld.pid
SlurmctldLogFile=$cluster/slurmctld.log
SlurmdPidFile=$cluster/%n.pid
SlurmdLogFile=$cluster/%n.log
SlurmdSpoolDir=$cluster/spool-%n
StateSaveLocation=$cluster/state
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
# A lost node is noticed soon, and comes back into use by itself; its tasks are started again. Ended jobs can be asked about.
SlurmdTimeout=6
ReturnToService=2
JobRequeue=1
MinJobAge=3600
NodeName=here1 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=1 RealMemory=1000
NodeName=here2 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=1 RealMemory=1000
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
  export SLURM_CONF=$cluster/slurm.conf
  slurmctld -c
  start_node here1
  start_node here2
}

start_node() { slurmd -N "$1"; }

two_nodes_are_idle() { [ "$(sinfo --noheader --Node --format=%T 2>/dev/null | grep -c '^idle$')" -eq 2 ]; }

# tasks_of NODE: the processes of tasks on a node. Their environment names the node and this cluster.
tasks_of() {
  grep -lszx "SLURMD_NODENAME=$1" /proc/[0-9]*/environ | xargs -r grep -lszxF "SLURM_CONF=$SLURM_CONF" | cut -d/ -f3
}

# kill_node NODE: as if the power was cut: the daemon, and what it started. The daemon of a task comes before the task, so that nobody
# reports how the task ended.
kill_node() {
  local task tasks=() steps=()
  for task in $(tasks_of "$1"); do
    tasks+=("$task")
    steps+=($(pgrep -f slurmstepd | grep -x "$(ps -o ppid= -p "$task" | tr -d ' ')"))
  done
  kill -9 "$(cat "$cluster/$1.pid")" "${steps[@]}" "${tasks[@]}" 2>/dev/null
}

stop_cluster() {
  [ -n "${cluster:-}" ] || return
  scancel --me 2>/dev/null
  kill_node here1
  kill_node here2
  kill -9 "$(cat "$cluster/slurmctld.pid")" "$(cat "$cluster/munged.pid")" 2>/dev/null
}
