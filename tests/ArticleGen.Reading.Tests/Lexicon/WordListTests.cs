using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Lexicon;

/// <summary>What holds for every word list.</summary>
public class WordListTests
{
    public static TheoryData<string> Lists => [.. Names()];

    // A base with two sets of forms has two lines, and short names may stand for two things.
    private static readonly string[] WithRepeatedKeys = ["cue-verbs.txt", "agencies.txt", "media.txt"];

    [Fact]
    public void There_are_more_than_fifteen() => Assert.True(Names().Count() > 15);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Loads(string list) => Assert.NotEmpty(WordList.Read(list));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Says_at_its_top_what_it_is_and_where_it_comes_from(string list)
    {
        string[] head = [.. Lines(list).TakeWhile(line => line.StartsWith('#'))];
        string source = Assert.Single(head, line => line.Contains("Source: ", StringComparison.Ordinal));

        // What others compiled states its licence as well.
        bool own = source.Contains("Source: own compilation of general ", StringComparison.Ordinal);
        Assert.True(own || head.Any(line => line.StartsWith("# Licence of the data: ", StringComparison.Ordinal)), source);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Has_no_blank_field_and_no_stray_blank(string list)
    {
        foreach (string line in Lines(list))
        {
            Assert.Equal(line.Trim(), line);
            Assert.DoesNotContain("  ", line, StringComparison.Ordinal);
            Assert.DoesNotContain('\t', line);
        }

        Assert.All(WordList.Read(list), fields => Assert.All(fields, field => Assert.NotEqual("", field.Trim())));
        Assert.All(WordList.Read(list), fields => Assert.All(fields[0].Split(','), form => Assert.NotEqual("", form.Trim())));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Is_sorted(string list)
    {
        string[] lines = [.. Lines(list).Where(line => line.Length > 0 && !line.StartsWith('#'))];
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Has_no_line_twice(string list)
    {
        string[] lines = [.. Lines(list).Where(line => line.Length > 0 && !line.StartsWith('#'))];
        Assert.Equal(lines.Length, lines.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Has_no_entry_twice(string list)
    {
        if (!WithRepeatedKeys.Contains(list))
        {
            Assert.Empty(
                WordList.Read(list)
                    .GroupBy(fields => fields[0], StringComparer.Ordinal)
                    .Where(group => group.Count() > 1)
                    .Select(group => group.Key));
        }
    }

    private static IEnumerable<string> Names() => typeof(WordList).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    private static string[] Lines(string list)
    {
        using StreamReader reader = new(typeof(WordList).Assembly.GetManifestResourceStream(list)!);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
