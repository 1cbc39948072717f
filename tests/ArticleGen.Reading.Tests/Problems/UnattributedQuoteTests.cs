namespace ArticleGen.Reading.Tests.Problems;

public class UnattributedQuoteTests
{
    [Theory]
    [InlineData("\"The port reopens on Friday.\"", "UnattributedQuote|5|\"The port reopens on Friday.\"")]
    [InlineData("The storm broke the mole.\n\n\"Nobody will rebuild it, nobody at all.\"", "UnattributedQuote|7|\"Nobody will rebuild it, nobody at all.\"")]
    [InlineData("\u201CThe port reopens on Friday.\u201D\n\nShips sailed.", "UnattributedQuote|5|\u201CThe port reopens on Friday.\u201D")]
    [InlineData("\"We reopen on Friday,\" Ines Calder whisprd.", "UnattributedQuote|5|\"We reopen on Friday,\"")]
    public void A_quotation_nobody_said_is_flagged(string body, string problem) => Script.Expect(body, [problem], Script.Problems(body));

    [Theory]
    [InlineData("\"The port reopens on Friday,\" said Ines Calder.")]
    [InlineData("Ines Calder nodded. \"The port reopens on Friday.\"")]
    [InlineData("\"We reopen,\" Ines Calder said.\n\n\"The port is ready, all of it.\"")]
    [InlineData("The \"new\" ferry sails.")]
    [InlineData("Ruth Dray's book \"The Old Harbour\" sold well.")]
    [InlineData("Ines Calder: \"The port reopens on Friday.\"")]
    [InlineData("\"We reopen,\" she said.")]
    [InlineData("\"We reopen,\" I said.")]
    public void A_quotation_somebody_said_is_not(string body) => Script.Expect(body, [], Script.Problems(body));

    [Fact]
    public void It_is_a_quote_all_the_same() => Script.HasQuotes("\"The port reopens on Friday.\"", "Direct|The port reopens on Friday.|-|-|None");
}
