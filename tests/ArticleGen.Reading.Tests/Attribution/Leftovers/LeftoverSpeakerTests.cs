namespace ArticleGen.Reading.Tests.Attribution.Leftovers;

/// <summary>Quotations that no pattern claims, and who stands beside their marks.</summary>
public class LeftoverSpeakerTests
{
    [Theory]
    [InlineData("It did not surprise the old pilot Tom Hale: \"We knew all along.\"", "Direct|We knew all along.|Tom Hale|-|Announced")]
    [InlineData("Here is Tom Hale in May 1992: \"We knew all along.\"", "Direct|We knew all along.|Tom Hale|-|Announced")]
    public void The_name_before_the_colon_speaks(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "\"The port is ours,\" Ines Calder, who has backed no plan, told reporters.",
        "Direct|The port is ours,|Ines Calder|-|TrailingSubject",
        "Act|no plan|Ines Calder|backed|SpeechAct")]
    [InlineData("\"The port is ours,\" a voice over says as the cranes are shown.", "Direct|The port is ours,|a voice|-|TrailingSubject")]
    public void Whoever_stands_behind_the_comma_speaks(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said. \"And the crews are glad,\" because the port pays.",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Direct|And the crews are glad,|Ines Calder|-|SplitInTwo|goes on")]
    [InlineData(
        "\"We reopen,\" Ines Calder said. Indeed, \"the crews of the old port are all back at work.\"",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Direct|the crews of the old port are all back at work.|Ines Calder|-|SplitInTwo|goes on")]
    [InlineData(
        "\"We reopen,\" Ines Calder said. That makes her \"the only one in the whole port of Varna who works.\"",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Direct|the only one in the whole port of Varna who works.|Ines Calder|-|SplitInTwo|goes on")]
    public void Whoever_spoke_goes_on_a_few_words_later(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData(
        "\"The Old Harbour Reopens Its Gates,\" by Tom Hale: \"The port of Varna opens on Friday.\"",
        "Direct|The Old Harbour Reopens Its Gates,|-|-|None",
        "Direct|The port of Varna opens on Friday.|-|-|None")]
    [InlineData(
        "\"We reopen,\" Ines Calder said. Hale claims the crews \"are all out on the pier again this week.\"",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Mixed|the crews \"are all out on the pier again this week.\"|Hale|claims|SubjectSaid")]
    public void A_title_or_another_cue_ends_it(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Fact]
    public void Marked_words_may_stand_between_the_speaker_and_the_verb() => Assert.Contains(
        "Ines Calder: We reopen,",
        Script.Speakers("\"We reopen,\" Ines Calder, in boots and a \"Save the Mole\" shirt, said with a smile."));
}
