#!/usr/bin/env bash
# Builds and tests the sample LiveDesk: tests/ArticleGen.LiveDesk.Tests/run.sh [--postgres]
# With --postgres instead two silos in processes of their own, one of which is killed. Their database is Debian's PostgreSQL, started for it
# on a port and in a folder of its own, and installed where it is missing and root may install it. Where no source serves the packages,
# or there is no PostgreSQL, this says that nothing was tried, and is no failure.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
project=tests/ArticleGen.LiveDesk.Tests

if ! restored=$(dotnet restore "$project" 2>&1); then
  printf '%s\n' "$restored"
  # No source can be reached, or none has the package.
  grep -qE '\bNU(1301|1101)\b' <<< "$restored" || exit 1
  echo 'The packages of Orleans cannot be restored: nothing was tried.'
  exit 0
fi

if [ "${1:-}" != --postgres ]; then
  exec dotnet test --no-restore --project "$project"
fi

programs() { find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1; }
install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get || return 1
  timeout 120 apt-get update && DEBIAN_FRONTEND=noninteractive timeout 600 apt-get install -y --no-install-recommends postgresql
}

bin=$(programs)
[ -n "$bin" ] || { install >/dev/null 2>&1 && bin=$(programs); }
if [ -z "$bin" ]; then
  echo 'PostgreSQL is not there and cannot be installed: nothing was tried.'
  exit 0
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/livedesk-postgres-XXXXXX")
# PostgreSQL refuses to run as root.
as_user=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$work"
  as_user=(runuser -u postgres --)
fi
postgres() { (cd "$work" && "${as_user[@]}" "$bin/$1" "${@:2}"); }
trap 'postgres pg_ctl stop -D "$work/data" -m immediate >/dev/null 2>&1; rm -rf "$work"' EXIT

port=$((40000 + $$ % 20000))
postgres initdb -D "$work/data" -U desk --auth=trust --encoding=UTF8 >/dev/null || exit 1
options="-p $port -k $work -c listen_addresses=127.0.0.1"
postgres pg_ctl start -w -D "$work/data" -l "$work/log" -o "$options" >/dev/null || { cat "$work/log"; exit 1; }
export LIVEDESK_POSTGRES="Host=127.0.0.1;Port=$port;Username=desk;Database=postgres"
dotnet test --no-restore --project "$project" --explicit only --filter-class '*LostProcessTests' --output Detailed
