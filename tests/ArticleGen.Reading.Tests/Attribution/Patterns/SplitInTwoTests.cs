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

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said. \"Do we?\" Tom Hale asked.", "Ines Calder: We reopen,", "Tom Hale: Do we?")]
    [InlineData("\"We reopen,\" Ines Calder said. Tom Hale nodded. \"So do we.\"", "Ines Calder: We reopen,", "Tom Hale: So do we.")]
    [InlineData(
        "\"We reopen,\" Ines Calder said. \"It is time.\" Tom Hale agreed. \"So it is.\"",
        "Ines Calder: We reopen,",
        "Tom Hale: It is time.",
        "Tom Hale: So it is.")]
    [InlineData(
        "\"We reopen,\" Ines Calder said. Not so, said Tom Hale. \"We do not.\"",
        "Ines Calder: We reopen,",
        "Tom Hale: Not so",
        "Tom Hale: We do not.")]
    [InlineData("\"We reopen,\" Ines Calder said. The \"temporary\" fence stayed.", "Ines Calder: We reopen,")]
    [InlineData("\"We reopen,\" Ines Calder said. The song \"Harbour Lights\" was played at noon.", "Ines Calder: We reopen,")]
    public void Not_what_stands_apart(string sentences, params string[] quotes) => Script.HasSpeakers(sentences, quotes);

    [Theory]
    [InlineData(
        "\u201CThe kilns are cold,\u201D said Marta Lindqvist. \u201CThe coal never came.\u201D",
        "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion",
        "Direct|The coal never came.|Marta Lindqvist|-|SplitInTwo|goes on")]
    [InlineData(
        "\"Flour is dear,\" a baker told the BBC on Monday. \"Sugar is dearer. Salt will be next.\"",
        "Direct|Flour is dear,|a baker|told|TrailingSubject|to BBC",
        "Direct|Sugar is dearer. Salt will be next.|a baker|-|SplitInTwo|goes on")]
    [InlineData(
        "\"They were faster,\" conceded Kofi Mensah, third last year. \"We were wetter,\" he joked.",
        "Direct|They were faster,|Kofi Mensah|conceded|SaidInversion",
        "Direct|We were wetter,|Kofi Mensah|joked|TrailingSubject")]
    [InlineData(
        "\"The treaty is dead,\" Moscow said. \"There will be no talks.\"",
        "Direct|The treaty is dead,|Moscow|said|TrailingSubject",
        "Direct|There will be no talks.|Moscow|-|SplitInTwo|goes on")]
    [InlineData(
        "'The keys are gone,' said Weber. 'I looked everywhere.'",
        "Direct|The keys are gone,|Weber|said|SaidInversion",
        "Direct|I looked everywhere.|Weber|-|SplitInTwo|goes on")]
    [InlineData(
        "\"We have no beds left,\" according to Elena Petrova. \"Not one.\"",
        "Direct|We have no beds left,|Elena Petrova|according to|AccordingTo",
        "Direct|Not one.|Elena Petrova|-|SplitInTwo|goes on")]
    public void Goes_on_whoever_speaks(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said. She shrugged. \"It is time.\"")]
    [InlineData("\"We reopen,\" Ines Calder said. The storm passed. \"It is time.\"")]
    [InlineData("\"We reopen,\" Ines Calder said. Tom Hale had fought the plan for a year and lost. \"It is time.\"")]
    public void Not_broken_by_what_lies_between(string sentences) =>
        Script.HasSpeakers(sentences, "Ines Calder: We reopen,", "Ines Calder: It is time.");

    [Theory]
    [InlineData(
        "\"The kilns are cold,\" said Marta Lindqvist. \"Low Tide\" hangs above them.",
        "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion")]
    [InlineData(
        "\"The kilns are cold,\" said Marta Lindqvist. It is the \"dry season\" in Dover.",
        "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion")]
    public void Not_elsewhere(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "\"It is late,\" Tom Hale said. \"We wait.\" Dan Reed had said before the storm he would go.",
        "Tom Hale: It is late,",
        "Tom Hale: We wait.",
        "Dan Reed: he would go")]
    [InlineData(
        "\"It is late,\" Tom Hale said. \"We wait.\" The issue has highlighted fears among the crews about the mole.",
        "Tom Hale: It is late,",
        "Tom Hale: We wait.",
        "the issue: fears among the crews about the mole")]
    [InlineData(
        "\"It is late,\" Tom Hale said. \"We wait.\" Dan Reed saw the race from the pier after lunch.",
        "Tom Hale: It is late,",
        "Tom Hale: We wait.")]
    [InlineData("\"It is late.\" Tom Hale said on Friday.", "Tom Hale: It is late.")]
    public void The_next_sentence_does_not_take_it(string sentence, params string[] speakers) => Script.HasSpeakers(sentence, speakers);
}
