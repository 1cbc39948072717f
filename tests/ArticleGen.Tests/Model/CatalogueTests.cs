namespace ArticleGen.Tests.Model;

public class CatalogueTests
{
    [Fact]
    public void One_actor_is_put_together_from_all_articles()
    {
        Catalogue catalogue = Of(
            ("b.txt", [Actor("INES CALDER", ActorKind.Person, ["harbour master"], ["Calder", "Ines"])]),
            ("a.txt", [Actor("Ines Calder", ActorKind.Person, ["port director"], ["Calder"])]));
        NamedActor actor = Assert.Single(catalogue.Actors);
        Assert.Equal(("Ines Calder", "InesCalder"), (actor.Actor.Name, actor.Property));
        Assert.Equal(["port director", "harbour master"], actor.Actor.Roles);
        Assert.Equal(["Calder", "Ines", "INES CALDER"], actor.Actor.Aliases);
        Assert.Equal(["a", "b"], actor.ArticleIds);
    }

    [Fact]
    public void People_come_before_organizations_before_places_each_by_name()
    {
        Catalogue catalogue = Of(("a.txt", [
            Actor("Oslo", ActorKind.Place),
            Actor("NATO", ActorKind.Organization),
            Actor("Zoe", ActorKind.Person),
            Actor("Ann", ActorKind.Person),
            Actor("a pilot", ActorKind.Anonymous),
            Actor("two pilots", ActorKind.Group)]));
        Assert.Equal(["Ann", "Zoe", "Nato", "Oslo"], catalogue.Actors.Select(actor => actor.Property));
    }

    [Fact]
    public void Names_that_collide_are_numbered_in_a_stable_order()
    {
        ActorModel[] actors = [
            Actor("Jordan", ActorKind.Place),
            Actor("Jordan", ActorKind.Person),
            Actor("dpa", ActorKind.Organization),
            Actor("DPA", ActorKind.Person),
            Actor("All", ActorKind.Person)
        ];
        string[] expected = ["All_", "Dpa", "Jordan", "Dpa_2", "Jordan_2"];
        Assert.Equal(expected, Of(("a.txt", actors)).Actors.Select(actor => actor.Property));
        Assert.Equal(expected, Of(("a.txt", [.. actors.Reverse()])).Actors.Select(actor => actor.Property));
    }

    [Theory]
    [InlineData(ActorProperties.Frequent, PropertyLimit.FrequentActors)]
    [InlineData(ActorProperties.All, PropertyLimit.Most)]
    public void Past_the_limit_those_of_most_articles_have_properties_and_are_named_first(object asked, int most)
    {
        ActorProperties properties = (ActorProperties)asked;
        ActorModel[] once = [
            .. Enumerable.Range(0, most).Select(i => Actor($"P{i:00000}", ActorKind.Person)),
            Actor("a b", ActorKind.Person)
        ];
        Catalogue catalogue = Of(
            properties,
            ("a.txt", [.. once, Actor("A B", ActorKind.Organization)]),
            ("b.txt", [Actor("A B", ActorKind.Organization)]));
        Assert.Equal((properties, most + 2), (catalogue.ActorProperties, catalogue.AskingActors));
        Assert.Equal(most, catalogue.Actors.Count(actor => actor.HasProperty));
        Assert.Equal(
            [$"P{most - 1:00000}", "a b"],
            catalogue.Actors.Where(actor => !actor.HasProperty).Select(actor => actor.Actor.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            [("A B", "AB"), ("a b", "AB_2")],
            catalogue.Actors.Where(actor => actor.Property.StartsWith("AB", StringComparison.Ordinal))
                .Select(actor => (actor.Actor.Name, actor.Property))
                .OrderBy(actor => actor.Property, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ActorProperties.Frequent, "Ann Zoe Oslo", 3)]
    [InlineData(ActorProperties.All, "Ann Zoe Oslo", 3)]
    [InlineData(ActorProperties.Quoted, "Ann Oslo", 2)]
    [InlineData(ActorProperties.None, "", 0)]
    public void The_project_says_which_actors_have_properties(object asked, string expected, int asking)
    {
        Catalogue catalogue = Of(
            (ActorProperties)asked,
            ("a.txt", [Actor("Ann", ActorKind.Person), Actor("Zoe", ActorKind.Person), Actor("Oslo", ActorKind.Place, isQuoted: true)]),
            ("b.txt", [Actor("Ann", ActorKind.Person, isQuoted: true)]));
        Assert.Equal(asking, catalogue.AskingActors);
        Assert.Equal(["Ann", "Zoe", "Oslo"], catalogue.Actors.Select(actor => actor.Property));
        Assert.Equal(expected, string.Join(' ', catalogue.Actors.Where(actor => actor.HasProperty).Select(actor => actor.Property)));
        Assert.Equal(
            new ActorPropertyName("Zoe", expected.Contains("Zoe", StringComparison.Ordinal)),
            catalogue.FindProperty(Actor("ZOE", ActorKind.Person)));
    }

    [Fact]
    public void Is_equal_when_made_from_equal_summaries_in_any_order()
    {
        (string, ActorModel[]) one = ("a.txt", [Actor("Ann", ActorKind.Person)]);
        (string, ActorModel[]) two = ("b.txt", [Actor("Zoe", ActorKind.Person)]);
        Assert.Equal(Of(one, two), Of(two, one));
        Assert.NotEqual(Of(one, two), Of(one));
        Assert.NotEqual(Of(one, two), Of(ActorProperties.All, one, two));
    }

    // Each article counts once.
    [Theory]
    [InlineData("she", "she", "she")]
    [InlineData("she", "she", "he", "she")]
    [InlineData("", "she", "he")]
    [InlineData("they it", "they", "it")]
    public void Pronouns_of_all_articles_add_up_unless_they_contradict_each_other(string expected, params string[] articles)
    {
        Catalogue catalogue = Of([.. articles.Select(static (pronoun, i) => (
            $"{i}.txt",
            new[] { Actor("Nes", ActorKind.Person) with { Pronouns = ValueList<string>.Of([pronoun]) } }))]);
        Assert.Equal(expected, string.Join(' ', catalogue.Actors.Single().Actor.Pronouns));
    }

    private static ActorModel Actor(
        string name, ActorKind kind, string[]? roles = null, string[]? aliases = null, bool isQuoted = false) =>
        new(name, kind, (roles ?? []).ToValueList(), (aliases ?? []).ToValueList(), ValueList<string>.Empty) { IsQuoted = isQuoted };

    private static Catalogue Of(params (string Path, ActorModel[] Actors)[] articles) => Of(ActorProperties.Frequent, articles);

    private static Catalogue Of(ActorProperties properties, params (string Path, ActorModel[] Actors)[] articles) => Catalogue.Create(
        [.. articles.Select(article =>
        new ArticleModel(
            new(article.Path, article.Path, Path.GetFileNameWithoutExtension(article.Path), null),
            "",
            null,
            "",
            null,
            null,
            new(),
            ValueList<ArticleGen.Fields.FieldEntry>.Empty,
            ValueList<TextRange>.Empty,
            ValueList<TextEdit>.Empty,
            ValueList<QuoteReading>.Empty,
            article.Actors.ToValueList(),
            ValueList<ValueList<TextRange>>.Empty).Summary)], properties, TestContext.Current.CancellationToken);
}
