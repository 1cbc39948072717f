namespace ArticleGen.Reading.Tests.Headlines;

public class BylineTests
{
    [Theory]
    [InlineData("By Ines Calder", "Ines Calder")]
    [InlineData("BY INES CALDER", "INES CALDER")]
    [InlineData("by Ines Calder", "Ines Calder")]
    [InlineData("By: Ines Calder", "Ines Calder")]
    [InlineData("By Ines Calder and Tom Hale", "Ines Calder and Tom Hale")]
    [InlineData("By Ines Calder, Tom Hale and Ruth Dray", "Ines Calder, Tom Hale and Ruth Dray")]
    [InlineData("By INES CALDER, Port Correspondent", "INES CALDER, Port Correspondent")]
    [InlineData("By Tom de Vries", "Tom de Vries")]
    [InlineData("By J. R. Calder", "J. R. Calder")]
    [InlineData("By Ines Calder in Varna", "Ines Calder in Varna")]
    [InlineData("By Tom Hale Jr.", "Tom Hale Jr.")]
    public void Reads_the_names(string line, string names)
    {
        foreach (string text in new[] {
            $"Ferry resumes\n\n{line}\n\nThe ferry sails.",
            $"Ferry resumes\n\n21 August 2008\n\n{line}\n\nThe ferry sails.",
            $"Ferry resumes\n\n{line}\n\n21 August 2008\n\nThe ferry sails."
        })
        {
            Assert.Equal(names, ArticleReader.Read(text).Byline?.In(text));
        }
    }

    [Theory]
    [InlineData("By Friday the port was open.")]
    [InlineData("By the sea")]
    [InlineData("Byron Hale sailed")]
    [InlineData("By")]
    [InlineData("By 5 p.m. the ships had left")]
    [InlineData("By Friday, Calder said, all will be well.")]
    [InlineData("The story by Ines Calder")]
    public void Reads_none_where_there_is_none(string line)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails.";
        Assert.Null(ArticleReader.Read(text).Byline);
    }

    [Theory]
    [InlineData("Ann Hale", "21 August 2008 17:35", "Ann Hale")]
    [InlineData("Ann Hale and Tom de Vries", "Published: 21 August 2008", "Ann Hale and Tom de Vries")]
    [InlineData("Pilots at work\n\nAnn Hale", "21 August 2008", "Ann Hale")]
    [InlineData("Harbour Board", "21 August 2008", null)]
    [InlineData("Ann Hale sails", "21 August 2008", null)]
    [InlineData("Ann Hale", "Pilots at work", null)]
    public void May_be_names_alone_above_the_day(string line, string below, string? names)
    {
        string text = $"Ferry resumes\n\n{line}\n\n{below}\n\nThe ferry sails.";
        Assert.Equal(names, ArticleReader.Read(text).Byline?.In(text));
    }

    [Fact]
    public void Is_no_paragraph_of_the_body()
    {
        const string text = "Ferry resumes\n\nBy Ines Calder\n\nThe ferry sails.";
        Assert.Equal("The ferry sails.", Assert.Single(ArticleReader.Read(text).Paragraphs).In(text));
    }
}
