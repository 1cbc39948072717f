namespace ArticleGen.Tests.Emit;

/// <summary>Actors by name, their ids and their mentions, over several articles.</summary>
public class ActorTests
{
    private const string Text = "Ann Hale met Hale. Hale and Paris met Ann.";

    private static readonly CompiledProject News = CompiledProject.Of(Emission.Of(
        (
            "a.txt",
            new Story(Text)
                .Actor("Ann Hale", ActorKind.Person, aliases: ["Hale", "Ann", "the harbour's \"Queen\""], mentions: ["Ann Hale", "Ann"])
                .Actor("Tom Hale", ActorKind.Person, aliases: ["Hale", "Tom"], mentions: ["Hale", "Hale"])
                .Actor("Paris", ActorKind.Person, mentions: ["Paris"])
                .Actor("a pilot", ActorKind.Anonymous)
                .Actor("a pilot", ActorKind.Anonymous)
                .Actor("a pilot", ActorKind.Group)
                .Reading),
        (
            "b.txt",
            new Story(Text)
                .Actor("Paris", ActorKind.Place, mentions: ["Paris"])
                .Actor("Nato", ActorKind.Organization, aliases: ["Hale Union"], mentions: ["met", "met"])
                .Actor("NATO", ActorKind.Organization, aliases: ["Hale Union"], mentions: ["Hale", "Hale", "Hale"])
                .Actor("Tom", ActorKind.Place)
                .Actor("Z\u00FCrich", ActorKind.Place)
                .Actor("???", ActorKind.Organization)
                .Actor("a pilot", ActorKind.Anonymous)
                .Reading)));

    [Theory]
    [InlineData("Ann Hale", "ann-hale")]
    [InlineData("ANN HALE", "ann-hale")]
    [InlineData("ann", "ann-hale")]
    [InlineData("The Harbour's \\\"queen\\\"", "ann-hale")]
    [InlineData("Nato", "nato")]
    [InlineData("hale union", "nato")]
    // The name of a place, and an alias of a person.
    [InlineData("tom", "tom")]
    // An alias of two, a name of two, nobody's, and one of an actor without a name.
    [InlineData("Hale", "")]
    [InlineData("Paris", "")]
    [InlineData("Lyon", "")]
    [InlineData("", "")]
    [InlineData("a pilot", "")]
    public void Find_knows_names_and_aliases(string name, string id) =>
        Assert.Equal(id, News.Run<string>($"return Actors.Find(\"{name}\")?.Id ?? \"\";"));

    [Fact]
    public void What_is_found_is_the_actor_itself() =>
        Assert.True(News.Run<bool>("return ReferenceEquals(Actors.Find(\"ann\"), Actors.AnnHale);"));

    [Fact]
    public void FindById_finds_all_actors_by_their_ids() => Assert.True(News.Run<bool>(
        "return Actors.All.All(a => ReferenceEquals(Actors.FindById(a.Id), a) && Actors.FindById(a.Id.ToUpperInvariant()) == a);"));

    [Theory]
    [InlineData("Ann Hale")]
    [InlineData("hale")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("a/nobody")]
    [InlineData("c/a-pilot")]
    [InlineData("/ann-hale")]
    public void FindById_knows_no_names(string id) => Assert.True(News.Run<bool>($"return Actors.FindById(\"{id}\") is null;"));

    [Fact]
    public void Ids_are_unique() => Assert.Equal(
        "ann-hale paris tom-hale actor nato paris-place tom z\u00FCrich a/a-pilot a/a-pilot-2 a/a-pilot-group b/a-pilot",
        News.Run<string>("return string.Join(\" \", Actors.All.Select(a => a.Id));"));

    // "Nato" and "NATO" are one actor: their mentions are in the order of the text.
    [Fact]
    public void Mentions_are_in_the_order_of_the_text() => Assert.Equal(
        "b 4..8 Hale|b 9..12 met|b 13..17 Hale|b 19..23 Hale|b 34..37 met",
        News.Run<string>("return string.Join(\"|\", Actors.Nato.Mentions.Select(m => m.Article.Id + \" \" + m.Range + \" \" + m));"));

    [Fact]
    public void Who_is_not_mentioned_has_no_mentions() =>
        Assert.Equal(0, News.Run<int>("return Actors.Tom.Mentions.Count + Articles.A.Actors[4].Mentions.Count;"));

    // The program makes those of the names, unless the generator wrote another one.
    [Fact]
    public void Ids_are_those_that_the_generator_gives()
    {
        Random random = new(16);
        string[] names = [.. Enumerable.Range(0, 300).Select(_ => string.Concat(
            Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)random.Next(' ', random.Next(2) == 0 ? 0x7F : 0x180)))).Distinct()];
        ArticleReading reading = new("text")
        {
            Actors = names.Select(static name => new ActorReading(
                name, ActorKind.Person, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<TextRange>.Empty)).ToValueList(),
        };
        Catalogue catalogue = Catalogue.Create(
            [ArticleModel.From(new("a", "a", "a", null), reading).Summary],
            ActorProperties.Frequent,
            TestContext.Current.CancellationToken);

        Assert.Equal(
            catalogue.Actors.Select(static actor => actor.Id),
            CompiledProject.Of(Emission.Of(("a.txt", reading))).Run<string[]>("return Actors.All.Select(a => a.Id).ToArray();"));
        Assert.Equal(catalogue.Actors.Count, catalogue.Actors.Select(static actor => actor.Id).Distinct().Count());
    }
}
