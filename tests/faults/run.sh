#!/usr/bin/env bash
# All fault tests, one after another: run.sh [--short]. The short run is for every day; both fail when any test does.
here=$(cd "$(dirname "$0")" && pwd)
failed=0
run() { "$here/$1.sh" "${@:2}" || failed=$((failed + 1)); }

if [ "${1:-}" = --short ]; then
  run kill-build 4
  run read-only-obj
  run kill-fix 3
  run write-while-fix 3
else
  run kill-build 60
  run full-disk
  run read-only-obj
  run changing-files 20
  run parallel-builds 5
  run no-rights
  run kill-fix 100
  run write-while-fix 20
fi

printf '%s fault tests failed\n' "$failed"
[ "$failed" -eq 0 ]
