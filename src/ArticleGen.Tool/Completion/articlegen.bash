# Completes the commands, options and values of articlegen in bash; where there are none, files.
# In ~/.bashrc: source <(articlegen completion bash)
_articlegen() {
  local before=${COMP_LINE:0:COMP_POINT}
  # Without the name of the program, which is not asked for.
  local rest=${before#"${COMP_WORDS[0]}"}
  rest=${rest#"${rest%%[![:space:]]*}"}
  local word=${COMP_WORDS[COMP_CWORD]}
  local found
  found=$("${COMP_WORDS[0]}" "[suggest:${#rest}]" "$rest" 2>/dev/null)
  # Options only where one is begun: elsewhere they would stand in the way of files.
  [[ $word == -* ]] || found=$(grep -v '^[-/]' <<<"$found")
  mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
}
complete -o default -F _articlegen articlegen
