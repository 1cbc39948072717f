namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Full names that no list knows: the words around them show whether they are persons.</summary>
public class UnlistedNameTests
{
    [Theory]
    [InlineData("Ovrin Teskala (Japan) won.", "Ovrin Teskala")]
    [InlineData("3. Ovrin Teskala (Japan) 7:12.4", "Ovrin Teskala")]
    [InlineData("The cup went to Ovrin Teskala of Japan.", "Ovrin Teskala")]
    [InlineData("Ovrin Teskala of Norway finished third.", "Ovrin Teskala")]
    [InlineData("Chile's Ovrin Teskala, the champion, left.", "Ovrin Teskala")]
    [InlineData("The cup went to Ovrin Teskala, who had trained in secret.", "Ovrin Teskala")]
    [InlineData("The cup went to Japan's Ovrin Teskala.", "Ovrin Teskala")]
    [InlineData("The cup went to Romanian Ovrin Teskala.", "Ovrin Teskala")]
    [InlineData("Ovrin Teskala won the cup. Nobody liked Teskala.", "Ovrin Teskala")]
    [InlineData("Then Ovrin van Teskala left.", "Ovrin van Teskala")]
    [InlineData("Then Ovrin bin Teskala left.", "Ovrin bin Teskala")]
    [InlineData("-- Ovrin Teskala, Varna newsroom", "Ovrin Teskala")]
    public void Of_a_person(string sentence, string name) => Assert.Contains("Person|" + name, Kinds(sentence));

    [Theory]
    [InlineData("The cup was won by Ines Calder, Ovrin Teskala and Tom Hale.")]
    [InlineData("68 Ines Calder, Ovrin Teskala (Japan), Tom Hale")]
    [InlineData("Tom Hale and Ovrin Teskala left.")]
    [InlineData("1 - Ines Calder; 2 - Ovrin Teskala (14 - Tom Hale 46th)")]
    [InlineData("Ines Calder, Ovrin Teskala, Ana Bell and Tom Hale left.")]
    [InlineData("Ines Calder 68 66, Ovrin Teskala 70 69")]
    public void In_a_row_of_persons(string sentence) => Assert.Contains("Person|Ovrin Teskala", Kinds(sentence));

    [Theory]
    [InlineData("Varna 2 (Teskala 52nd, Orvo 73rd) Dover 0")]
    [InlineData("Hale c Teskala b Orvo 12")]
    public void On_a_score_card(string sentence)
    {
        string[] kinds = Kinds(sentence);
        Assert.Contains("Person|Teskala", kinds);
        Assert.Contains("Person|Orvo", kinds);
    }

    [Theory]
    [InlineData("Ruvo Teskala (Poland) 2 Llanfar (Wales) 0")]
    [InlineData("Ovrin Cup (Japan) starts on Friday.")]
    [InlineData("They met at Hopman Bridge on Friday.")]
    [InlineData("The General Election is near.")]
    [InlineData("She won a Grand Slam.")]
    [InlineData("They played in St Louis on Friday.")]
    [InlineData("The Archbishop of Cape Town left.")]
    [InlineData("A Sri Lankan crew left.")]
    [InlineData("They sailed to DR Congo on Friday.")]
    [InlineData("Japan's Ovrin Teskala pier was old.")]
    [InlineData("Members of Ovrin Teskala left.")]
    [InlineData("Stora Varno of Finland bought a mill.")]
    [InlineData("The buyer is Credit Nordvik of France.")]
    [InlineData("Japan's Ovrin Teskala said profit rose.")]
    [InlineData("Sales rose at Norway's Nordvik Securo on Friday.")]
    [InlineData("Vorlex 3rd quarter profit rose.")]
    [InlineData("Tarnow 50th anniversary sales rose.")]
    [InlineData("The crews met in the Vorlex 12th floor hall.")]
    [InlineData("The loss (Vorlex 2nd quarter) was small.")]
    [InlineData("A spokesman for the Independent Federation of Flight Attendants left.")]
    public void Of_no_person(string sentence) =>
        Assert.DoesNotContain(Kinds(sentence), kind => kind.StartsWith("Person|", StringComparison.Ordinal));

    [Theory]
    [InlineData("Tom Hale, Deutsche Varno.", "Deutsche Varno")]
    [InlineData("Tom Hale, Nordvik Securo, and others left.", "Nordvik Securo")]
    [InlineData("Ines Calder, Stora Varno, Tom Hale, Nordvik Securo.", "Stora Varno")]
    public void The_firm_behind_a_comma_is_no_person(string sentence, string firm) =>
        Assert.DoesNotContain("Person|" + firm, Kinds(sentence));

    [Theory]
    [InlineData("Goals: Voss (73rd), Quinn (80th).", "Voss", "Quinn")]
    [InlineData("Voss 52nd, Quinn 73rd) Dover 0", "Voss", "Quinn")]
    [InlineData("Voss 52nd minute, Quinn 73rd minute", "Voss", "Quinn")]
    public void A_minute_shows_who_scored(string line, params string[] names) =>
        Assert.All(names, name => Assert.Contains("Person|" + name, Kinds(line)));

    [Theory]
    [InlineData("CALDER WINS TITLE", "CALDER WINS")]
    [InlineData("TOM HALE LEAVES PORT", "TOM HALE LEAVES")]
    [InlineData("PORT BILL SEEN BEFORE EASTER", "BILL SEEN")]
    public void Verbs_in_a_line_of_capitals_are_no_part_of_a_name(string headline, string wrong) =>
        Assert.DoesNotContain(
            ArticleReader.Read(headline + "\n\nThe port closed on Friday.\n").Actors,
            actor => actor.Name.Contains(wrong, StringComparison.Ordinal));

    private static string[] Kinds(string sentence) =>
        Script.Read(sentence).Actors.Select(actor => $"{actor.Kind}|{actor.Name}").ToArray();
}
