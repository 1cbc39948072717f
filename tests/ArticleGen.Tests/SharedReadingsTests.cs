using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests;

public class SharedReadingsTests
{
    private static readonly ArticleLexicon None = ArticleLexicon.Empty;
    private static readonly ArticleLexicon Wire = ArticleLexicon.Read("agency: Harbour Wire").Lexicon;

    [Fact]
    public void One_text_is_read_once()
    {
        SourceText text = SourceText.From(Stories.FerryText);
        Assert.Same(SharedReadings.Of(text, None), SharedReadings.Of(text, None));
        Assert.Same(SharedReadings.Of(text, Wire), SharedReadings.Of(text, ArticleLexicon.Read("# wires\nagency: Harbour Wire").Lexicon));
    }

    [Fact]
    public void Equal_texts_have_equal_readings() => Assert.Equal(SharedReadings.Of(SourceText.From(Stories.FerryText), None), SharedReadings.Of(SourceText.From(Stories.FerryText), None));

    [Fact]
    public void Another_lexicon_is_another_reading()
    {
        SourceText text = SourceText.From("Ferry resumes\n\nThe ferry runs, Calder snarked.\n");
        Assert.Empty(SharedReadings.Of(text, None).Quotes);
        Assert.Single(SharedReadings.Of(text, ArticleLexicon.Read("verb: snark").Lexicon).Quotes);
        Assert.Empty(SharedReadings.Of(text, None).Quotes);
    }
}
