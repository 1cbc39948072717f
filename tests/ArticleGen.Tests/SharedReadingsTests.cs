namespace ArticleGen.Tests;

public class SharedReadingsTests
{
    [Fact]
    public void One_text_is_read_once()
    {
        SourceText text = SourceText.From(Stories.FerryText);
        Assert.Same(SharedReadings.Of(text), SharedReadings.Of(text));
    }

    [Fact]
    public void Equal_texts_have_equal_readings() => Assert.Equal(SharedReadings.Of(SourceText.From(Stories.FerryText)), SharedReadings.Of(SourceText.From(Stories.FerryText)));
}
