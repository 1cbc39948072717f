#!/usr/bin/env bash
# obj cannot be written: the build fails with a clear word, and is right again when it can. Root may write everywhere, so obj is mounted read-only.
. "$(dirname "$0")/common.sh"
folder=$work/project
new_project "$folder" Resource
check_build "$folder" "writable"
if [ "$(id -u)" -eq 0 ]; then
  mount --bind "$folder/obj" "$folder/obj" 2>/dev/null && mount -o remount,bind,ro "$folder/obj" 2>/dev/null || { umount "$folder/obj" 2>/dev/null; skip "root may write everywhere, and cannot mount here"; }
  cleanup() { umount "$folder/obj" 2>/dev/null; }
else
  chmod -R a-w "$folder/obj"
  cleanup() { chmod -R u+w "$folder/obj"; }
fi
write_article "$folder" story-1 "edited"
if build "$folder" --no-restore; then
  violation "the build succeeds although nothing can be written"
elif grep -q '^ *at ArticleGen' "$folder/build.log"; then
  violation "a stack trace of ours"
else
  say "read-only: $(grep -m 1 -o 'error.*' "$folder/build.log" | cut -c1-200)"
fi
cleanup
check_build "$folder" "writable again" --no-restore
finish "done"
