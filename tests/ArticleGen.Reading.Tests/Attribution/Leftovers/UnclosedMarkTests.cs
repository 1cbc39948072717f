namespace ArticleGen.Reading.Tests.Attribution.Leftovers;

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
    [InlineData("'We reopen, said Ines Calder.", "UnclosedQuotationMark|5|'")]
    [InlineData("\u2018We reopen, said Ines Calder.", "UnclosedQuotationMark|5|\u2018")]
    [InlineData("Ines Calder said: \u2018It is time.", "UnclosedQuotationMark|5|\u2018")]
    [InlineData("Ships sailed.\n\n'The port is ours, Ines Calder said.", "UnclosedQuotationMark|7|'")]
    public void A_single_one_is_flagged_where_it_can_be_no_apostrophe(string body, string problem) =>
        Script.Expect(body, [problem], Script.Problems(body));

    [Theory]
    [InlineData("'Murica is back, said Ines Calder.")]
    [InlineData("'Twas the night of the storm, Ines Calder said.")]
    [InlineData("'Til Friday the port is shut, Ines Calder said.")]
    [InlineData("\u2018Round the mole ships waited, Ines Calder said.")]
    [InlineData("\u201808 was the year of the storm, Ines Calder said.")]
    [InlineData("The class of \u201808 sailed, Ines Calder said.")]
    [InlineData("The crews and 'The port's own sailed, Ines Calder said.")]
    [InlineData("The owners' and workers' port is closed.")]
    [InlineData("Port 'to reopen on Friday.")]
    public void What_may_be_an_apostrophe_is_not(string body) => Script.Expect(body, [], Script.Problems(body));

    [Theory]
    [InlineData("We reopen,\" said Ines Calder.", "UnopenedQuotationMark|5|\"")]
    [InlineData("We reopen,\u201D said Ines Calder.", "UnopenedQuotationMark|5|\u201D")]
    [InlineData("Ines Calder said the port was safe.\"", "UnopenedQuotationMark|5|\"")]
    [InlineData("\"We reopen,\" said Ines Calder. It is time.\"", "UnopenedQuotationMark|5|\"")]
    [InlineData("It is time!\" Ines Calder said.", "UnopenedQuotationMark|5|\"")]
    [InlineData("We reopen\u00BB, said Ines Calder.", "UnopenedQuotationMark|5|\u00BB")]
    [InlineData("Ships sailed.\n\nWe reopen,\" she said.", "UnopenedQuotationMark|7|\"")]
    public void One_that_closes_what_never_opened_is_flagged(string body, string problem) =>
        Script.Expect(body, [problem], Script.Problems(body));

    [Theory]
    [InlineData("The bar is 12\" long, and the other is 14\".")]
    [InlineData("The pilot is 6'2\" tall, said Ines Calder.")]
    [InlineData("\u201CThe pilot is 6\u20192\u201D,\u201D said Ines Calder.")]
    [InlineData("\"The pilot is 6'2\",\" said Ines Calder.")]
    [InlineData("<a title=\"port\" href=\"mole\" >The port</a> reopens.")]
    [InlineData("\"We reopen,\" said Ines Calder.")]
    public void Inches_and_the_values_of_attributes_are_none(string body) => Script.Expect(body, [], Script.Problems(body));

    [Theory]
    [InlineData("\"We reopen, said Ines Calder.\n\nIt is time,\" she said.")]
    [InlineData("\"We reopen, said Ines Calder.\n\nIt is time.\n\nIt is late,\" she said.")]
    public void One_slip_is_flagged_once(string body) => Assert.Equal(["UnclosedQuotationMark|5|\""], Script.Problems(body));

    [Theory]
    [InlineData("\"We reopen,\" said Ines Calder.")]
    [InlineData("Ines Calder said: \"We reopen.\n\n\"It is time.\"")]
    [InlineData("The bar is 12\" long.")]
    [InlineData("'Twas a 5'10\" pilot who left in '08.")]
    [InlineData("The workers' port is closed.")]
    [InlineData("\u201EWe reopen,\u201D said Ines Calder.")]
    public void Is_not_flagged_where_it_closes_goes_on_or_is_no_mark(string body) => Script.Expect(body, [], Script.Problems(body));
}
