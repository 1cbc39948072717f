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

    /// <summary>A misspelt name would be none, and nobody would notice.</summary>
    [Theory]
    [InlineData("function-words.txt", "adverb", "contraction", "demonstrative", "existential", "finite", "indefinite", "interjection")]
    [InlineData("titles.txt", "academic", "legal", "military", "police", "political", "profession", "religious")]
    [InlineData("thing-nouns.txt")]
    [InlineData("kind-words.txt")]
    [InlineData("role-modifiers.txt")]
    [InlineData("office-verbs.txt")]
    [InlineData("speech-nouns.txt")]
    [InlineData("works.txt")]
    [InlineData("time-words.txt")]
    [InlineData("labels.txt")]
    [InlineData("organization-nouns.txt")]
    [InlineData("organization-suffixes.txt", "club", "legal")]
    [InlineData("name-particles.txt", "byline")]
    [InlineData("role-nouns.txt", "anonymous")]
    public void Names_behind_the_bar_are_known(string list, params string[] forOthers)
    {
        string[] others = list == "function-words.txt"
            ? [.. forOthers, "modal", "nonfinite", "number", "past", "present", "reflexive", "third", "to"]
            : forOthers;
        string[] names =
        [
            .. WordList.Read(list).SelectMany(fields => fields.Skip(1)).SelectMany(field => field.Split(' ', ',')).Distinct(),
        ];
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => !IsKnown(name) && !others.Contains(name));
        Assert.DoesNotContain(others, name => IsKnown(name) || !names.Contains(name));
    }

    [Fact]
    public void Names_behind_the_bar_of_a_verb_are_known()
    {
        IEnumerable<string> names = WordList.Read("cue-verbs.txt").SelectMany(fields => fields[1].Split(' ')).Distinct();
        Assert.DoesNotContain(names, name => ListNames.Frame(name) == CueFrames.None && name != "noun");
    }

    /// <summary>What stands behind the bar of other lists is text, and no name in it.</summary>
    [Fact]
    public void A_name_of_a_use_is_none_of_the_words_of_a_text() =>
        Assert.All(["in", "at", "of", "for", "and", "the"], word => Assert.False(IsKnown(word)));

    private static bool IsKnown(string name) => ListNames.Trait(name) != WordTraits.None || ListNames.Use(name) != WordUse.None;

    private static IEnumerable<string> Names() => typeof(WordList).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    private static string[] Lines(string list)
    {
        using StreamReader reader = new(typeof(WordList).Assembly.GetManifestResourceStream(list)!);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
