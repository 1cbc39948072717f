namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>
/// "We reopen," Calder, who has backed no plan, told reporters: a comma inside the mark, and somebody who speaks behind it.
/// </summary>
public class SpeakerBehindTests
{
    [Theory]
    [InlineData("\"The mole is weak,\" Tom Hale, who has praised no crew, told the council.", "Tom Hale")]
    [InlineData("\"The mole is weak,\" a pilot over says while the ships come in.", "a pilot")]
    public void Reads_the_speaker_whose_verb_is_no_cue(string sentence, string speaker) =>
        Assert.Contains($"Direct|The mole is weak,|{speaker}|-|TrailingSubject", Script.Quotes(sentence));

    [Theory]
    [InlineData("\"The Weak Mole,\" a film by Tom Hale, opens on Friday.")]
    [InlineData("\"The mole is weak,\" Tom Hale, who praised the crew.")]
    [InlineData("The crews sang \"The Weak Mole,\" and Tom Hale left.")]
    public void Does_not_fire(string sentence) =>
        Assert.DoesNotContain(Script.Quotes(sentence), static quote => quote.Contains("TrailingSubject", StringComparison.Ordinal));
}
