#!/usr/bin/env bash
# Looks at the pages of articlegen page in Chromium: tests/ArticleGen.BrowserTests/run.sh [FOLDER]
# With a folder, pictures of the pages are put there, to be looked at.
# Debian's Chromium is installed where there is none and root may install it. Where there is none, or no source serves the packages, this
# says that nothing was tried, and is no failure.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get || return 1
  timeout 120 apt-get update && DEBIAN_FRONTEND=noninteractive timeout 600 apt-get install -y --no-install-recommends chromium
}

CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
if [ -z "$CHROMIUM" ] && install >/dev/null 2>&1; then
  CHROMIUM=$(command -v chromium)
fi
if [ -z "$CHROMIUM" ]; then
  echo 'Chromium is not there and cannot be installed: nothing was tried.'
  exit 0
fi
export CHROMIUM
if [ $# -gt 0 ]; then
  mkdir -p "$1"
  ARTICLEGEN_PICTURES=$(cd "$1" && pwd)
  export ARTICLEGEN_PICTURES
fi

if ! restored=$(dotnet restore tests/ArticleGen.BrowserTests 2>&1); then
  printf '%s\n' "$restored"
  # No source can be reached, or none has the package.
  grep -qE '\bNU(1301|1101)\b' <<< "$restored" || exit 1
  echo "The packages of the browser's driver cannot be restored: nothing was tried."
  exit 0
fi

exec dotnet test --no-restore --project tests/ArticleGen.BrowserTests
