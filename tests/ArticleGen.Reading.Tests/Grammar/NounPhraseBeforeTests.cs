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
}
