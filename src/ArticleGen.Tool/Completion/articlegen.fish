# Completes the commands, options and values of articlegen in fish; where there are none, files.
# In ~/.config/fish/config.fish: articlegen completion fish | source
function __articlegen_complete
    set -l tokens (commandline -opc)
    set -l word (commandline -ct)
    # Without the name of the program, which is not asked for.
    set -l rest (string join -- ' ' $tokens[2..] $word)
    set -l found ($tokens[1] "[suggest:"(string length -- $rest)"]" $rest 2>/dev/null | string match -- "$word*")
    # Options only where one is begun: elsewhere they would stand in the way of files.
    string match -q -- '-*' $word; or set found (string match -v -r -- '^[-/]' $found)
    if set -q found[1]
        printf '%s\n' $found
    else
        __fish_complete_path $word
    end
end
complete -c articlegen -f -a '(__articlegen_complete)'
