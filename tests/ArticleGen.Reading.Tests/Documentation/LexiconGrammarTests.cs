using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleGen.Documentation;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Documentation;

/// <summary>The colours of lexicons in VS Code know the words that the reader knows.</summary>
public sealed partial class LexiconGrammarTests
{
    private static readonly string Grammar = File.ReadAllText(Repository.PathOf("editors/vscode/syntaxes/lexicon.tmLanguage.json"));

    [Fact]
    public void The_kinds_are_those_of_the_reader() => Assert.Equal(LexiconFlags.Kinds, WordsAfter(@"^\\s*("));

    [Fact]
    public void The_flags_are_those_of_the_reader() => Assert.Equal(
        Enum.GetValues<LexiconEntryKind>().SelectMany(LexiconFlags.GetFlags).Distinct().Order(StringComparer.Ordinal),
        WordsAfter(@"(?<![^\\s,|])(").Order(StringComparer.Ordinal));

    [Fact]
    public void It_is_JSON()
    {
        using JsonDocument grammar = JsonDocument.Parse(Grammar);
        Assert.Equal("source.articlegen-lexicon", grammar.RootElement.GetProperty("scopeName").GetString());
    }

    // The group of words that follows some signs of an expression, as they are written in JSON.
    private static string[] WordsAfter(string signs)
    {
        int start = Grammar.IndexOf(signs, StringComparison.Ordinal) + signs.Length;
        Assert.True(start >= signs.Length, signs);
        return Words().Match(Grammar, start).Value.Split('|');
    }

    [GeneratedRegex(@"\G[a-z|]+")]
    private static partial Regex Words();
}
