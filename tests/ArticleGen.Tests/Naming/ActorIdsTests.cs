namespace ArticleGen.Tests.Naming;

public class ActorIdsTests
{
    [Theory]
    [InlineData("Sergei Lavrov", "sergei-lavrov")]
    [InlineData("NATO", "nato")]
    [InlineData("O'Brien & Sons", "obrien-sons")]
    [InlineData("Jean-Luc d\u2019Arc", "jean-luc-darc")]
    [InlineData("  U.S. Senate ", "u-s-senate")]
    [InlineData("Jos\u00E9 \u00C1lvarez", "jos\u00E9-\u00E1lvarez")]
    [InlineData("Mu\u0301ller", "mu\u0301ller")]
    [InlineData("3M_Co", "3m-co")]
    [InlineData("!", "actor")]
    public void A_name_in_small_letters_with_hyphens(string name, string id) => Assert.Equal(id, ActorIds.From(name));

    [Fact]
    public void One_that_others_have_adds_its_kind_or_a_number() => Assert.Equal(
        ["paris", "paris-organization", "paris-place", "obrien", "obrien-2", "obrien-3", "hale-place"],
        Assign(
        [
            (ActorKind.Person, "Paris"), (ActorKind.Organization, "Paris"), (ActorKind.Place, "Paris"),
            (ActorKind.Person, "O'Brien"), (ActorKind.Person, "OBrien"), (ActorKind.Person, "O\u2019Brien"),
            (ActorKind.Organization, "Hale Place"),
        ]));

    [Fact]
    public void What_a_name_gives_is_not_given_to_another() => Assert.Equal(
        ["hale", "hale-place-2", "hale-place"],
        Assign([(ActorKind.Person, "Hale"), (ActorKind.Place, "Hale"), (ActorKind.Organization, "Hale Place")]));

    // Whoever else is named.
    [Theory]
    [InlineData(ActorKind.Person, "Ann")]
    [InlineData(ActorKind.Organization, "Paris")]
    [InlineData(ActorKind.Person, "Hale")]
    public void Another_actor_leaves_those_before_alone(ActorKind kind, string name)
    {
        (ActorKind, string)[] actors = [(ActorKind.Person, "Paris"), (ActorKind.Place, "Hale"), (ActorKind.Place, "Paris")];
        Assert.Equal(Assign(actors), Assign([.. actors, (kind, name)]).Take(actors.Length));
    }

    [Theory]
    [InlineData("Ines Calder", true)]
    [InlineData("Jos\u00E9", false)]
    [InlineData("!", false)]
    public void In_ASCII_the_generated_code_makes_it_of_the_name(string name, bool isMade) =>
        Assert.Equal(isMade, ActorIds.IsMadeOf(ActorIds.From(name), name));

    private static string[] Assign(params (ActorKind Kind, string Name)[] actors) =>
        ActorIds.Assign([.. actors.Select(static actor => (actor.Kind, ActorIds.From(actor.Name)))]);
}
