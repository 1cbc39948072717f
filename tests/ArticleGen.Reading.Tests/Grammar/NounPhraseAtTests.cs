namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>Where the phrase behind a preposition, or the one who is told, ends: what is said starts behind it.</summary>
public class NounPhraseAtTests
{
    [Theory]
    [InlineData("on her Facebook page")]
    [InlineData("at an Oslo rally on Friday")]
    [InlineData("in a CNN interview")]
    [InlineData("during this week's Varna debate")]
    [InlineData("in Thursday night's Varna debate")]
    [InlineData("in Thursday night's debate")]
    [InlineData("on Friday's broadcast")]
    public void A_noun_behind_a_name_belongs_to_it(string place) =>
        Script.HasQuotes(
            $"Ines Calder said {place} that the port was shut.",
            "Indirect|that the port was shut|Ines Calder|said|SubjectSaid");

    [Theory]
    [InlineData(
        "Ines Calder told an Oslo lunch club that the port was shut.",
        "Indirect|that the port was shut|Ines Calder|told|Told|to an Oslo lunch club")]
    [InlineData(
        "The port is shut, according to her Facebook profile.",
        "Indirect|The port is shut|her Facebook profile|according to|AccordingTo")]
    [InlineData(
        "The port is shut, according to a Varna Times survey.",
        "Indirect|The port is shut|a Varna Times survey|according to|AccordingTo")]
    public void So_does_one_that_is_told_or_tells(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder told the Varna Times the port was shut.", "Indirect|the port was shut|Ines Calder|told|Told|to Varna Times")]
    [InlineData("Ines Calder said in Oslo that pilots were late.", "Indirect|that pilots were late|Ines Calder|said|SubjectSaid")]
    public void A_name_ends_where_the_clause_starts(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
