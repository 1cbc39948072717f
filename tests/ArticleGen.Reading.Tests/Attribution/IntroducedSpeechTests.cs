using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Some paragraphs say that somebody speaks below them.</summary>
public class IntroducedSpeechTests
{
    [Theory]
    [InlineData("Ines Calder wrote:")]
    [InlineData("The mole is weak. Ines Calder, who is a pilot, pointed out:")]
    [InlineData("Wrote Calder:")]
    [InlineData("The port director notes:")]
    public void A_speaker_and_a_verb_of_saying_announce_words(string paragraph) => Assert.True(IsAnnounced(paragraph, Vocabulary.Default));

    [Theory]
    [InlineData("")]
    [InlineData("Ines Calder wrote.")]
    [InlineData("Ines Calder wrote it down. These are the rules:")]
    [InlineData("The rules are:")]
    [InlineData("Our notes on the port:")]
    [InlineData("Ines Calder repaired:")]
    public void Other_words_announce_nothing(string paragraph) => Assert.False(IsAnnounced(paragraph, Vocabulary.Default));

    [Fact]
    public void A_project_may_have_a_verb_of_its_own()
    {
        const string markdown = "# Port\n\n21 August 2008\n\nInes Calder tooted:\n\n> We reopen.\n";
        ArticleLexicon own = ArticleLexicon.Read("verb: toot").Lexicon;
        CancellationToken cancel = TestContext.Current.CancellationToken;
        Assert.Empty(ArticleReader.Read(markdown, ArticleFormat.Markdown, ArticleLexicon.Empty, cancel).Attributions);
        ArticleReading reading = ArticleReader.Read(markdown, ArticleFormat.Markdown, own, cancel);
        Assert.Equal("We reopen.", Assert.Single(reading.Quotes).Range.In(markdown));
        Assert.Equal("Ines Calder", Assert.Single(reading.Actors).Name);
    }

    private static bool IsAnnounced(string paragraph, Vocabulary vocabulary) =>
        new IntroducedSpeech(vocabulary, TestContext.Current.CancellationToken).IsAnnounced(paragraph);
}
