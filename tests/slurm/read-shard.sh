#!/usr/bin/env bash
#SBATCH --job-name=articles
#SBATCH --ntasks=1 --cpus-per-task=1 --mem=500M
#SBATCH --requeue --open-mode=append
# Reads the articles of one list. The array index is the number of the list.
set -euo pipefail
shard=$(printf '%04d' "$SLURM_ARRAY_TASK_ID")
result=readings/$shard.jsonl
# Done before the node was lost: nothing to do again.
[ ! -e "$result" ] || exit 0

# As many threads as Slurm has given cores.
export DOTNET_PROCESSOR_COUNT=${SLURM_CPUS_PER_TASK:-1}

# A half written file never has the name of a result. What an earlier try has left is removed.
rm -f "$result".part-*
part=$result.part-${SLURM_RESTART_COUNT:-0}
status=0
articlegen read --no-project --files-from "shards/$shard" --lines > "$part" || status=$?
if [ "$status" -eq 0 ]; then
  mv "$part" "$result"
elif [ "$status" -ge 128 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then
  # Killed by a signal, such as for want of memory: once more. What articlegen says by itself (2: a file cannot be read) stays an error.
  scontrol requeue "$SLURM_JOB_ID"
fi
exit "$status"
