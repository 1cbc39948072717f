#!/usr/bin/env bash
# Builds side by side: of one project for two frameworks, of two projects that share their articles, and of one project twice at once.
# The last fails now and then in any .NET project, as two compilers write one file: then a build alone has to be right.
# parallel-builds.sh [ROUNDS]
. "$(dirname "$0")/common.sh"
rounds=${1:-3}

folder=$work/frameworks
new_project "$folder" Resource '<TargetFrameworks>net10.0;net8.0</TargetFrameworks>'
for i in $(seq 1 "$rounds"); do
  write_article "$folder" "story-$i" "round $i"
  check_build "$folder" "two frameworks, round $i" -m:2
  has_its_texts "$folder" "$folder/bin/Debug/net8.0/Desk.dll" || violation "two frameworks, round $i: that of net8.0 has other texts"
done
say "two frameworks: $rounds rounds"

folder=$work/shared
new_project "$folder/a" Resource
new_project "$folder/b" Resource
rm -r "$folder/b/seeds"
ln -s ../a/seeds "$folder/b/seeds"
printf '<Project><Target Name="Build"><MSBuild Projects="a/Desk.csproj;b/Desk.csproj" Targets="Restore;Build" BuildInParallel="true" /></Target></Project>\n' >"$folder/both.proj"
for i in $(seq 1 "$rounds"); do
  write_article "$folder/a" "story-$i" "round $i"
  (cd "$folder" && dotnet msbuild both.proj -m:2) >"$folder/build.log" 2>&1 </dev/null || violation "shared articles, round $i: the build fails: $(grep -m 2 error "$folder/build.log")"
  for project in a b; do
    has_its_texts "$folder/$project" || violation "shared articles, round $i: $project has other texts"
  done
done
say "two projects that share their articles: $rounds rounds"

folder=$work/twice
new_project "$folder" Resource
check_build "$folder" "one project twice, before"
failed=0
for i in $(seq 1 "$rounds"); do
  write_article "$folder" "story-$i" "round $i"
  dotnet build "$folder" --no-restore >"$folder/one.log" 2>&1 </dev/null &
  one=$!
  dotnet build "$folder" --no-restore >"$folder/two.log" 2>&1 </dev/null || failed=$((failed + 1))
  wait "$one" || failed=$((failed + 1))
  ! grep -hq '^ *at ArticleGen' "$folder/one.log" "$folder/two.log" || violation "one project twice, round $i: a stack trace of ours"
  ! grep -hE 'error (ART|MSB4018)' "$folder/one.log" "$folder/two.log" || violation "one project twice, round $i: our step fails"
  check_build "$folder" "one project twice, alone after round $i" --no-restore
done
say "one project twice at once: $rounds rounds, $failed of the builds failed, none in a step of ours"
finish "done"
