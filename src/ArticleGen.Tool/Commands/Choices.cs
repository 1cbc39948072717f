using System.CommandLine;
using System.CommandLine.Parsing;

namespace ArticleGen.Tool.Commands;

/// <summary>Values that are one of a few words: any other is refused in the tool's own words, and a shell completes them.</summary>
internal static class Choices
{
    /// <summary>Makes an option take only these words.</summary>
    internal static void Accept(Option<string> option, params IReadOnlyList<string> words)
    {
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result => InputOptions.Refuse(result, words.Contains, Advise(words)));
    }

    /// <summary>Makes an argument take only these words.</summary>
    internal static void Accept(Argument<string> argument, params IReadOnlyList<string> words)
    {
        argument.CompletionSources.Add([.. words]);
        argument.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => !words.Contains(token.Value)))
            {
                result.AddError($"{argument.Name}: '{token.Value}' is not understood: {Advise(words)}");
            }
        });
    }

    /// <summary>What to write instead of a word that is none of these.</summary>
    internal static string Advise(IReadOnlyList<string> words) => $"write one of {string.Join(", ", words)}";
}
