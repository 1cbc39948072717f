namespace ArticleGen.Reading.Tests.Quotations;

public class MismatchedMarksTests
{
    [Theory]
    // Doubled on one side.
    [InlineData("\"\"We reopen,\" said Ines Calder.", "0+2 the mark is doubled -> \"")]
    [InlineData("\"We reopen,\"\" said Ines Calder.", "11+2 the mark is doubled -> \"")]
    [InlineData("\u201C\u201CWe reopen,\u201D said Ines Calder.", "0+2 the mark is doubled -> \u201C")]
    [InlineData("\u201CWe reopen,\u201D\u201D said Ines Calder.", "11+2 the mark is doubled -> \u201D")]
    // Of two kinds.
    [InlineData("\u201CWe reopen,\" said Ines Calder.", "11+1 a straight mark closes what a curly one opens -> \u201D")]
    [InlineData("\"We reopen,\u201D said Ines Calder.", "11+1 a curly mark closes what a straight one opens -> \"")]
    [InlineData("\u201CWe reopen,\u201C said Ines Calder.", "11+1 an opening mark closes it -> \u201D")]
    [InlineData("\u201DWe reopen,\" said Ines Calder.", "11+1 a straight mark closes what a curly one opens -> \u201D")]
    [InlineData("``We reopen,\" said Ines Calder.", "12+1 another mark closes what `` opens -> ''")]
    [InlineData("``We reopen,\u201D said Ines Calder.", "12+1 another mark closes what `` opens -> ''")]
    [InlineData("Ines Calder said the \u201Cnew\" mole was safe.", "25+1 a straight mark closes what a curly one opens -> \u201D")]
    [InlineData("\u201C\u2018No,\u2019 he wrote,\" said Ines Calder.", "16+1 a straight mark closes what a curly one opens -> \u201D")]
    // Turned the wrong way, in an article that knows both.
    [InlineData("\u201DWe reopen,\u201D said Ines Calder. \u201COn Friday.\u201D", "0+1 a closing mark opens it -> \u201C")]
    [InlineData("\u201COn Friday,\u201D Ines Calder said.\n\n\u201DWe reopen,\u201D she said.", "32+1 a closing mark opens it -> \u201C")]
    // Each pair by itself.
    [InlineData(
        "\u201CWe,\" Ines Calder said, \u201Creopen.\"",
        "4+1 a straight mark closes what a curly one opens -> \u201D",
        "32+1 a straight mark closes what a curly one opens -> \u201D")]
    public void Marks_that_are_no_pair_are_told(string body, params string[] told) => Assert.Equal(told, Told(body));

    [Theory]
    [InlineData("\"We reopen,\" said Ines Calder.")]
    [InlineData("\u201CWe reopen,\u201D said Ines Calder.")]
    [InlineData("\u201EWe reopen,\u201C said Ines Calder.")]
    [InlineData("\u201EWe reopen,\u201D said Ines Calder.")]
    [InlineData("\u00ABWe reopen,\u00BB said Ines Calder.")]
    [InlineData("\u00BBWe reopen,\u00AB said Ines Calder.")]
    [InlineData("``We reopen,'' said Ines Calder.")]
    [InlineData("''We reopen,'' said Ines Calder.")]
    [InlineData("'We reopen,' said Ines Calder.")]
    [InlineData("\u201DWe reopen,\u201D said Ines Calder. \u201DOn Friday.\u201D")]
    // Both doubled: a style, or a table's.
    [InlineData("\"\"We reopen,\"\" said Ines Calder.")]
    // Nested marks and apostrophes beside marks.
    [InlineData("\"He said 'no',\" said Ines Calder.")]
    [InlineData("\"He said 'no'\" is what Ines Calder wrote.")]
    [InlineData("\"It's the crews'\" is what Ines Calder wrote.")]
    [InlineData("\u201CHe said \u2018no\u2019\u201D is what Ines Calder wrote.")]
    [InlineData("''He said 'no,''' said Ines Calder.")]
    // Marks inside, which may belong to another one; inches; code.
    [InlineData("\"They call it \u201Cthe mole\u201D here,\" said Ines Calder.")]
    [InlineData("\"They call it \u201Cthe mole\u201D said Ines Calder.")]
    [InlineData("\u201CThe pipe is 12\" wide,\u201D said Ines Calder.")]
    [InlineData("\u201CWe sail.\u201D The page has target=\u201D_blank\u201D in it.")]
    // A mark is missing: which one, nobody can tell.
    [InlineData("\u201CWe reopen,\" said Ines Calder. \u201COn Friday.")]
    [InlineData("\u201CWe reopen,\" said Ines Calder. On Friday.\u201D It rained.")]
    [InlineData("\u00ABWe reopen,\" said Ines Calder.")]
    public void Pairs_and_what_is_not_clear_are_not(string body) => Assert.Empty(Told(body));

    [Fact]
    public void The_quotation_is_read_as_it_is_meant() =>
        Script.HasQuotes("\"\"We reopen,\" said Ines Calder.", "Direct|We reopen,|Ines Calder|said|SaidInversion");

    private static string[] Told(string body)
    {
        const string Head = "Port to reopen\n\n21 August 2008\n\n";
        ArticleReading reading = ArticleReader.Read(Head + body + "\n");
        Invariants.Check(reading);
        return
        [
            .. reading.Problems.Where(problem => problem.Kind == ProblemKind.MismatchedQuotationMarks)
                .Select(problem => $"{problem.Range.Start - Head.Length}+{problem.Range.Length} {problem.Detail} -> {problem.Suggestion}"),
        ];
    }
}
