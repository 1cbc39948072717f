using System.Globalization;
using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>A lexicon of many lines is read, and articles with it, in steps that grow with their number.</summary>
public class LongLexiconTests
{
    private const int Lines = 2_000;
    private const double MostTimesAsManySteps = 2.3;

    private static readonly StepCounter Counter = new();

    // Words that are looked up in all that a lexicon can grow: verbs with particles, verbs one slip away, names and titles.
    private static readonly string Text = HostileTexts.Front
        + HostileTexts.Fill(
            "Ines Calder goes on to no end, Harbour Master Aaaaax critisized the port. \"We go,\" Calder xaaaaaed. ",
            4_096);

    [Theory]
    [InlineData("verb: go {0}")]
    [InlineData("verb: {0}")]
    [InlineData("verb: {0}, {0}s, {0}ed, {0}ed, {0}ing | clause")]
    [InlineData("person: Ines {0}")]
    [InlineData("person: {0} Calder")]
    [InlineData("organization: {0}, {0} Corp")]
    [InlineData("place: {0}")]
    [InlineData("agency: {0}")]
    [InlineData("title: harbour {0}")]
    [InlineData("section: {0}")]
    [InlineData("nothing: {0}")]
    [InlineData("{0}")]
    public void Steps_grow_with_the_lines(string line)
    {
        long half = Counter.Count(Text, Lexicon(line, Lines)).Steps;
        long whole = Counter.Count(Text, Lexicon(line, 2 * Lines)).Steps;
        Assert.True(whole < half * MostTimesAsManySteps, $"{half} steps with {Lines} lines, and {whole} with twice as many");
    }

    [Fact]
    public void A_line_of_many_names_grows_as_well()
    {
        long half = Counter.Count(Text, "place: " + string.Join(", ", Enumerable.Range(0, Lines).Select(Word))).Steps;
        long whole = Counter.Count(Text, "place: " + string.Join(", ", Enumerable.Range(0, 2 * Lines).Select(Word))).Steps;
        Assert.True(whole < half * MostTimesAsManySteps, $"{half} steps with {Lines} names, and {whole} with twice as many");
    }

    private static string Lexicon(string line, int count) =>
        string.Join("\n", Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, line, Word(i))));

    private static string Word(int number) =>
        "Xa" + string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(static digit => (char)('a' + digit - '0')));
}
