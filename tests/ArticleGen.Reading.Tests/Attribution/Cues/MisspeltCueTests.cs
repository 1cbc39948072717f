namespace ArticleGen.Reading.Tests.Attribution.Cues;

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
    [InlineData("\"We reopen,\" Ines Calder tolld reporters.", "MisspeltCue|5|tolld|told")]
    [InlineData("\"We reopen,\" the ministry siad in Varna.", "MisspeltCue|5|siad|said")]
    [InlineData("\"We reopen,\" she tolld the council.", "MisspeltCue|5|tolld|told")]
    [InlineData("Ines Calder critisized the plan.", "MisspeltCue|5|critisized|criticized")]
    [InlineData("The ministry anounced a closure on Friday.", "MisspeltCue|5|anounced|announced")]
    [InlineData("Ines Calder critisized \"a farce\" of a plan.", "MisspeltCue|5|critisized|criticized")]
    [InlineData("Ines Calder addded: \"We reopen on Friday.\"", "MisspeltCue|5|addded|added")]
    [InlineData("The ministry anounced: \"We reopen.\"", "MisspeltCue|5|anounced|announced")]
    [InlineData("The port is shut. He tolld: \"We reopen on Friday.\"", "MisspeltCue|5|tolld|told")]
    [InlineData("Acording to Ines Calder, the port will reopen.", "MisspeltCue|5|Acording|According")]
    [InlineData("The port will reopen, accroding to Ines Calder.", "MisspeltCue|5|accroding|according")]
    public void Is_flagged_with_the_verb_it_should_be(string body, string problem) => Script.Expect(body, [problem], Script.Problems(body));

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder siad.", "Direct|We reopen,|Ines Calder|siad|TrailingSubject")]
    [InlineData("\"We reopen,\" siad Ines Calder.", "Direct|We reopen,|Ines Calder|siad|SaidInversion")]
    [InlineData("Ines Calder addded: \"We reopen on Friday.\"", "Direct|We reopen on Friday.|Ines Calder|addded|SubjectSaid")]
    [InlineData("Acording to Ines Calder, the port will reopen.", "Indirect|the port will reopen|Ines Calder|Acording to|AccordingTo")]
    public void Is_read_as_the_verb_it_should_be(string body, string quote) => Script.HasQuotes(body, quote);

    [Theory]
    [InlineData("sais", "said")]
    [InlineData("sayd", "said")]
    [InlineData("deined", "denied")]
    [InlineData("aded", "added")]
    [InlineData("claimes", "claimed")]
    public void Of_several_verbs_that_may_be_meant_the_likeliest_is_offered(string slip, string verb) =>
        Assert.Equal([$"MisspeltCue|5|{slip}|{verb}"], Script.Problems($"\"We reopen,\" Ines Calder {slip}."));

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said.")]
    [InlineData("The latest verson: \"We reopen.\"")]
    [InlineData("Hale's addres: \"We will reopen.\"")]
    [InlineData("Ines Calder noted a readd: the port is open.")]
    [InlineData("Ines Calder changed the plan.")]
    [InlineData("Ines Calder, a council endorser, left.")]
    [InlineData("The council endorsers Tom Hale and Ruth Dray left.")]
    [InlineData("On the \"Red Mole\", the council roads plan failed.")]
    [InlineData("\"Red Mole\", a Varna cars firm, failed.")]
    [InlineData("Ines Calder walkked the mole.")]
    [InlineData("The seats are paid accordion to rank.")]
    [InlineData("The accordion to the left was sold.")]
    [InlineData("Ines Calder sad nothing.")]
    [InlineData("The port, Ines Calder's aid, sailed.")]
    [InlineData("\"We reopen,\" Ines Calder laid.")]
    [InlineData("\"We reopen,\" said Ines Sayd.")]
    [InlineData("The ship, the Reoported, sank.")]
    [InlineData("After the storm, ships sailed.")]
    [InlineData("The port, she feared, would close.")]
    [InlineData("\"We reopen,\" he xqzzed.")]
    public void Other_words_are_not(string body) =>
        Assert.DoesNotContain(Script.Problems(body), problem => problem.StartsWith("MisspeltCue", StringComparison.Ordinal));
}
