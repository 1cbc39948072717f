using System.Text.RegularExpressions;
using ArticleGen.Diagnose;
using ArticleGen.Documentation;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Documentation;

/// <summary>The lexicons and the files of severities in the documentation are understood.</summary>
public partial class IniBlockTests
{
    public static TheoryData<string> Places => [.. Blocks.Select(block => block.Place)];

    private static IEnumerable<MarkdownBlock> Blocks => MarkdownPage.AllBlocks.Where(block => block.Language == "ini");

    [Theory]
    [MemberData(nameof(Places))]
    public void A_block_is_understood_unless_it_is_shown_as_wrong(string place)
    {
        MarkdownBlock block = Blocks.Single(block => block.Place == place);
        IEnumerable<string> wrong = LexiconLine().IsMatch(block.Text)
            ? ArticleLexicon.Read(block.Text).Problems.Select(problem => problem.ToString()!)
            : block.Text.Split('\n').Where(line => !IsUnderstood(line));
        Assert.Equal(block.IsWrong, wrong.Any());
    }

    private static bool IsUnderstood(string line)
    {
        if (line.Length == 0 || line[0] is '#' or '[' || line == "is_global = true")
        {
            return true;
        }

        string[] parts = line.Split(" = ");
        return line.StartsWith("articlegen.", StringComparison.Ordinal)
            ? !RuleSeverities.Invalid(MemoryOptions.Of().With([KeyValuePair.Create(parts[0], parts[1])]), RuleIds.AdviceFor).Any()
            : CompilerKey().Match(parts[0]) is { Success: true } key
                && KnownRules.All.Any(rule => rule.Descriptor.Id == key.Groups[1].Value)
                && SeverityNames.Parse(parts[1]) is not null;
    }

    [GeneratedRegex("^[a-z]+: ", RegexOptions.Multiline)]
    private static partial Regex LexiconLine();

    [GeneratedRegex(@"^dotnet_diagnostic\.(ART[0-9]{4})\.severity$")]
    private static partial Regex CompilerKey();
}
