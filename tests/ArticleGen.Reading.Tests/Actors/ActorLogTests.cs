using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Why words were taken for an actor.</summary>
public class ActorLogTests
{
    private const string Text =
        Script.Front
        + "Captain Ines Calder of the coast guard said the pier was safe. Calder left. \"We wait,\" she said.\n\n"
        + "Tom Calder and Hedda Moen stayed. Orvik said the mole was wet.";

    [Theory]
    [InlineData("Captain Ines Calder", "new name")]
    [InlineData("Calder", "surname of Ines Calder")]
    [InlineData("she", "the likeliest for the pronoun")]
    public void Each_mention_has_a_reason(string words, string why) => Assert.Contains(
        (words, why),
        Explain(Text, "Ines Calder").Where(static step => step.Kind is null).Select(static step => (step.Words.In(Text), step.Why)));

    [Theory]
    [InlineData("Ines Calder", ActorKind.Person, "title 'Captain'")]
    [InlineData("Orvik", ActorKind.Person, "speaks, and nothing says what it is")]
    public void The_kind_has_a_reason(string name, ActorKind kind, string why) => Assert.Contains(
        (kind, why),
        Explain(Text, name).Where(static step => step.Kind is not null).Select(static step => (step.Kind!.Value, step.Why)));

    [Fact]
    public void A_namesake_is_among_those_who_lost() => Assert.Equal(
        ["Ines Calder"],
        Assert.Single(Explain(Text, "Tom Calder"), static step => step.Kind is null).Others);

    [Fact]
    public void A_description_that_waits_for_its_name_is_told() => Assert.Contains(
        "waited for this name",
        string.Join(
            ' ',
            Explain(
                Script.Front + "The port director said the pier was shut. Port director Ines Calder said so again.", "Ines Calder")
                .Select(static step => step.Why)),
        StringComparison.Ordinal);

    [Fact]
    public void All_steps_are_those_of_actors_and_in_their_order()
    {
        (ArticleReading reading, ValueList<ActorDecision> steps) = Explain(Text);
        Assert.All(steps, step => Assert.InRange(step.Actor, 0, reading.Actors.Count - 1));
        Assert.Equal(steps.OrderBy(static step => step.Actor).ThenBy(static step => step.Words.Start), steps);
        Assert.Equal(ArticleReader.Read(Text), reading);
    }

    [Fact]
    public void In_a_file_with_markup_the_words_have_their_place_there()
    {
        const string Markdown = "# Harbour news\n\n21 August 2008\n\n**Ines Calder** said the pier was safe.";
        (_, ValueList<ActorDecision> steps) = ArticleReader.ExplainActors(
            Markdown, ArticleFormat.Markdown, ArticleLexicon.Empty, TestContext.Current.CancellationToken);
        Assert.Equal("Ines Calder", steps[0].Words.In(Markdown));
    }

    private static IEnumerable<ActorDecision> Explain(string text, string name)
    {
        (ArticleReading reading, ValueList<ActorDecision> steps) = Explain(text);
        return steps.Where(step => reading.Actors[step.Actor].Name == name);
    }

    private static (ArticleReading Reading, ValueList<ActorDecision> Steps) Explain(string text) =>
        ArticleReader.ExplainActors(text, ArticleFormat.Text, ArticleLexicon.Empty, TestContext.Current.CancellationToken);
}
