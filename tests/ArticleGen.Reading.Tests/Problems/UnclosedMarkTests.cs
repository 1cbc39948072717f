namespace ArticleGen.Reading.Tests.Problems;

public class UnclosedMarkTests
{
    [Theory]
    [InlineData("\"We reopen, said Ines Calder.", "UnclosedQuotationMark|5|\"")]
    [InlineData("\u201CWe reopen, said Ines Calder.", "UnclosedQuotationMark|5|\u201C")]
    [InlineData("\u00ABWe reopen, said Ines Calder.", "UnclosedQuotationMark|5|\u00AB")]
    [InlineData("Ines Calder said: \"We reopen.\n\nShips sailed.", "UnclosedQuotationMark|5|\"")]
    [InlineData("Ships sailed.\n\nInes Calder said: \"We reopen.", "UnclosedQuotationMark|7|\"")]
    [InlineData("\u201CWe reopen, said Ines Calder. \u201CIt is time.\u201D", "UnclosedQuotationMark|5|\u201C")]
    public void Is_flagged_at_the_mark(string body, string problem) => Script.Expect(body, [problem], Script.Problems(body));

    [Theory]
    [InlineData("\"We reopen,\" said Ines Calder.")]
    [InlineData("Ines Calder said: \"We reopen.\n\n\"It is time.\"")]
    [InlineData("The bar is 12\" long.")]
    [InlineData("'Twas a 5'10\" pilot who left in '08.")]
    [InlineData("The workers' port is closed.")]
    [InlineData("\u201CWe reopen,\" said Ines Calder.")]
    public void Is_not_flagged_where_it_closes_goes_on_or_is_no_mark(string body) => Script.Expect(body, [], Script.Problems(body));
}
