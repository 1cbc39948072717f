namespace ArticleGen.Reading.Tests.Seed;

public class SeedActorsTests
{
    [Theory]
    [InlineData("Sergei Lavrov", "Russian Foreign Minister")]
    [InlineData("Alexander Grushko", "Deputy Foreign Minister")]
    [InlineData("Anatoly Nogovitsyn", "Colonel General")]
    [InlineData("Anatoly Nogovitsyn", "deputy chief of the Russian army general staff")]
    [InlineData("Mikheil Saakashvili", "Georgian President")]
    public void Reads_the_persons_with_their_roles(string name, string role)
    {
        ActorReading actor = Assert.Single(SeedArticle.Reading.Actors, actor => actor.Name == name);
        Assert.Equal(ActorKind.Person, actor.Kind);
        Assert.Contains(role, actor.Roles);
    }

    [Fact]
    public void Reads_no_other_persons() =>
        Assert.Equal(
            ["Alexander Grushko", "Anatoly Nogovitsyn", "Mikheil Saakashvili", "Sergei Lavrov"],
            SeedArticle.Reading.Actors.Where(actor => actor.Kind == ActorKind.Person)
                .Select(actor => actor.Name)
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("NATO")]
    [InlineData("OSCE")]
    [InlineData("Interfax")]
    [InlineData("dpa")]
    [InlineData("Norwegian Defence Ministry")]
    public void Reads_the_organizations(string name) =>
        Assert.Contains(
            SeedArticle.Reading.Actors,
            actor => actor.Kind == ActorKind.Organization && (actor.Name == name || actor.Name == "the " + name));

    [Fact]
    public void Keeps_the_long_name_of_an_acronym_as_an_alias() =>
        Assert.Contains(
            "Organization of Security and Cooperation in Europe",
            Assert.Single(SeedArticle.Reading.Actors, actor => actor.Name == "OSCE").Aliases);

    [Fact]
    public void Keeps_the_surname_as_an_alias() =>
        Assert.Contains("Lavrov", Assert.Single(SeedArticle.Reading.Actors, actor => actor.Name == "Sergei Lavrov").Aliases);

    [Fact]
    public void Keeps_the_unnamed_diplomat_as_described() =>
        Assert.Equal(
            ActorKind.Anonymous,
            Assert.Single(SeedArticle.Reading.Actors, actor => actor.Name == "a high-ranking Russian diplomat").Kind);

    [Fact]
    public void The_top_general_is_the_general_who_is_named_later()
    {
        Assert.DoesNotContain(
            SeedArticle.Reading.Actors,
            actor => actor.Name.Contains("top military general", StringComparison.Ordinal) && actor.Kind != ActorKind.Person);
        Assert.Contains(
            SeedArticle.Reading.Actors,
            actor => actor.Name == "Anatoly Nogovitsyn"
                && actor.Mentions.Any(mention => mention.In(SeedArticle.Text).Contains("top military general", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_mention_of_Lavrov_is_his()
    {
        ActorReading lavrov = Assert.Single(SeedArticle.Reading.Actors, actor => actor.Name == "Sergei Lavrov");
        int mentions = SeedArticle.Text.Split("Lavrov").Length - 1;
        Assert.Equal(mentions, lavrov.Mentions.Count(mention => mention.In(SeedArticle.Text).EndsWith("Lavrov", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_each_actor_once() =>
        Assert.Equal(
            SeedArticle.Reading.Actors.Count,
            SeedArticle.Reading.Actors.Select(actor => actor.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
