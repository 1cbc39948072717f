namespace ArticleGen.Reading.Tests.Headlines;

public class BylineStyleTests
{
    [Theory]
    [InlineData("By the Associated Press", "the Associated Press")]
    [InlineData("By Reuters Staff", "Reuters Staff")]
    [InlineData("By AP", "AP")]
    [InlineData("Written by Ines Calder", "Ines Calder")]
    [InlineData("By Maria von der Heide", "Maria von der Heide")]
    [InlineData("By Ines Calder, chief harbour correspondent", "Ines Calder, chief harbour correspondent")]
    [InlineData("By Ines Calder for the Varna Echo", "Ines Calder for the Varna Echo")]
    [InlineData("By TOM HALE | The Varna Echo", "TOM HALE | The Varna Echo")]
    public void Reads_the_names(string line, string names)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails.";
        Assert.Equal(names, ArticleReader.Read(text).Byline?.In(text));
    }

    [Theory]
    [InlineData("BY FRIDAY THE PORT WAS OPEN")]
    [InlineData("By August the port was open")]
    [InlineData("By Varna standards that was quick")]
    [InlineData("By The Sea Alone")]
    [InlineData("Written for children")]
    public void Reads_none_where_there_is_none(string line)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails.";
        Assert.Null(ArticleReader.Read(text).Byline);
    }
}
