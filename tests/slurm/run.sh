#!/usr/bin/env bash
# Reads made-up articles as a Slurm array on this machine, and breaks it: tests/slurm/run.sh [ARTICLES] [SHARDS]
# A controller and two nodes are started for it, with ports and folders of their own, and ended afterwards. While the array runs, the
# process of one task is killed, and so is one node with all its processes. All tasks have to end well nevertheless, and their results,
# sorted, have to be those of one process, byte by byte. Debian's packages are installed where they are missing and root may install them;
# else this says that nothing was tried, and is no failure. It needs the tool and the benchmarks: dotnet build
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
articles=${1:-20000}
shards=${2:-16}
configuration=${ARTICLEGEN_CONFIGURATION:-Debug}
tool=$root/src/ArticleGen.Tool/bin/$configuration/net8.0/ArticleGen.Tool.dll
benchmarks=$root/tests/ArticleGen.Benchmarks/bin/$configuration/net10.0/ArticleGen.Benchmarks.dll
export DOTNET_NOLOGO=1 DOTNET_TieredPGO=0 DOTNET_ROLL_FORWARD=Major LC_ALL=C

say() { printf 'slurm: %s\n' "$*"; }
for assembly in "$tool" "$benchmarks"; do
  [ -e "$assembly" ] || { say "run dotnet build -c $configuration first"; exit 2; }
done

# shellcheck source=cluster.sh
. "$here/cluster.sh"
have_slurm || { say 'Slurm is not there and cannot be installed: nothing was tried.'; exit 0; }

work=$(mktemp -d "${TMPDIR:-/tmp}/articlegen-slurm-XXXXXX")
violations=0
trap 'stop_cluster; rm -rf "$work"' EXIT
violation() { violations=$((violations + 1)); say "VIOLATION: $*"; }
give_up() { violation "$*"; tail -n 5 "$work"/slurm/*.log "$work"/log/* 2>/dev/null; exit 1; }

# states: how many tasks are in each state.
states() { squeue --noheader --array --format=%T | sort | uniq -c | tr -s ' \n' ' '; }
# was_started_again LIST: whether the task of this list was started more than once.
was_started_again() { scontrol --oneliner show job | grep -q "ArrayTaskId=$((10#$1)) .* Restarts=[1-9]"; }
# wait_for SECONDS COMMAND...: asks every fifth of a second.
wait_for() {
  local i
  for ((i = 0; i < $1 * 5; i++)); do
    "${@:2}" && return 0
    sleep 0.2
  done
  return 1
}

mkdir -p "$work"/{bin,log,shards,readings}
printf '#!/bin/sh\nexec dotnet "%s" "$@"\n' "$tool" >"$work/bin/articlegen"
chmod +x "$work/bin/articlegen"
export PATH=$work/bin:$PATH
cd "$work" || exit 2
dotnet "$benchmarks" corpus stories --count "$articles" --size 2000 >/dev/null || exit 2
find stories -name '*.txt' | sort >all
split -n "r/$shards" -d -a 4 all shards/
articlegen read --no-project --files-from all --lines | sort >one-process || exit 2
say "$(wc -l <one-process) of $articles articles read by one process"
[ "$(wc -l <one-process)" -eq "$articles" ] || violation 'one process does not read all articles'

start_cluster "$work/slurm"
wait_for 30 two_nodes_are_idle || give_up "the nodes do not come up: $(sinfo --noheader 2>&1)"
job=$(sbatch --parsable --array="0-$((shards - 1))" --output=log/%a "$here/read-shard.sh") || give_up 'the array is not taken'

# stop_reader_of NODE: finds the process on this node that reads articles and has begun to write, and holds it before it has ended.
stop_reader_of() {
  local process
  for process in $(tasks_of "$1"); do
    grep -qz '^--files-from' "/proc/$process/cmdline" 2>/dev/null && [ -s "/proc/$process/fd/1" ] && kill -STOP "$process" 2>/dev/null \
      && { echo "$process"; return; }
  done
  return 1
}

list_of() { tr '\0' ' ' <"/proc/$1/cmdline" | sed 's/.*shards.\([0-9]*\).*/\1/'; }

wait_for 120 stop_reader_of here1 >reader || give_up 'no task writes on the first node'
killed=$(list_of "$(cat reader)")
kill -9 "$(cat reader)" || give_up "list $killed was read before its process could be killed: name more articles"
say "killed the process that reads list $killed on the first node: $(states)"
wait_for 120 stop_reader_of here2 >reader || give_up 'no task writes on the second node'
lost=$(list_of "$(cat reader)")
kill_node here2
say "killed the second node with all its processes, one of which reads list $lost: $(states)"
one_node_is_down() { sinfo --noheader --Node --format=%T | grep -q '^down'; }
wait_for 60 one_node_is_down || violation 'nobody sees that the node is lost'
say "Slurm has seen it: $(states)"
start_node here2

all_ended() { [ -z "$(squeue --noheader)" ]; }
wait_for 600 all_ended || violation "tasks do not end: $(squeue --noheader)"
for list in "$killed" "$lost"; do
  was_started_again "$list" && say "list $list was started again" || violation "list $list was not started again"
done
[ -z "$(find readings -name '*.part-*')" ] || violation "left behind: $(find readings -name '*.part-*')"
[ "$(find readings -name '*.jsonl' | wc -l)" -eq "$shards" ] || violation "$(find readings -name '*.jsonl' | wc -l) of $shards results"
sort readings/*.jsonl | cmp - one-process || violation 'the results are not those of one process'
say "$(sort readings/*.jsonl | sha256sum | cut -c 1-16) from $shards tasks, $(sha256sum <one-process | cut -c 1-16) from one process"
say "$violations violations"
[ "$violations" -eq 0 ]
