#!/usr/bin/env bash
# A file system without rights to spare: an article that may not be read, a folder that may not be entered. Root sees no difference, so the build runs as
# somebody else where it can.
. "$(dirname "$0")/common.sh"
folder=$work/project
new_project "$folder" Resource
mkdir "$folder/seeds/closed"
write_article "$folder" closed/inside "closed"
chmod 000 "$folder/seeds/story-1.txt" "$folder/seeds/closed"
if [ "$(id -u)" -eq 0 ]; then
  command -v setpriv >/dev/null && id nobody >/dev/null 2>&1 || skip "root may read everything, and cannot become nobody here"
  mkdir "$work/home"
  chmod 755 "$work"
  chown -R nobody "$work/home" "$folder"
  as=(setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$work/home" NUGET_PACKAGES="$work/home/packages" DOTNET_CLI_HOME="$work/home")
  "${as[@]}" test -r "$repository/src/ArticleGen.Package/build/ArticleGen.props" && "${as[@]}" dotnet --version >/dev/null 2>&1 || skip "nobody may not read the sources or run dotnet"
else
  as=(env)
fi
cleanup() { chmod -R u+rwX "$folder"; }
(cd "$folder" && "${as[@]}" dotnet build) >"$work/build.log" 2>&1 </dev/null
status=$?
if grep -q '^ *at ArticleGen' "$work/build.log"; then
  violation "a stack trace of ours: $(grep -m 1 '^ *at ArticleGen' "$work/build.log")"
elif ! grep -q 'story-1.txt' "$work/build.log"; then
  violation "not a word about the article that may not be read: $(grep -m 3 -E 'error|warning' "$work/build.log")"
else
  say "exit code $status: $(grep -m 1 'story-1.txt' "$work/build.log" | cut -c1-240)"
fi
cleanup
[ "$(id -u)" -ne 0 ] || chown -R root "$folder"
rm -r "$folder/seeds/closed"
check_build "$folder" "readable again"
finish "done"
