namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Full names that no list knows: the words around them show whether they are persons.</summary>
public class UnlistedNameTests
{
    [Theory]
    [InlineData("Ovrin Teskala (Japan) won.", "Ovrin Teskala")]
    [InlineData("3. Ovrin Teskala (Japan) 7:12.4", "Ovrin Teskala")]
    [InlineData("The cup went to Ovrin Teskala of Japan.", "Ovrin Teskala")]
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
    [InlineData("A spokesman for the Independent Federation of Flight Attendants left.")]
    public void Of_no_person(string sentence) =>
        Assert.DoesNotContain(Kinds(sentence), kind => kind.StartsWith("Person|", StringComparison.Ordinal));

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
