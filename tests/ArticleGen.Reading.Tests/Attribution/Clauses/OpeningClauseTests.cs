namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>What is said in a clause that opens the sentence ends before the main clause.</summary>
public class OpeningClauseTests
{
    [Theory]
    [InlineData("After Tom Hale criticized the plan, Ines Calder shot back, \"We reopen.\"", "Ines Calder: We reopen.")]
    [InlineData(
        "When Tom Hale said the port was shut, Ines Calder called that \"a dream.\"",
        "Tom Hale: the port was shut",
        "Ines Calder: a dream.")]
    [InlineData("When a pilot shouted, \"Never,\" Ines Calder replied, \"We reopen.\"", "a pilot: Never,", "Ines Calder: We reopen.")]
    [InlineData(
        "And while Tom Hale says the port is shut, at noon the director declared it \"open.\"",
        "Tom Hale: the port is shut",
        "the director: open.")]
    [InlineData(
        "In 2009, when Tom Hale announced the closure, \"the crews were tired,\" Ines Calder said.",
        "Ines Calder: In 2009, when Tom Hale announced the closure, \"the crews were tired,")]
    [InlineData(
        "When Tom Hale announced that the port was shut, he \"broke the hearts of the crews,\" said Ines Calder.",
        "Tom Hale: that the port was shut",
        "Ines Calder: he \"broke the hearts of the crews,")]
    public void Ends_before_the_main_clause(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Theory]
    [InlineData("Tom Hale said that when it rains, the port floods.", "Tom Hale: that when it rains, the port floods")]
    [InlineData(
        "Tom Hale said the port was shut, the crews were gone and nobody cared.",
        "Tom Hale: the port was shut, the crews were gone and nobody cared")]
    public void Elsewhere_a_comma_ends_nothing(string body, string quote) => Script.HasSpeakers(body, quote);
}
