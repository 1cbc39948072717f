using ArticleGen.Reading.Actors;

namespace ArticleGen.Reading.Tests.Actors;

/// <summary>The names of bodies: which words belong to them, and what other names mean the same body.</summary>
public class BodyNameTests
{
    [Theory]
    [InlineData("The Ports and Fisheries Commission said it was late.", "Ports and Fisheries Commission")]
    [InlineData("The Department of Ports and Industry said it was late.", "Department of Ports and Industry")]
    [InlineData("Dover and Varna Police said it was late.", "Dover and Varna Police")]
    [InlineData("Hale Robotics, Inc. said sales rose.", "Hale Robotics, Inc.")]
    [InlineData("General Motors said sales rose.", "General Motors")]
    [InlineData("General Tarnow Corp. said sales rose.", "General Tarnow Corp.")]
    [InlineData("Sheffield Wednesday said the coach had left.", "Sheffield Wednesday")]
    [InlineData("The crews met the Dover Chambers of Commerce.", "Dover Chambers of Commerce")]
    [InlineData("Tarnow Rovers said the coach had left.", "Tarnow Rovers")]
    [InlineData("Nokia Europe said sales rose.", "Nokia Europe")]
    [InlineData("Rival Nokia said sales rose.", "Nokia")]
    [InlineData("The Varna-based Hale Bank said sales rose.", "Hale Bank")]
    public void Are_read_whole(string sentence, string name) =>
        Script.Expect(sentence, ["Organization|" + name], Script.Read(sentence).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));

    [Theory]
    [InlineData("Tarnow said sales fell. Tarnow Lines Ltd. cut jobs.", "Tarnow Lines Ltd.")]
    [InlineData("Varlo said sales fell. Varlo Bank cut jobs.", "Varlo Bank")]
    public void Tell_the_kind_of_a_short_name_that_spoke(string text, string name) =>
        Script.Expect(text, ["Organization|" + name], Script.Read(text).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));

    [Theory]
    [InlineData("Bankers Bank", "bank", true)]
    [InlineData("Clubhouse Club of Varna", "club", true)]
    [InlineData("Bankers Trust", "bank", false)]
    [InlineData("Hale & Co.", "co", true)]
    [InlineData("Hale", "", false)]
    public void Have_a_noun_as_a_whole_word(string name, string noun, bool expected)
    {
        Assert.Equal(expected, BodyNames.HasWord(name, noun));
        Assert.Equal(expected, BodyNames.HasWord(name, "the " + noun + " said", new TextRange(4, noun.Length)));
    }

    [Theory]
    [InlineData("Tarnow shares fell. Tarnow Lines Ltd. said sales fell.", "Tarnow Lines Ltd.", "Tarnow")]
    [InlineData("Tarnow Lines Ltd. said sales fell. On Friday Tarnow Lines cut jobs.", "Tarnow Lines Ltd.", "Tarnow Lines")]
    [InlineData("Tarnow Lines Ltd. said sales fell. Nobody at Tarnow spoke.", "Tarnow Lines Ltd.", "Tarnow")]
    [InlineData("Tarnow Rovers said the coach had left. Fans of Rovers met.", "Tarnow Rovers", "Rovers")]
    [InlineData("The Harbour Workers Union met. HWU said it was late.", "Harbour Workers Union", "HWU")]
    [InlineData("The U.N. said it was late. The UN met.", "U.N.", "UN")]
    [InlineData("Man Utd said the coach had left. Manchester United lost.", "Manchester United", "Man Utd")]
    [InlineData("The Tories said it was late. The crews met Tory MPs.", "Tories", "Tory")]
    public void Are_one_with_the_short_names(string body, string name, string alias)
    {
        ActorReading actor = Assert.Single(Script.Read(body).Actors, actor => actor.Kind == ActorKind.Organization);
        Assert.Equal([name, alias], new[] { actor.Name }.Concat(actor.Aliases).OrderBy(word => word == name ? 0 : 1));
    }

    [Theory]
    [InlineData("The University of Sussex met. The US said it was late.", "US")]
    [InlineData("The University of Kent met. The UK said it was late.", "UK")]
    [InlineData("Dover University met. The DU and the EU said it was late. The EU left.", "EU")]
    [InlineData("Edinburgh University met. The EU said it was late.", "EU")]
    [InlineData("The University of Nottingham met. The UN said it was late.", "UN")]
    [InlineData("Hale Lines Ltd. said sales fell. HLL said it was late.", "HLL")]
    [InlineData("Tarnow Rovers beat Dover Rovers. Rovers said it was late.", "Rovers")]
    [InlineData("Hale Lines Ltd. met Hale Airways. The crews left. Hale said it was late.", "Hale")]
    public void Letters_or_words_of_something_else_are_no_short_name(string body, string name) =>
        Assert.Contains(Script.Read(body).Actors, actor => actor.Name == name && actor.Aliases.Count == 0);

    [Theory]
    [InlineData("Hale Lines Ltd. said sales fell. HL said it was late.", "Hale Lines Ltd.")]
    [InlineData("General Vorlex Corp. said sales fell. GV said it was late.", "General Vorlex Corp.")]
    [InlineData("Varna Ports Corporation said sales fell. VPC said it was late.", "Varna Ports Corporation")]
    [InlineData(
        "Tarnow Rovers beat Dover Rovers. It rained. The crews left. They met. Tarnow Rovers left. Rovers said it was late.",
        "Tarnow Rovers")]
    public void Of_several_words_the_short_name_is_found(string body, string name) =>
        Assert.Equal(name, Script.Read(body) is { } read && read.Quotes[^1].Speaker is { } speaker ? read.Actors[speaker].Name : null);

    [Theory]
    [InlineData("The BBC met. BBC Radio 4 said it was late.", 2)]
    [InlineData("The Haldorsen Bank and the Hale Bank said it was late.", 2)]
    [InlineData("The Port Ministry and the Justice Ministry met.", 2)]
    [InlineData("Tarnow Lines Ltd. and Varna Lines Ltd. said sales fell.", 2)]
    public void Others_are_bodies_of_their_own(string body, int count) =>
        Assert.Equal(count, Script.Read(body).Actors.Count(actor => actor.Kind == ActorKind.Organization));

    [Theory]
    [InlineData("\"LOL, we sailed,\" said Tom Hale.")]
    [InlineData("\"What a MONSTER of a storm,\" said Tom Hale.")]
    [InlineData("GDP rose, said Tom Hale.")]
    [InlineData("The ship is an MI-17, said Tom Hale.")]
    [InlineData("At 0120 GMT the ship left, said Tom Hale.")]
    public void Other_words_in_capitals_are_none(string body) =>
        Script.Expect(body, ["Tom Hale"], Script.Read(body).Actors.Select(actor => actor.Name));

    [Fact]
    public void An_acronym_in_a_quotation_is_one_if_the_article_has_it_elsewhere() =>
        Script.Expect(
            "VHX", ["VHX", "Tom Hale"], Script.Read("VHX is shut. \"VHX will open,\" said Tom Hale.").Actors.Select(actor => actor.Name));

    [Theory]
    [InlineData("RUGBY LEAGUE - Tom Hale said it was late.")]
    [InlineData("VARNA HARBOUR BOARD REOPENS PORT\n\nTom Hale said it was late.")]
    public void A_line_in_capitals_shows_no_body(string body) =>
        Script.Expect(body, ["Tom Hale"], Script.Read(body).Actors.Select(actor => actor.Name));

    [Theory]
    [InlineData("Chipmaker")]
    [InlineData("Carmaker")]
    [InlineData("Airline")]
    [InlineData("Supermarket")]
    [InlineData("Retailer")]
    [InlineData("Insurer")]
    [InlineData("Drugmaker")]
    [InlineData("Planemaker")]
    [InlineData("Developer")]
    [InlineData("Lender")]
    [InlineData("Broadcaster")]
    [InlineData("Startup")]
    [InlineData("Brewer")]
    [InlineData("Watchdog")]
    [InlineData("Housebuilder")]
    public void Do_not_begin_with_a_trade_that_opens_the_sentence(string trade)
    {
        string text = $"{trade} Teskala said sales rose. Teskala said it would hire.";
        Script.Expect(text, ["Organization|Teskala"], Script.Read(text).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));
    }

    [Theory]
    [InlineData("Developer Teskala Homes built it. In a statement, Teskala said it would go on.", "Teskala Homes")]
    [InlineData("Shares in Teskala fell. Chipmaker Teskala said it would hire.", "Teskala")]
    [InlineData("Airline Pilots Association said it was late.", "Airline Pilots Association")]
    [InlineData("Charity Commission said it was late.", "Charity Commission")]
    [InlineData("Union Pacific said it was late.", "Union Pacific")]
    [InlineData("Bank Teskala said it was late.", "Bank Teskala")]
    public void Begin_with_a_noun_where_it_is_part_of_them(string text, string name) =>
        Script.Expect(text, ["Organization|" + name], Script.Read(text).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));
}
