namespace ArticleGen.Reading.Tests.Actors;

/// <summary>What kind of name it is, by the words around it: clues that add up over the article.</summary>
public class NameKindTests
{
    [Theory]
    // The noun before it.
    [InlineData("The strike at ferry operator Vorlex went on.", "Vorlex")]
    [InlineData("Tickets for Varna's rivals Tarnow sold out.", "Tarnow")]
    [InlineData("The two rivals Vorlex and Tarnow lost.", "Vorlex")]
    [InlineData("These insurers Vorlex and Tarnow lost.", "Vorlex")]
    // The noun behind it.
    [InlineData("On Friday Vorlex shares fell.", "Vorlex")]
    [InlineData("The Tarnow striker left. Tarnow lost.", "Tarnow")]
    [InlineData("The crews met Vorlex assistant manager Tom Hale.", "Vorlex")]
    // What it owns.
    [InlineData("The crews left Vorlex's headquarters.", "Vorlex")]
    [InlineData("Prices hit Vorlex's third-quarter net profit.", "Vorlex")]
    // What is said of it behind a comma.
    [InlineData("Vorlex, a wholly owned unit of Hale Lines Ltd., hired clerks.", "Vorlex")]
    [InlineData("Harbour Light, the ferry operator, said boats were full.", "Harbour Light")]
    [InlineData("Vorlex, which builds ferries, hired clerks.", "Vorlex")]
    // The words before it.
    [InlineData("The town sold its stake in Vorlex.", "Vorlex")]
    [InlineData("An analyst at Vorlex left.", "Vorlex")]
    [InlineData("Tom Hale signed for Tarnow on Friday.", "Tarnow")]
    // Pronouns.
    [InlineData("Vorlex said it would cut jobs.", "Vorlex")]
    // Two weak clues.
    [InlineData("Nokia, Vorlex and Siemens met. Vorlex, Nokia and Siemens left.", "Vorlex")]
    // Nothing shows a person.
    [InlineData("Vorlex said sales rose.", "Vorlex")]
    [InlineData("British Harrow said sales rose.", "British Harrow")]
    [InlineData("Varna Arena said sales rose.", "Varna Arena")]
    [InlineData("Amazon said sales rose.", "Amazon")]
    [InlineData("On Friday Varna Motors shares fell.", "Varna Motors")]
    public void A_body_is_told_by_what_stands_around_it(string body, string name) => HasKind(body, name, ActorKind.Organization);

    [Theory]
    [InlineData("\"We sail,\" said Brekke.", "Brekke")]
    [InlineData("\"We sail,\" Brekke said.", "Brekke")]
    [InlineData("Brekke said he would sail.", "Brekke")]
    [InlineData("Brekke's wife said the ship was lost. Brekke left.", "Brekke")]
    [InlineData("Brekke said it was late. Brekke, who runs the port, left.", "Brekke")]
    [InlineData("Mr Brekke shares the ship.", "Brekke")]
    [InlineData("Ines Calder, manager of the port, left.", "Ines Calder")]
    [InlineData("The mayor met producer Ines Calder.", "Ines Calder")]
    [InlineData("Tom Chambers said sales rose.", "Tom Chambers")]
    [InlineData("The Oscar-winning Tom Hale said sales rose.", "Tom Hale")]
    [InlineData("Henry Ford said sales rose. Ford left.", "Henry Ford")]
    [InlineData("Captain Ines Lane left.", "Ines Lane")]
    [InlineData("The crews met with Captain Ines Bonds.", "Ines Bonds")]
    [InlineData("Captain Lane argued that it was late.", "Lane")]
    [InlineData("Captain Calder Lane argued that it was late.", "Calder Lane")]
    [InlineData("Bulgaria's Teskil Ondra won the final.", "Teskil Ondra")]
    [InlineData("Bulgaria's Castle Ondra won the final.", "Castle Ondra")]
    public void A_person_stays_one(string body, string name) => HasKind(body, name, ActorKind.Person);

    [Theory]
    [InlineData("On Friday the crews sailed for Vorlex.")]
    [InlineData("The crews met near Vorlex.")]
    [InlineData("Condominium sales rose.")]
    [InlineData("Pre-tax profit rose.")]
    [InlineData("The pro-Varna party met.")]
    [InlineData("The firm Calder left was small.")]
    [InlineData("The crews won the Varna Tarnow Cup.")]
    [InlineData("Some firm Calder left was small.")]
    [InlineData("The rivals Calder met were late.")]
    [InlineData("On Friday Vorlex Accord shares fell.")]
    [InlineData("On Friday Vorlex Summit shares fell.")]
    [InlineData("The President Calder Bridge showed cracks.")]
    [InlineData("The President Calder Stadium boasts a roof.")]
    [InlineData("The President Calder Castle boasts a roof.")]
    [InlineData("The crews met at President Calder Castle.")]
    [InlineData("King George Street was closed.")]
    [InlineData("The crews left the President Ines Lane open.")]
    [InlineData("The crews met on the pedestrian Calder Bridge.")]
    [InlineData("The Grand Slam titles were lost.")]
    [InlineData("Flight VA283 was late.")]
    public void What_tells_nothing_makes_no_actor(string body) =>
        Assert.DoesNotContain(Script.Read(body).Actors, actor => actor.Kind is ActorKind.Person or ActorKind.Organization);

    private static void HasKind(string body, string name, ActorKind kind) =>
        Script.Expect(
            body,
            [$"{kind}|{name}"],
            Script.Read(body).Actors.Where(actor => actor.Name == name).Select(actor => $"{actor.Kind}|{actor.Name}"));
}
