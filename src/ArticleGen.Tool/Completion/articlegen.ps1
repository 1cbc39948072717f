# Completes the commands, options and values of articlegen in PowerShell; where there are none, files.
# In $PROFILE: articlegen completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName articlegen -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    # The text ends with its last word: what stands between that and the cursor belongs to it. The name of the program does not.
    $name = $commandAst.CommandElements[0].Extent
    $rest = $commandAst.ToString().PadRight($cursorPosition - $commandAst.Extent.StartOffset).Substring($name.Text.Length).TrimStart()
    & $name.Text "[suggest:$($rest.Length)]" $rest 2>$null |
        # Options only where one is begun: elsewhere they would stand in the way of files.
        Where-Object { $_ -like "$wordToComplete*" -and ($wordToComplete -like '-*' -or $_ -notmatch '^[-/]') } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
