using ArticleGen.Reading.Actors;

namespace ArticleGen.Reading.Tests.Actors;

public class PronounsTests
{
    [Theory]
    [InlineData("he", "he")]
    [InlineData("She", "she")]
    [InlineData("THEY", "they")]
    [InlineData("it's", "it")]
    [InlineData("she\u2019d", "she")]
    [InlineData("they've", "they")]
    [InlineData("his", "he")]
    [InlineData("him", "he")]
    [InlineData("Her", "she")]
    [InlineData("their", "they")]
    [InlineData("them", "they")]
    [InlineData("its", "it")]
    [InlineData("", null)]
    [InlineData("h", null)]
    [InlineData("hers", null)]
    [InlineData("who", null)]
    [InlineData("we", null)]
    [InlineData("Itō", null)]
    [InlineData("he and I", null)]
    [InlineData("it's complicated", null)]
    public void Are_found_as_subjects(string words, string? pronoun) =>
        Assert.Equal(pronoun, Pronouns.Find("(" + words + ")", new(1, words.Length)));

    [Theory]
    [InlineData("Ines Calder left. \"We reopen,\" she said.", "Ines Calder", "she")]
    [InlineData("Tom Hale left. \"We reopen,\" he said. It was late. His claim that \"all is well\" was mocked.", "Tom Hale", "he")]
    [InlineData("Hale Lines Ltd. lost sixty ships. It said the storm was to blame.", "Hale Lines Ltd.", "it")]
    [InlineData("Two sailors saw the fire. \"We ran,\" they said.", "two sailors", "they")]
    [InlineData("A pilot stayed. \"I ran,\" she said. \"I fell,\" she added.", "a pilot", "she")]
    [InlineData("The port of Hale Lines opened. It said so. \"We ran,\" said Hale Lines.", "Hale Lines", "")]
    public void Name_the_speaker(string body, string actor, string pronouns) =>
        Assert.Equal(pronouns, string.Join(' ', Script.Actor(body, actor).Pronouns));

    // Not by his gender, and not by what others are called.
    [Theory]
    [InlineData("\"We reopen,\" said Ines Calder, who left.", "Ines Calder")]
    [InlineData("Ines Calder met Tom Hale. \"We reopen,\" he said.", "Ines Calder")]
    [InlineData("\"She is late,\" said Tom Hale.", "Tom Hale")]
    public void That_name_nobody_are_not_noted(string body, string actor) => Assert.Empty(Script.Actor(body, actor).Pronouns);

    // One of the two meant somebody else.
    [Theory]
    [InlineData("Nes left. \"We ran,\" he said. \"We fell,\" she said. \"We won,\" he added.", "he")]
    [InlineData("Nes left. \"We ran,\" he said. \"We fell,\" she said.", "")]
    public void That_contradict_each_other_are_counted(string body, string pronouns) =>
        Assert.Equal(pronouns, string.Join(' ', Script.Actor(body, "Nes").Pronouns));

    [Fact]
    public void Are_in_the_order_in_which_they_came()
    {
        PronounTally tally = new();
        foreach (string pronoun in new[] { "it", "she", "they", "he", "it", "she" })
        {
            tally.Add(pronoun);
        }

        Assert.Equal(["it", "she", "they"], tally.ToValueList());
        tally.Clear();
        Assert.Empty(tally.ToValueList());
    }

    [Fact]
    public void Of_two_that_turn_out_to_be_one_are_its()
    {
        ArticleReading reading = Script.Read(
            "\"They ran,\" the top general said. \"We saw them,\" he said. General Tom Hale left. \"We won,\" Hale said.");
        ActorReading hale = Assert.Single(reading.Actors, static actor => actor.Name == "Tom Hale");
        Assert.Equal(["he"], hale.Pronouns);
    }
}
