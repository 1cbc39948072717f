namespace ArticleGen.Reading.Tests.Actors;

public class OrganizationTests
{
    [Theory]
    [InlineData("Tarnix.com said ships were late.", "Tarnix.com")]
    [InlineData("Ships of Tarnix.co.uk were late. Tarnix said the storm was to blame.", "Tarnix.co.uk")]
    [InlineData("Ships of tarnix.net were late. \"We sail,\" said Tom Hale of Brekke.org.", "Brekke.org")]
    public void Is_called_by_its_site(string body, string name) => Assert.Equal(ActorKind.Organization, Script.Actor(body, name).Kind);

    [Theory]
    [InlineData("www.tarnix.com")]
    [InlineData("crew@tarnix.com")]
    public void Is_no_address(string address) =>
        Assert.DoesNotContain(
            Script.Read($"Crews wrote to {address} and ships were late.").Actors,
            static one => one.Name.Contains("tarnix", StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "A study by the Brekke Internet and Harbour Life Project found that ships were late.",
        "Brekke Internet and Harbour Life Project")]
    [InlineData("The Tarnix Rivers and Ports Commission said ships were late.", "Tarnix Rivers and Ports Commission")]
    public void Joins_the_words_of_its_name(string body, string name) =>
        Assert.Equal(ActorKind.Organization, Script.Actor(body, name).Kind);

    [Theory]
    [InlineData("The Norwegian Defence Ministry said the port would reopen.", "Norwegian Defence Ministry")]
    [InlineData("NATO said the talks had failed.", "NATO")]
    [InlineData("The Bank of Varna said rates would fall.", "Bank of Varna")]
    [InlineData("Hale Lines Ltd. said the ships were lost.", "Hale Lines Ltd.")]
    [InlineData("Calder & Sons Inc. said the ships were lost.", "Calder & Sons Inc.")]
    [InlineData("Reuters said the talks had failed.", "Reuters")]
    [InlineData("The Varna Port Authority said the mole was weak.", "Varna Port Authority")]
    [InlineData("The University of Dover said the study was sound.", "University of Dover")]
    [InlineData("The Department of Ports said the mole was weak.", "Department of Ports")]
    [InlineData("The Supreme Court said the law was void.", "Supreme Court")]
    [InlineData("The BBC said the tower had fallen.", "BBC")]
    [InlineData("FC Varna said the coach had left.", "FC Varna")]
    [InlineData("The European Union said the talks had failed.", "European Union")]
    [InlineData("The Ministry of Defence said the port would reopen.", "Ministry of Defence")]
    public void Are_known_by_their_words(string sentence, string name)
    {
        Script.Expect(sentence, ["Organization|" + name], Script.Read(sentence).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));
    }

    [Theory]
    [InlineData("The Organization for Ports and Piers (OPP) met. \"We reopen,\" the OPP said.", "OPP", "Organization for Ports and Piers")]
    [InlineData("The Varna Harbour Authority (VHA) met. \"We reopen,\" VHA said.", "VHA", "Varna Harbour Authority")]
    [InlineData("The VHA (Varna Harbour Authority) met. \"We reopen,\" the VHA said.", "VHA", "Varna Harbour Authority")]
    public void An_acronym_and_its_long_name_are_one(string body, string name, string alias)
    {
        Script.Expect(body, [$"Organization|{name}||{alias}"], Script.Actors(body));
    }

    [Theory]
    [InlineData("Ines Calder spoke to Interfax. \"We reopen,\" the agency quoted her as saying.", "Ines Calder: We reopen,")]
    [InlineData("The Norwegian Defence Ministry met. \"We reopen,\" the ministry said.", "Norwegian Defence Ministry: We reopen,")]
    [InlineData("Hale Lines Ltd. lost money. \"We reopen,\" the company said.", "Hale Lines Ltd.: We reopen,")]
    [InlineData("The Bank of Varna met. \"Rates will fall,\" the bank said.", "Bank of Varna: Rates will fall,")]
    [InlineData("The Supreme Court met. \"The law is void,\" the court ruled.", "Supreme Court: The law is void,")]
    [InlineData("Interfax reported a fire. Nobody was hurt, the agency said.", "Interfax: Nobody was hurt")]
    public void A_noun_later_is_the_same_body(string body, string speaker) =>
        Script.Expect(body, [speaker], Script.Speakers(body).TakeLast(1));

    [Theory]
    [InlineData("Hale Lines Ltd. lost money. \"We reopen,\" a company said.", "a company: We reopen,")]
    [InlineData("The Norwegian Defence Ministry met. \"We reopen,\" the bank said.", "the bank: We reopen,")]
    public void Another_body_is_not(string body, string speaker) => Script.HasSpeakers(body, speaker);

    [Fact]
    public void A_body_that_says_nothing_is_an_actor_all_the_same() =>
        Assert.Equal(["Organization|NATO||"], Script.Actors("The ships of NATO sailed."));

    [Theory]
    [InlineData("The ministry said the port would reopen.", "the ministry")]
    [InlineData("A court ruled that the law was void.", "a court")]
    [InlineData("The report said the mole was weak.", "the report")]
    [InlineData("State television said the tower had fallen.", "state television")]
    public void A_body_without_a_name_is_kept_as_described_and_belongs_to_no_other_article(string sentence, string name)
    {
        Script.Expect(sentence, ["Group|" + name], Script.Read(sentence).Actors.Select(actor => $"{actor.Kind}|{actor.Name}"));
    }
}
