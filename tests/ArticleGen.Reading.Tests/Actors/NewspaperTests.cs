using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Newspapers are organizations, and never the "he" who tells them something.</summary>
public class NewspaperTests
{
    [Theory]
    [InlineData("\"We reopen,\" Ines Calder told the Tollmarsh Echo.", "Tollmarsh Echo")]
    [InlineData("\"We reopen,\" Ines Calder told Varna Herald.", "Varna Herald")]
    [InlineData("Ines Calder told the Evening Post the port would reopen.", "Evening Post")]
    [InlineData("Ines Calder told the Gazette: \"We reopen.\"", "Gazette")]
    [InlineData("Ines Calder told Journal reporters the port would reopen. The Tarn Journal was told first.", "Tarn Journal")]
    [InlineData("The Dover Chronicle said the port would reopen.", "Dover Chronicle")]
    public void Are_organizations(string sentence, string name) =>
        Assert.Equal(ActorKind.Organization, Script.Actor(sentence, name).Kind);

    [Fact]
    public void Are_organizations_in_italics()
    {
        ArticleReading reading = ArticleReader.Read(
            Script.Front + "\"We reopen,\" Ines Calder told the *Tollmarsh Echo*.",
            ArticleFormat.Markdown,
            ArticleLexicon.Empty,
            TestContext.Current.CancellationToken);
        Assert.Contains(reading.Actors, actor => actor is { Name: "Tollmarsh Echo", Kind: ActorKind.Organization });
    }

    [Theory]
    [InlineData("Anna Herald said the port would reopen.", "Anna Herald")]
    [InlineData("Tom Post said the port would reopen. \"We sail,\" Post said.", "Tom Post")]
    [InlineData("Captain Zadie Herald said the port would reopen.", "Zadie Herald")]
    public void People_may_bear_the_same_words(string sentence, string name) =>
        Assert.Equal(ActorKind.Person, Assert.Single(Script.Read(sentence).Actors, actor => actor.Name == name).Kind);

    [Theory]
    [InlineData(
        "Walter Hale counted the swifts.\n\nHe began in 1962. \"I meant to stop,\" he told the Tollmarsh Echo. \"But I went on.\"",
        "Walter Hale: I meant to stop,",
        "Walter Hale: But I went on.")]
    [InlineData(
        "Ines Calder ran the port.\n\nShe began in May. It rained. \"We reopen,\" she told the Varna Bee in June.",
        "Ines Calder: We reopen,")]
    [InlineData("Tom Hale left. It rained. The mole broke. \"We sail,\" he told Brekke.", "Tom Hale: We sail,")]
    [InlineData("Tom Hale left. It rained. The mole broke. He told Brekke the port was shut.", "Tom Hale: the port was shut")]
    [InlineData("\"We sail,\" he told Brekke.", "-: We sail,")]
    public void Whoever_is_told_does_not_speak(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);

    [Theory]
    [InlineData("Ines Calder met Tom Hale. \"You lied,\" she told Hale.", "Ines Calder: You lied,")]
    [InlineData("Tom Hale left. Brekke came. \"You lied,\" Hale told Brekke.", "Tom Hale: You lied,")]
    [InlineData("Tom Hale left the Tarn Echo. \"You lied,\" he told her.", "Tom Hale: You lied,")]
    public void Speakers_who_are_named_stay(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);
}
