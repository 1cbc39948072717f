namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Teams and players in results, tables and lists.</summary>
public class ScoreTests
{
    [Theory]
    [InlineData("Tarnow 2 Vorlex 1", "Tarnow", "Vorlex")]
    [InlineData("Tarnow 2 (Hale 39th minute, Quinn 70th) Dover 1 (Voss 3rd)", "Dover", "Hale", "Quinn", "Tarnow", "Voss")]
    [InlineData("Tarnow v Vorlex", "Tarnow", "Vorlex")]
    [InlineData("Tarnow 3 2 1 0 6 2 7", "Tarnow")]
    [InlineData("TARNOW 64 65.496 5", "TARNOW")]
    [InlineData("On Friday Tarnow beat Vorlex 3-1.", "Vorlex")]
    [InlineData("At Dover: Tarnow 343-8 (T. Hale 53).", "T. Hale", "Tarnow")]
    [InlineData("Defenders - Tom Hale (Tarnow), Peter Voss (Vorlex)", "Peter Voss", "Tarnow", "Tom Hale", "Vorlex")]
    public void Who_plays_is_an_actor(string line, params string[] names) => Script.Expect(line, names, Names(line));

    [Theory]
    [InlineData("Brazil 2 Italy 1")]
    [InlineData("Revenue 10,756 13,102 7,961 5,507 3,020")]
    [InlineData("Hale 3 5 0 58 26 11.60")]
    [InlineData("Vorlex 3 2 1 0 6 2 7 4 9 1 2 5 were the figures that the crews read out.")]
    [InlineData("Vorlex 3 2 1 0 6 2 7 4 9 1 2 5 8 8 1 4 6 7 3 1")]
    [InlineData("The case of Hale v. Calder went on.")]
    [InlineData("Voss beat Quinn 6-4 6-2.")]
    public void Others_are_no_teams(string line) =>
        Assert.DoesNotContain(Script.Read(line).Actors, actor => actor.Kind == ActorKind.Organization);

    [Theory]
    [InlineData("Hale c Calder b Quinn 46", "Calder", "Hale", "Quinn")]
    [InlineData("3. Ines Calder (Bulgaria) 12.77", "Ines Calder")]
    public void Players_are_persons(string line, params string[] names)
    {
        Script.Expect(line, names, Names(line));
        Assert.All(Script.Read(line).Actors, actor => Assert.Equal(ActorKind.Person, actor.Kind));
    }

    private static IEnumerable<string> Names(string line) =>
        Script.Read(line).Actors.Select(actor => actor.Name).Order(StringComparer.Ordinal);
}
