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
    [InlineData("By TOM HALE | The Varna Echo", "TOM HALE")]
    [InlineData("Story by Ines Calder", "Ines Calder")]
    [InlineData("STORY BY INES CALDER", "INES CALDER")]
    [InlineData("Words by Ines Calder and Tom de Vries", "Ines Calder and Tom de Vries")]
    [InlineData("Text: Ines Calder", "Ines Calder")]
    [InlineData("Author: Ines Calder", "Ines Calder")]
    [InlineData("Posted by Ines Calder", "Ines Calder")]
    [InlineData("Reporting by Ines Calder in Varna", "Ines Calder in Varna")]
    [InlineData("Report by J. R. Hale, Port Correspondent", "J. R. Hale, Port Correspondent")]
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
    [InlineData("Report by Harbour Commission")]
    [InlineData("Story by the sea")]
    [InlineData("Report by Ines Calder finds leaks")]
    [InlineData("Report by Ines Calder Finds")]
    [InlineData("Photo by Ines Calder")]
    [InlineData("Photo: Ines Calder")]
    [InlineData("Author: yes")]
    [InlineData("Author: Thank You")]
    [InlineData("Story: Ines Calder")]
    [InlineData("Stand by Ines Calder")]
    public void Reads_none_where_there_is_none(string line)
    {
        string text = $"Ferry resumes\n\n{line}\n\nThe ferry sails.";
        Assert.Null(ArticleReader.Read(text).Byline);
    }
}
