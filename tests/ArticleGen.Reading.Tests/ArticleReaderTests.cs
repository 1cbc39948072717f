namespace ArticleGen.Reading.Tests;

public class ArticleReaderTests
{
    [Fact]
    public void Keeps_the_text_unchanged() => Assert.Equal("Ferry resumes\r\n", ArticleReader.Read("Ferry resumes\r\n").Text);
}
