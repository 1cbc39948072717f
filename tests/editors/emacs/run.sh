#!/usr/bin/env bash
# Opens an article in Emacs with eglot and the server that was built, by hand: tests/editors/emacs/run.sh
# Needs Debian's emacs-nox and elpa-eglot, or Emacs 29 or later.
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
server=$root/src/ArticleGen.Tool/bin/${CONFIGURATION:-Debug}/net8.0/ArticleGen.Tool.dll
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/desk/seeds"
git init -q "$work/desk"
cat >"$work/desk/seeds/harbour-reopens.txt" <<'TEXT'
Harbour to reopen on Friday

VARNA, Narch 14 (Reuters) - "We reopen on Friday," siad Ines Calder, the port director. The ministry had
called the delay "a farce", but Calder told reporters the pier was safe.
TEXT

cd "$work/desk" || exit 1
HOME=$work timeout 300 emacs --batch -L "$root/editors/emacs" -f package-initialize -l articlegen \
  --eval "(setq articlegen-command '(\"dotnet\" \"$server\" \"lsp\"))" -l "$root/tests/editors/emacs/try.el"
