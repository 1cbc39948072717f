namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>"We reopen," Calder said. "It is time." Two sentences, one speaker.</summary>
public class SplitInTwoTests
{
    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said. \"It is time.\"",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Direct|It is time.|Ines Calder|-|SplitInTwo|goes on")]
    [InlineData(
        "\"We reopen,\" said Ines Calder, the port director. \"It is time.\"",
        "Direct|We reopen,|Ines Calder|said|SaidInversion",
        "Direct|It is time.|Ines Calder|-|SplitInTwo|goes on")]
    [InlineData(
        "\"Will it hold?\" asked Tom Hale. \"I doubt it.\"",
        "Direct|Will it hold?|Tom Hale|asked|SaidInversion",
        "Direct|I doubt it.|Tom Hale|-|SplitInTwo|goes on")]
    [InlineData(
        "Ines Calder said the port was \"ready.\" \"It is time.\"",
        "Mixed|the port was \"ready.\"|Ines Calder|said|SubjectSaid",
        "Direct|It is time.|Ines Calder|-|SplitInTwo|goes on")]
    [InlineData(
        "\"We reopen,\" Ines Calder was quoted by Interfax as saying. \"It is time.\"",
        "Direct|We reopen,|Ines Calder|saying|RelayedPassive|via Interfax",
        "Direct|It is time.|Ines Calder|-|SplitInTwo|via Interfax|goes on")]
    public void The_speaker_speaks_on(string sentences, params string[] quotes) => Script.HasQuotes(sentences, quotes);

    [Fact]
    public void A_new_attribution_ends_it() =>
        Script.HasSpeakers(
            "\"We reopen,\" Ines Calder said. \"We do not,\" said Tom Hale.",
            "Ines Calder: We reopen,", "Tom Hale: We do not,");
}
