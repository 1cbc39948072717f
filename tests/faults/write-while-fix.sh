#!/usr/bin/env bash
# Writes into files while `articlegen fix` is at work on them, and looks whether the words are there afterwards:
#   write-while-fix.sh [ROUNDS] [SEED]
# Each round one of three ways: words added at the end, a new file in the place of the old one, the whole file written anew.
. "$(dirname "$0")/common.sh"

rounds=${1:-60}
seed=${2:-$(date +%s)}
RANDOM=$seed
tool=${ARTICLEGEN:-dotnet $repository/src/ArticleGen.Tool/bin/$configuration/net8.0/ArticleGen.Tool.dll}
cd "$work" || exit 2
files=40
text='Harbour to reopen on Friday\n\nVARNA, Narch 14 (Reuters) - "We reopen on Friday," siad Ines Calder, the port director.\n'
lost=0 fixed=0
echo "write-while-fix: $rounds rounds, seed $seed"
for ((round = 1; round <= rounds; round++)); do
    rm -rf seeds
    mkdir seeds
    for ((i = 0; i < files; i++)); do printf "$text" > "seeds/a$(printf %02d "$i").txt"; done
    $tool fix seeds > out 2>&1 &
    pid=$!
    # From the first file that is fixed on: one of those that follow is written at the very moment it is their turn.
    while kill -0 $pid 2> /dev/null && grep -q Narch seeds/a00.txt; do sleep 0.003; done
    for ((i = 1; i < files; i++)); do
        file=seeds/a$(printf %02d "$i").txt
        case $((RANDOM % 3)) in
            0) printf 'Theirs.\n' >> "$file" ;;
            1) printf "${text}Theirs.\n" > "new.$i" && mv "new.$i" "$file" ;;
            2) printf "${text}Theirs.\n" > "$file" ;;
        esac
    done
    wait $pid
    for ((i = 1; i < files; i++)); do
        file=seeds/a$(printf %02d "$i").txt
        grep -q Theirs "$file" || { lost=$((lost + 1)); echo "LOST in round $round: $file"; }
        grep -q March "$file" && fixed=$((fixed + 1))
    done
    ls seeds/.articlegen-* > /dev/null 2>&1 && { echo "LEFT in round $round"; lost=$((lost + 1)); }
done
echo "write-while-fix: $((rounds * (files - 1))) files written by another program, $fixed of them fixed before, $lost lost"
((lost == 0))
