namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>What "and" joins before a verb.</summary>
public class NounPhraseBeforeTests
{
    [Theory]
    [InlineData("A pilot waited for a photo and Ines Calder said the port was shut.", "Ines Calder")]
    [InlineData("A pilot asked for photos and Ines Calder said the port was shut.", "Ines Calder")]
    [InlineData("The mayor met Tom Hale and Ines Calder said the port was shut.", "Ines Calder")]
    public void Does_not_join_the_object_of_another_clause(string sentence, string speaker) =>
        Script.HasSpeakers(sentence, speaker + ": the port was shut");

    [Theory]
    [InlineData("A survey for Hale and Calder said the port was shut.", "a survey for Hale and Calder")]
    [InlineData("Tom Hale and Ines Calder said the port was shut.", "Tom Hale and Ines Calder")]
    [InlineData("On Friday a pilot and a deckhand said the port was shut.", "a pilot and a deckhand")]
    public void Joins_what_starts_its_clause(string sentence, string speaker) =>
        Script.HasSpeakers(sentence, speaker + ": the port was shut");

    [Theory]
    [InlineData("Sales were a strong part of the profit in May but Calder said ships were late.", "Calder: ships were late")]
    [InlineData("The record is an issue but critics said it was poor.", "critics: it was poor")]
    [InlineData("All but two sailors said ships were late.", "two sailors: ships were late")]
    [InlineData("Ships were late, local banking sources said.", "local banking sources: Ships were late")]
    [InlineData("Ships were late, a source speaking to Reuters said.", "a source: Ships were late")]
    public void Ends_where_another_clause_starts(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);
}
