namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>"We," Calder said, "reopen on Friday." One sentence, two stretches.</summary>
public class SplitQuoteTests
{
    [Theory]
    [InlineData(
        "\"We,\" Ines Calder said, \"reopen on Friday.\"",
        "Direct|We,|Ines Calder|said|TrailingSubject",
        "Direct|reopen on Friday.|Ines Calder|said|TrailingSubject|goes on")]
    [InlineData(
        "\"We,\" said Ines Calder, \"reopen on Friday.\"",
        "Direct|We,|Ines Calder|said|SaidInversion",
        "Direct|reopen on Friday.|Ines Calder|said|SaidInversion|goes on")]
    [InlineData(
        "\"If it holds,\" said Ines Calder, the port director, \"we reopen.\"",
        "Direct|If it holds,|Ines Calder|said|SaidInversion",
        "Direct|we reopen.|Ines Calder|said|SaidInversion|goes on")]
    [InlineData(
        "\"If it holds,\" Ines Calder told Reuters, \"we reopen.\"",
        "Direct|If it holds,|Ines Calder|told|TrailingSubject|to Reuters",
        "Direct|we reopen.|Ines Calder|told|TrailingSubject|to Reuters|goes on")]
    [InlineData(
        "\"If it holds,\" said Ines Calder, who has run the port since the flood, \"we reopen.\"",
        "Direct|If it holds,|Ines Calder|said|SaidInversion",
        "Direct|we reopen.|Ines Calder|said|SaidInversion|goes on")]
    [InlineData(
        "\"Well,\" Tom Hale said with a shrug, \"we lost.\"",
        "Direct|Well,|Tom Hale|said|TrailingSubject",
        "Direct|we lost.|Tom Hale|said|TrailingSubject|goes on")]
    [InlineData(
        "\"A joke\", Ines Calder said, and \"an insult\".",
        "Direct|A joke|Ines Calder|said|TrailingSubject",
        "Direct|an insult|Ines Calder|said|TrailingSubject|goes on")]
    [InlineData(
        "\"A joke,\" said Ines Calder, but \"no insult.\"",
        "Direct|A joke,|Ines Calder|said|SaidInversion",
        "Direct|no insult.|Ines Calder|said|SaidInversion|goes on")]
    [InlineData(
        "\"We reopen,\" Ines Calder said, and \"Harbour Lights\" was sung.",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject")]
    [InlineData(
        "\"We reopen,\" Ines Calder said, and Tom Hale said \"never\".",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Direct|never|Tom Hale|said|SubjectSaid")]
    [InlineData(
        "\"The mole\" \u2014 Ines Calder pointed out \u2014 \"will hold.\"",
        "Direct|The mole|Ines Calder|pointed out|TrailingSubject",
        "Direct|will hold.|Ines Calder|pointed out|TrailingSubject|goes on")]
    [InlineData(
        "\"I pray,\" said Tom Hale, a nurse who works nights, \"but I wash my hands.\"",
        "Direct|I pray,|Tom Hale|said|SaidInversion",
        "Direct|but I wash my hands.|Tom Hale|said|SaidInversion|goes on")]
    public void Both_halves_have_one_speaker(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Fact]
    public void A_second_speaker_has_the_second_half() =>
        Script.HasSpeakers(
            "\"We reopen,\" said Ines Calder, but Tom Hale said: \"We do not.\"",
            "Ines Calder: We reopen,", "Tom Hale: We do not.");

    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said two days after the storm, \"and we stay open.\"",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Direct|and we stay open.|Ines Calder|said|TrailingSubject|goes on")]
    [InlineData(
        "\"We reopen,\" she said \"and we stay open.\"",
        "Direct|We reopen,|-|said|TrailingSubject",
        "Direct|and we stay open.|-|said|TrailingSubject|goes on")]
    [InlineData(
        "\"The risk,\" said Tom Hale, who runs the Varna Report, \"is that we lose.\"",
        "Direct|The risk,|Tom Hale|said|SaidInversion",
        "Direct|is that we lose.|Tom Hale|said|SaidInversion|goes on")]
    [InlineData(
        "\"The mole,\" the report states, becomes useless \"after one year of storms.\"",
        "Direct|The mole,|the report|states|TrailingSubject",
        "Mixed|becomes useless \"after one year of storms.\"|the report|states|TrailingSubject|goes on")]
    [InlineData(
        "\"We are worried,\" Ines Calder said, that the port \"may be lost.\"",
        "Direct|We are worried,|Ines Calder|said|TrailingSubject",
        "Mixed|that the port \"may be lost.\"|Ines Calder|said|TrailingSubject|goes on")]
    public void Goes_on_behind_a_phrase_or_without_a_comma(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder told \"Morning Tide\" on Friday.", "Direct|We reopen,|Ines Calder|told|TrailingSubject")]
    public void Whoever_was_told_is_no_quotation(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
