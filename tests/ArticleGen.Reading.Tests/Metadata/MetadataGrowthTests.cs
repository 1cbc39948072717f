using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>Metadata that nobody meant to be read takes steps in proportion to its length.</summary>
public class MetadataGrowthTests
{
    private const int Length = 12 * 1024;
    private const double MostTimesAsManySteps = 2.3;

    private static readonly StepCounter Counter = new();

    public static TheoryData<string, string, string> Fronts => new()
    {
        { "author: ", "Ines Calder, ", "" },
        { "author: ", "Tom Hale, Jr., Sr., ", "" },
        { "author: ", "Ines (", "" },
        { "author: ", "by Ines and ", "" },
        { "authors: [", "Ines Calder, ", "Tom Hale]" },
        { "authors:\n", "  - {name: Ines Calder}\n", "" },
        { "tags: [", "ferry, ", "port]" },
        { "tags: ", "ferry, ", "" },
        { "title: ", "Ferry resumes ", "" },
        { "date: ", "3 Narch 2025 ", "" },
        { "date: ", "2025-02-30 ", "" },
        { "", "key: value\n", "" },
        { "title: \"", "\\x46erry ", "\"" },
    };

    [Theory]
    [MemberData(nameof(Fronts))]
    public void Steps_grow_with_the_length(string start, string piece, string end)
    {
        long half = Counter.CountSteps(Write(start, piece, end, Length));
        long whole = Counter.CountSteps(Write(start, piece, end, 2 * Length));
        Assert.True(whole < half * MostTimesAsManySteps, $"{start}{piece}: {half} steps for {Length} characters, and {whole} for "
            + "twice as many");
    }

    [Theory]
    [MemberData(nameof(Fronts))]
    public void Whatever_stands_there_is_read(string start, string piece, string end) =>
        FrontMatterArticle.ReadFile(Write(start, piece, end, 4096), ArticleFormat.Text);

    private static string Write(string start, string piece, string end, int length) =>
        $"---\nslug: ferry\n{start}{string.Concat(Enumerable.Repeat(piece, length / piece.Length))}{end}\n---\n\nBy Ines "
            + $"Calder\n\n{FrontMatterArticle.Story}";
}
