#!/usr/bin/env bash
# Kills builds at any moment with kill -9. Whatever is left in obj, the next build has to be right.
# kill-build.sh [COUNT]: so many kills, half of them with each way of storing texts.
. "$(dirname "$0")/common.sh"
count=${1:-30}
for storage in Resource Inline; do
  folder=$work/$storage
  new_project "$folder" "$storage"
  started=$(date +%s%N)
  check_build "$folder" "$storage, first build" -p:UseSharedCompilation=false
  # Builds of an edited project take less than the first one; some are over before the kill.
  took=$((($(date +%s%N) - started) / 1000000))
  killed=0
  for i in $(seq 1 $((count / 2))); do
    write_article "$folder" "story-$((RANDOM % 12 + 1))" "edit $i"
    setsid dotnet build "$folder" --no-restore >/dev/null 2>&1 </dev/null &
    pid=$!
    sleep "$(printf '%d.%03d' $((RANDOM % took / 1000)) $((RANDOM % 1000)))"
    kill -9 -- "-$pid" 2>/dev/null && killed=$((killed + 1))
    wait "$pid" 2>/dev/null
    # Not after each: what two kills leave behind is tried as well.
    [ $((i % 3)) -ne 0 ] || check_build "$folder" "$storage, after kill $i" --no-restore
  done
  check_build "$folder" "$storage, after the last kill" --no-restore
  say "$storage: $killed builds killed"
done
finish "done"
