#compdef articlegen
# Completes the commands, options and values of articlegen in zsh; where there are none, files.
# In ~/.zshrc, after compinit: source <(articlegen completion zsh)
_articlegen() {
  # Without the name of the program, which is not asked for.
  local rest="${(j: :)words[2,CURRENT-1]}"
  rest="${rest:+$rest }$PREFIX"
  local -a found
  found=(${(f)"$(${(Q)words[1]} "[suggest:${#rest}]" "$rest" 2>/dev/null)"})
  # Options only where one is begun: elsewhere they would stand in the way of files.
  [[ $PREFIX == -* ]] || found=(${found:#[-/]*})
  compadd -a found || _files
}
compdef _articlegen articlegen
