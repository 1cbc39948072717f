#!/usr/bin/env bash
# The extension in a real VS Code, run by hand: editors/vscode/test/run.sh [FOLDER]
# Installs code-server, a Node for it and playwright-core from npm and Debian's Chromium, packs the tool and the extension, and opens an
# article in a browser. It takes about ten minutes and 2 GB the first time; with a FOLDER what was installed is used again.
# Screenshots are in FOLDER/screenshots: look at them.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
keeps=${1:+yes}
work=${1:-$(mktemp -d)}
mkdir -p "$work"
work=$(cd "$work" && pwd)
host=$work/host
server_pid=
cleanup() {
  [ -z "$server_pid" ] || kill -- "-$server_pid" 2>/dev/null || true
  [ -n "$keeps" ] || rm -rf "$host" "$work/nuget"
}
trap cleanup EXIT

case $(uname -m) in x86_64) machine=x64 ;; aarch64) machine=arm64 ;; *) echo "no Node for $(uname -m)"; exit 2 ;; esac
node=$host/node_modules/node-linux-$machine/bin/node
if [ ! -e "$host/ready" ]; then
  mkdir -p "$host"
  # The package node@24 is this one behind a script; code-server runs with this Node alone.
  npm install --prefix "$host" --ignore-scripts --no-audit --no-fund code-server@4.139.1 "node-linux-$machine@24" playwright-core
  (cd "$host/node_modules/code-server/lib/vscode" && npm install --omit=dev --ignore-scripts --no-audit --no-fund)
  touch "$host/ready"
fi
if ! command -v chromium >/dev/null; then
  apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core
fi

# Packages of an earlier run must not be what is tried.
export NUGET_PACKAGES=$work/nuget DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rm -rf "$work"/desk* "$work/user" "$work/extensions" "$work/packages" "$work/screenshots" "$NUGET_PACKAGES/articlegen.tool"
mkdir -p "$work/desk/seeds" "$work/user/User" "$work/screenshots"
dotnet pack "$root/src/ArticleGen.Tool" -o "$work/packages" -v q -p:RunAnalyzers=false
(cd "$root/editors/vscode" && npm ci --no-audit --no-fund --ignore-scripts && npm run -s package -- --out "$work/articlegen.vsix")

cd "$work/desk"
cat >seeds/harbour-reopens.txt <<'TEXT'
Harbour to reopen on Friday

VARNA, Narch 14 (Reuters) - "We reopen on Friday," siad Ines Calder, the port director. The ministry had
called the delay "a farce", but Calder told reporters the pier was safe.

"The ferry sails at noon."
TEXT
cat >newsroom.lexicon <<'TEXT'
# Words of the harbour desk
verb: row back, rows back, rowed back, rowed back, rowing back | clause quote
person: Ines Calder, I. K. Calder | female
persn: Mara Quinn
TEXT
dotnet new tool-manifest >/dev/null
dotnet tool install ArticleGen.Tool --add-source "$work/packages"
mkdir -p "$work/desk-without-command/.vscode" "$work/desk-without-command/seeds"
cp seeds/harbour-reopens.txt "$work/desk-without-command/seeds"
echo '{ "articlegen.path": "/nowhere" }' >"$work/desk-without-command/.vscode/settings.json"
cat >"$work/user/User/settings.json" <<'JSON'
{
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "editor.lightbulb.enabled": "on",
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden"
}
JSON

code() {
  "$node" "$host/node_modules/code-server/out/node/entry.js" --user-data-dir "$work/user" --extensions-dir "$work/extensions" "$@"
}
code --install-extension "$work/articlegen.vsix"
port=$("$node" -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
set -m
code --auth none --bind-addr "127.0.0.1:$port" --disable-telemetry --disable-update-check >"$work/code-server.log" 2>&1 &
server_pid=$!
set +m
# It answers when it is ready, which takes a while on a busy machine.
until curl -fs -o /dev/null "http://127.0.0.1:$port/healthz"; do
  kill -0 "$server_pid" 2>/dev/null || { cat "$work/code-server.log"; exit 1; }
  sleep 1
done
PLAYWRIGHT=$host/node_modules/playwright-core/index.mjs \
  timeout 1200 "$node" "$root/editors/vscode/test/try.mjs" "http://127.0.0.1:$port" "$work/desk" "$work/screenshots"
