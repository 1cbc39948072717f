#!/usr/bin/env bash
# Kills `articlegen fix` at random moments, and looks at what it leaves:
#   kill-fix.sh [ROUNDS] [SEED]
# After each kill every file has to be as it was or as it is to be (one that is written in place may be half written, with what it held
# beside it), and after one more run every file is fixed and nothing else is in the folder. ARTICLEGEN is the command to run.
. "$(dirname "$0")/common.sh"

rounds=${1:-100}
seed=${2:-$(date +%s)}
RANDOM=$seed
tool=${ARTICLEGEN:-dotnet $repository/src/ArticleGen.Tool/bin/$configuration/net8.0/ArticleGen.Tool.dll}
cd "$work" || exit 2
mkdir seeds
files=60
linked=2

article() { # FILE MONTH VERB PARAGRAPHS
    {
        printf 'Harbour to reopen on Friday\n\nVARNA, %s 14 (Reuters) - "We reopen on Friday," %s Ines Calder, the port director.\n' "$2" "$3"
        for ((p = 0; p < $4; p++)); do printf '\nThe pier was cleared, and the ferries were told to wait.\n'; done
        printf '\n"It is time," %s Ines Calder.\n' "$3"
    } > "$1"
}

article small.before Narch siad 1
article small.after March said 1
article large.before Narch siad 1000
article large.after March said 1000

reset() {
    rm -rf seeds
    mkdir seeds
    for ((i = 0; i < files; i++)); do cp small.before "seeds/$(printf 'a%03d' "$i").txt"; done
    # A new file cannot take the place of these: they are written in place.
    for ((i = 0; i < linked; i++)); do cp large.before "seeds/b$i.txt"; ln "seeds/b$i.txt" "seeds/c$i.txt"; done
}

whole() { # FILE KIND: is it as before or as after?
    cmp -s "$1" "$2.before" || cmp -s "$1" "$2.after"
}

violate() { echo "VIOLATION in round $round: $1"; violations=$((violations + 1)); }

echo "kill-fix: $rounds rounds, seed $seed"
round=0
reset
began=$(date +%s%N)
$tool fix seeds > out 2>&1 || violate "a run that nobody disturbs fails: $(tail -1 out)"
took=$((($(date +%s%N) - began) / 1000000))
killed=0 between=0 half=0 left=0
tell() {
    echo "kill-fix: $round rounds: $killed killed, $between with some files fixed and some not, $left with files left beside, $half half written and put right; $violations violations"
}
for ((round = 1; round <= rounds; round++)); do
    reset
    $tool fix seeds > out 2>&1 &
    pid=$!
    if ((round % 4 == 0)); then
        wait_ms=$((RANDOM % (took + 1)))
    else
        # From the first file that is fixed on.
        while kill -0 $pid 2> /dev/null && cmp -s seeds/a000.txt small.before; do sleep 0.003; done
        wait_ms=$((RANDOM % 200))
        ((round % 4 == 1)) && wait_ms=$((RANDOM % 40))
    fi
    sleep "$((wait_ms / 1000)).$(printf %03d $((wait_ms % 1000)))"
    kill -9 $pid 2> /dev/null && killed=$((killed + 1))
    wait $pid 2> /dev/null

    before=0 after=0
    for file in seeds/a*.txt; do
        whole "$file" small || violate "$file is neither as before nor as after"
        if cmp -s "$file" small.after; then after=$((after + 1)); else before=$((before + 1)); fi
    done
    ((before > 0 && after > 0)) && between=$((between + 1))
    for ((i = 0; i < linked; i++)); do
        [ "seeds/b$i.txt" -ef "seeds/c$i.txt" ] || violate "b$i.txt and c$i.txt are two files"
        if ! whole "seeds/b$i.txt" large; then
            half=$((half + 1))
            ls seeds/.articlegen-*.kept > /dev/null 2>&1 || violate "b$i.txt is half written, and nothing is kept of it"
        fi
    done
    ls seeds/.articlegen-* > /dev/null 2>&1 && left=$((left + 1))
    [ "$(ls seeds | wc -l)" = $((files + 2 * linked)) ] || violate "files are missing, or there are more"

    $tool fix seeds > out 2>&1 || violate "the next run fails: $(tail -1 out)"
    for file in seeds/a*.txt; do cmp -s "$file" small.after || violate "$file is not fixed by the next run"; done
    for ((i = 0; i < linked; i++)); do
        cmp -s "seeds/b$i.txt" large.after || violate "b$i.txt is not fixed by the next run"
        [ "seeds/b$i.txt" -ef "seeds/c$i.txt" ] || violate "b$i.txt and c$i.txt are two files after the next run"
    done
    [ "$(ls -A seeds | wc -l)" = $((files + 2 * linked)) ] || violate "left in the folder: $(ls -A seeds | grep articlegen | tr '\n' ' ')"
    ((round % 50 == 0)) && tell
done
round=$rounds
tell
((violations == 0))
