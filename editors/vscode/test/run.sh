#!/usr/bin/env bash
# The extension in a real VS Code, run by hand: editors/vscode/test/run.sh [FOLDER]
# Installs code-server, a Node for it and playwright-core from npm and Debian's Chromium, packs the packages and the extension, and opens
# folders in a browser. It takes about five minutes and 1.3 GB the first time; with a FOLDER what was installed is used again.
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

# Packages of an earlier run must not be what is tried, and no tool of the user's own.
export HOME=$work/home NUGET_PACKAGES=$work/nuget DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rm -rf "$work"/desk* "$work/home" "$work/user" "$work/extensions" "$work/packages" "$work/screenshots" "$NUGET_PACKAGES"/articlegen*
mkdir -p "$work/desk/seeds" "$work/home" "$work/user/User" "$work/screenshots"
for project in ArticleGen.Tool ArticleGen.Package; do
  dotnet pack "$root/src/$project" -o "$work/packages" -v q -p:RunAnalyzers=false
done
(cd "$root/editors/vscode" && npm ci --no-audit --no-fund --ignore-scripts && npm run -s package -- --out "$work/articlegen.vsix")

cd "$work/desk"
cat >seeds/harbour-reopens.txt <<'TEXT'
Harbour to reopen on Friday

VARNA, Narch 14 (Reuters) - "We reopen on Friday," siad Ines Calder, the port director. The ministry had
called the delay "a farce", but Calder told reporters the pier was safe.

Calder thanked the pilots. "The ferry sails at noon."
TEXT
dotnet new tool-manifest >/dev/null
dotnet tool install ArticleGen.Tool --add-source "$work/packages"

# The same article in folders where no command can be started.
for folder in without-command relative-path; do
  mkdir -p "$work/desk-$folder/seeds"
  cp seeds/harbour-reopens.txt "$work/desk-$folder/seeds"
done
mkdir "$work/desk-without-command/.vscode"
echo '{ "articlegen.path": "/nowhere" }' >"$work/desk-without-command/.vscode/settings.json"
printf '#!/bin/sh\ntouch "%s/desk-relative-path/was-run"\n' "$work" >"$work/desk-relative-path/articlegen"
chmod +x "$work/desk-relative-path/articlegen"

# Nothing here uses ArticleGen.
mkdir -p "$work/desk-without-articles/notes"
cp seeds/harbour-reopens.txt "$work/desk-without-articles/notes/plan.txt"
dotnet new console -o "$work/desk-without-articles/Shop" --no-restore >/dev/null

# A project with a severity, a lexicon, a schema and articles of its own.
mkdir -p "$work/desk-project/stories"
cp dotnet-tools.json "$work/desk-project" 2>/dev/null || cp -r .config "$work/desk-project"
cd "$work/desk-project"
echo "<configuration><packageSources><add key=\"packed\" value=\"$work/packages\" /></packageSources></configuration>" >nuget.config
cat >Desk.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ArticleGen" Version="0.1.0" />
    <Article Include="stories/**/*.md" />
    <ArticleLexicon Include="newsroom.lexicon" />
    <ArticleSchema Include="articles.schema" />
  </ItemGroup>
</Project>
XML
cat >.editorconfig <<'INI'
[stories/**.md]
articlegen.ART0001.severity = error
articlegen.ART0005.severity = none
INI
cat >articles.schema <<'TEXT'
Kind: lead|brief|opinion
Rating: int?
TEXT
cat >newsroom.lexicon <<'TEXT'
# Words of the harbour desk
verb: row back, rows back, rowed back, rowed back, rowing back | clause quote
person: Mara Quinn, M. K. Quinn | female
persn: Ines Calder
TEXT
cat >stories/pier.md <<'TEXT'
---
kind: brief

---
# Pier to close

VARNA, Narch 14 (Reuters) - "We close on Friday," siad Ines Calder, the port director.
TEXT
cp stories/pier.md notes.md
dotnet restore -v q

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
  timeout 1200 "$node" "$root/editors/vscode/test/try.mjs" "http://127.0.0.1:$port" "$work/desk" "$work/screenshots" \
  "$work/user/User/settings.json"
