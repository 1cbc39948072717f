#!/usr/bin/env bash
# obj and bin on a disk without room: the build fails with a clear word, and is right again when there is room.
. "$(dirname "$0")/common.sh"
folder=$work/project
new_project "$folder" Resource
mkdir "$folder/obj" "$folder/bin"
mount -t tmpfs -o size=24m tmpfs "$folder/obj" 2>/dev/null || skip "a small disk can only be mounted by root"
cleanup() { umount "$folder/obj" 2>/dev/null; }
check_build "$folder" "with room"
i=0
for left in 0 4 12 40; do
  i=$((i + 1))
  for story in 1 2 3 4 5 6 7 8 9 10 11 12; do write_article "$folder" "story-$story" "edit $i $(head -c 2000 /dev/zero | tr '\0' x)"; done
  rm -f "$folder/obj/fill"
  head -c "$(($(df --output=avail -B1 "$folder/obj" | tail -1) - left * 1024))" /dev/zero >"$folder/obj/fill" 2>/dev/null
  if build "$folder" --no-restore; then
    has_its_texts "$folder" || violation "$left KB left: the build succeeds with other texts"
  elif ! grep -q 'error' "$folder/build.log"; then
    violation "$left KB left: the build fails without a word"
  elif grep -q '^ *at ArticleGen' "$folder/build.log"; then
    violation "$left KB left: a stack trace of ours: $(grep -m 1 '^ *at ArticleGen' "$folder/build.log")"
  else
    say "$left KB left: $(grep -m 1 -o 'error [A-Z0-9]*: .*' "$folder/build.log" | cut -c1-160)"
  fi
  rm -f "$folder/obj/fill"
  check_build "$folder" "room again after $left KB" --no-restore
done
finish "4 full disks"
