#!/usr/bin/env bash
# Articles change, appear and go while builds run. A build may fail then, with a word; what follows in peace has to be right.
# changing-files.sh [COUNT]: so many builds amid changes.
. "$(dirname "$0")/common.sh"
count=${1:-8}
for storage in Resource Inline; do
  folder=$work/$storage
  new_project "$folder" "$storage"
  check_build "$folder" "$storage, before"
  touch "$folder/go"
  (
    i=0
    while [ -e "$folder/go" ]; do
      i=$((i + 1))
      write_article "$folder" "story-$((RANDOM % 12 + 1))" "change $i"
      write_article "$folder" "new-$((i % 5))" "new $i"
      rm -f "$folder/seeds/new-$(((i + 2) % 5)).txt"
      : >"$folder/seeds/story-$((RANDOM % 12 + 1)).txt"
      sleep 0.02
    done
  ) &
  changer=$!
  failed=0
  for i in $(seq 1 $((count / 2))); do
    if ! build "$folder" --no-restore; then
      failed=$((failed + 1))
      grep -q 'error' "$folder/build.log" || violation "$storage, amid changes: the build fails without a word"
      ! grep -q '^ *at ArticleGen' "$folder/build.log" || violation "$storage, amid changes: a stack trace of ours"
    else
      # The program may have been built from two states of a file: then it says so for that article, in one readable exception.
      output=$(dotnet exec --roll-forward Major "$folder/bin/Debug/net10.0/Desk.dll" 2>&1) || printf '%s' "$output" | grep -q 'InvalidOperationException.*build' || violation "$storage, amid changes: the program throws: $(printf '%s' "$output" | grep -m 1 Unhandled)"
    fi
  done
  rm "$folder/go"
  wait "$changer"
  say "$storage: $failed of $((count / 2)) builds amid changes failed, with a word"
  check_build "$folder" "$storage, after all changes" --no-restore
done
finish "done"
