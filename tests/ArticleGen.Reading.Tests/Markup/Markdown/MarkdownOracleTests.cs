namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>The words of our view are those that Markdig shows.</summary>
public class MarkdownOracleTests
{
    private const int FewestExamples = 500;
    private const int DocumentsASeed = 1000;

    public static TheoryData<string> Parts => [.. MarkdownExamples.Names];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Examples_have_the_words_that_Markdig_shows(string part)
    {
        bool extended = part.StartsWith("gfm-", StringComparison.Ordinal);
        Assert.All(MarkdownExamples.Read(part), example => Compare(example, extended));
    }

    [Fact]
    public void Examples_are_many() =>
        Assert.True(MarkdownExamples.Names.Sum(static name => MarkdownExamples.Read(name).Length) >= FewestExamples);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Documents_at_random_have_the_words_that_Markdig_shows(int seed)
    {
        MarkdownDocuments documents = new(seed);
        for (int i = 0; i < DocumentsASeed; i++)
        {
            Compare(documents.MakeDocument());
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Crumbs_at_random_have_the_words_that_Markdig_shows(int seed)
    {
        MarkdownDocuments documents = new(seed);
        for (int i = 0; i < DocumentsASeed; i++)
        {
            Compare(documents.MakeCrumbs());
        }
    }

    private static void Compare(string markdown, bool extended = false)
    {
        string[] theirs = MarkdigWords.Read(markdown, extended);
        string[] ours = MarkdigWords.Normalize(MarkdownInvariants.Check(markdown).Text);
        Assert.True(
            theirs.SequenceEqual(ours),
            $"{markdown}\n\nMarkdig: {string.Join(" \u00B6 ", theirs)}\nWe:      {string.Join(" \u00B6 ", ours)}");
    }
}
