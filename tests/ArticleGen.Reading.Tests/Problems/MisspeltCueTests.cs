namespace ArticleGen.Reading.Tests.Problems;

public class MisspeltCueTests
{
    [Theory]
    [InlineData("\"We reopen,\" Ines Calder siad.", "MisspeltCue|5|siad|said")]
    [InlineData("\"We reopen,\" siad Ines Calder.", "MisspeltCue|5|siad|said")]
    [InlineData("\"We reopen,\" Ines Calder reoported.", "MisspeltCue|5|reoported|reported")]
    [InlineData("The port will reopen, Ines Calder anounced.", "MisspeltCue|5|anounced|announced")]
    [InlineData("Ines Calder annnounced that the port would reopen.", "MisspeltCue|5|annnounced|announced")]
    [InlineData("\"We reopen,\" the ministry decalred on Friday.", "MisspeltCue|5|decalred|declared")]
    [InlineData("\"We reopen,\" Ines Calder addded.", "MisspeltCue|5|addded|added")]
    public void Is_flagged_with_the_verb_it_should_be(string body, string problem) => Script.Expect(body, [problem], Script.Problems(body));

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder siad.", "Direct|We reopen,|Ines Calder|siad|TrailingSubject")]
    [InlineData("\"We reopen,\" siad Ines Calder.", "Direct|We reopen,|Ines Calder|siad|SaidInversion")]
    public void Is_read_as_the_verb_it_should_be(string body, string quote) => Script.HasQuotes(body, quote);

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said.")]
    [InlineData("Ines Calder sad nothing.")]
    [InlineData("The port, Ines Calder's aid, sailed.")]
    [InlineData("\"We reopen,\" Ines Calder laid.")]
    [InlineData("\"We reopen,\" said Ines Sayd.")]
    [InlineData("The ship, the Reoported, sank.")]
    [InlineData("After the storm, ships sailed.")]
    [InlineData("The port, she feared, would close.")]
    [InlineData("\"We reopen,\" he xqzzed.")]
    public void Other_words_are_not(string body) => Assert.DoesNotContain(Script.Problems(body), problem => problem.StartsWith("MisspeltCue", StringComparison.Ordinal));
}
