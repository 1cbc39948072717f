namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>A paragraph that re-opens the quotation which the one before left open.</summary>
public class ReopenedMarkTests
{
    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said. \"It is time.\n\n\"The mole holds.\"", "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData("Ines Calder said: \"It is time.\n\n\"The mole holds.\"", "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData("\u201CWe reopen,\u201D Ines Calder said. \u201CIt is time.\n\n\u201CThe mole holds.\u201D", "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData("According to Ines Calder, \"it is time.\n\n\"The mole holds.\"", "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData("\"It is time,\" said Ines Calder. \"We wait.\n\n\"We wait no more.\n\n\"The mole holds.\"", "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    public void Goes_on_with_the_speaker(string body, string last)
    {
        Assert.Equal(last, Script.Quotes(body)[^1]);
        Assert.Empty(Script.Problems(body));
    }

    [Fact]
    public void Keeps_on_behind_its_close() =>
        Script.HasSpeakers(
            "Ines Calder said: \"It is time.\n\n\"The mole holds,\" she added. \"And so do we.\"",
            "Ines Calder: It is time.", "Ines Calder: The mole holds,", "Ines Calder: And so do we.");

    [Fact]
    public void An_attribution_of_its_own_decides() =>
        Script.HasSpeakers(
            "Ines Calder said: \"It is time.\"\n\n\"We do not,\" said Tom Hale.",
            "Ines Calder: It is time.", "Tom Hale: We do not,");

    [Fact]
    public void A_closed_quotation_is_not_open() =>
        Assert.DoesNotContain(Script.Quotes("Ines Calder said: \"It is time.\"\n\n\"The mole holds.\""), quote => quote.Contains("ReopenedMark", StringComparison.Ordinal));
}
