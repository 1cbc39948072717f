#!/usr/bin/env bash
# Opens an article in Neovim with the recipe of editors/neovim and the server that was built: tests/editors/neovim/run.sh
# Debian's Neovim is installed where there is none and root may install it; else this says that nothing was tried, and is no failure.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
server=$root/src/ArticleGen.Tool/bin/${CONFIGURATION:-Debug}/net8.0/ArticleGen.Tool.dll

install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get || return 1
  timeout 120 apt-get update && DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y --no-install-recommends neovim
}

if ! command -v "${NVIM:-nvim}" >/dev/null && ! install >/dev/null 2>&1; then
  echo 'Neovim is not there and cannot be installed: nothing was tried.'
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{desk/seeds,home,plain,named/stories,pinned/.config,pinned/src,above/seeds/sport}
# Where the desk ends, whatever stands in the folders above it.
echo '{ "version": 1, "isRoot": true, "tools": {} }' >"$work/desk/dotnet-tools.json"
cat >"$work/desk/seeds/harbour-reopens.txt" <<'TEXT'
Harbour to reopen on Friday

VARNA, Narch 14 (Reuters) - "We reopen on Friday," siad Ines Calder, the port director. The ministry had
called the delay "a farce", but Calder told reporters the pier was safe.
TEXT

# Projects that use ArticleGen, and one that does not.
echo '<Project Sdk="Microsoft.NET.Sdk" />' | tee "$work/plain/Plain.csproj" >"$work/pinned/src/Shop.csproj"
echo '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="articlegen" /></ItemGroup></Project>' \
  >"$work/named/Desk.csproj"
echo '{ "tools": { "ArticleGen.Tool": { "version": "0.1.0", "commands": ["articlegen"] } } }' >"$work/pinned/.config/dotnet-tools.json"
echo '{ "tools": { "another.tool": { "version": "1.0.0", "commands": ["another"] } } }' >"$work/plain/dotnet-tools.json"
touch "$work/plain/Plain.sln" "$work/pinned/src/Shop.sln"

cd "$work/desk" || exit 1
# Nothing of the user's own settings counts, and nothing is left behind.
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home XDG_STATE_HOME=$work/home XDG_CACHE_HOME=$work/home
timeout --kill-after=10 300 "${NVIM:-nvim}" --headless -n -u NONE -i NONE \
  --cmd "let g:articlegen_command = ['dotnet', '$server', 'lsp']" \
  -c "luafile $root/editors/neovim/articlegen.lua" -c "luafile $root/tests/editors/neovim/try.lua"
status=$?
[ "$status" -eq 0 ] || cat "$work/home/nvim/lsp.log" 2>/dev/null
exit "$status"
