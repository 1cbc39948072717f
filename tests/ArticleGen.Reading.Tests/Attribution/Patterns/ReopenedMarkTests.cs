namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>A paragraph that re-opens the quotation which the one before left open.</summary>
public class ReopenedMarkTests
{
    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said. \"It is time.\n\n\"The mole holds.\"",
        "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData("Ines Calder said: \"It is time.\n\n\"The mole holds.\"", "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData(
        "\u201CWe reopen,\u201D Ines Calder said. \u201CIt is time.\n\n\u201CThe mole holds.\u201D",
        "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData(
        "According to Ines Calder, \"it is time.\n\n\"The mole holds.\"",
        "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
    [InlineData(
        "\"It is time,\" said Ines Calder. \"We wait.\n\n\"We wait no more.\n\n\"The mole holds.\"",
        "Direct|The mole holds.|Ines Calder|-|ReopenedMark|goes on")]
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

    [Theory]
    [InlineData(
        "\u201CThe kilns are cold,\u201D said Marta Lindqvist. \u201CWe waited for coal.\n\n\u201CNone came.\u201D",
        "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion",
        "Direct|We waited for coal.|Marta Lindqvist|-|SplitInTwo|goes on",
        "Direct|None came.|Marta Lindqvist|-|ReopenedMark|goes on")]
    [InlineData(
        "Omar Haddad wrote: \"Flour is dear.\n\n\"Sugar is dearer.\n\n\"Salt will be next.\"",
        "Direct|Flour is dear.|Omar Haddad|wrote|SubjectSaid",
        "Direct|Sugar is dearer.|Omar Haddad|-|ReopenedMark|goes on",
        "Direct|Salt will be next.|Omar Haddad|-|ReopenedMark|goes on")]
    [InlineData(
        "Kofi Mensah: \"They were faster.\n\n\"We were wetter.\"",
        "Direct|They were faster.|Kofi Mensah|:|ColonSpeaker",
        "Direct|We were wetter.|Kofi Mensah|-|ReopenedMark|goes on")]
    [InlineData(
        "Elena Petrova was quoted by dpa as saying: \"Nobody is ill.\n\n\"Nobody was.\"",
        "Direct|Nobody is ill.|Elena Petrova|saying|RelayedPassive|via dpa",
        "Direct|Nobody was.|Elena Petrova|-|ReopenedMark|via dpa|goes on")]
    [InlineData(
        "\u00ABThe keys are gone,\u00BB Jonas Weber said. \u00ABI looked everywhere.\n\n\u00ABThey are gone.\u00BB",
        "Direct|The keys are gone,|Jonas Weber|said|TrailingSubject",
        "Direct|I looked everywhere.|Jonas Weber|-|SplitInTwo|goes on",
        "Direct|They are gone.|Jonas Weber|-|ReopenedMark|goes on")]
    [InlineData(
        "\u201COne night it cracked.\n\n\u201CThen it broke,\u201D said the engineer.",
        "Direct|One night it cracked.|the engineer|-|ReopenedMark",
        "Direct|Then it broke,|the engineer|said|SaidInversion|goes on")]
    public void Goes_on_whoever_speaks(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Fact]
    public void A_closed_quotation_is_not_open() =>
        Assert.DoesNotContain(
            Script.Quotes("Ines Calder said: \"It is time.\"\n\n\"The mole holds.\""),
            quote => quote.Contains("ReopenedMark", StringComparison.Ordinal));
}
