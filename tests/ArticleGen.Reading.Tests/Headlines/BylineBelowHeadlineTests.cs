namespace ArticleGen.Reading.Tests.Headlines;

/// <summary>A byline on the line below the headline, with no blank line between them.</summary>
public class BylineBelowHeadlineTests
{
    [Theory]
    [InlineData("Ferry sails in", "by Ann Hale", "Ann Hale", "none")]
    [InlineData("Ferry sails again", "by Ann Hale, 12:01AM BST 12 Jun 2009", "Ann Hale", "2009-6-12")]
    [InlineData("Ferry sails again", "by Ann Hale | 12 June 2009", "Ann Hale", "2009-6-12")]
    [InlineData("The old ferry of Varna sails to the islands again", "By Ann Hale and Tom de Vries", "Ann Hale and Tom de Vries", "none")]
    [InlineData("Ferry sails\nafter a year", "by Ann Hale", "Ann Hale", "none")]
    [InlineData("Ferry sails", "written by Ann Hale", "Ann Hale", "none")]
    public void Is_no_part_of_it(string headline, string byline, string names, string day)
    {
        string text = $"{headline}\n{byline}\n\nThe ferry sails again.";
        ArticleReading reading = ArticleReader.Read(text);
        Invariants.Check(reading);
        Assert.Equal((headline, names), (reading.Headline?.In(text), reading.Byline?.In(text)));
        Assert.Equal(
            day,
            reading.Dateline is { } dateline ? string.Join('-', dateline.Year, dateline.Month, dateline.Day) : "none");
        Assert.Equal("The ferry sails again.", Assert.Single(reading.Paragraphs).In(text));
    }

    [Theory]
    [InlineData("Ferry struck by lightning\nby the old pier")]
    [InlineData("Harbour wrecked\nby Storm Ada")]
    [InlineData("A ferry named\nby Ann Hale")]
    [InlineData("Ferry sails\nby night")]
    [InlineData("Ferry sails and\nby Ann Hale")]
    public void Is_none_where_the_headline_goes_on(string headline)
    {
        string text = $"{headline}\n\nVARNA, Aug 21 (Reuters) - The ferry sails.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal((headline, null), (reading.Headline?.In(text), reading.Byline?.In(text)));
    }

    [Fact]
    public void Below_a_sentence_is_part_of_the_story()
    {
        const string text = "Ferry sails\n\nVARNA, Aug 21 (Reuters) - The ferry sails. It will be steered\nby Ann Hale\n\nIt is full.";
        Assert.Null(ArticleReader.Read(text).Byline);
    }
}
