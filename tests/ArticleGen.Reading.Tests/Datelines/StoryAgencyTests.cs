namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>The agency of a dateline that names none: the one the first paragraph gives as the source of the story.</summary>
public class StoryAgencyTests
{
    [Fact]
    public void Stands_in_the_first_paragraph() =>
        Assert.Equal(
            "Reuters",
            Script.Read("Ines Calder said the port would reopen, Reuters reported.\n\nThe crews rejoiced.").Dateline?.Agency);

    [Fact]
    public void Is_not_one_that_a_later_paragraph_quotes() =>
        Assert.Null(Script.Read("The port of Varna is shut.\n\nInes Calder said it would reopen, Reuters reported.").Dateline?.Agency);

    [Fact]
    public void Is_not_one_that_the_headline_quotes() =>
        Assert.Null(
            ArticleReader.Read(
                "Ines Calder said the port would reopen, Reuters reported\n\n"
                    + "21 August 2008\n\nThe port of Varna is shut.").Dateline?.Agency);
}
