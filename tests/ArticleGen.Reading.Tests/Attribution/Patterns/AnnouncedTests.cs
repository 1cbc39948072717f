namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder wrote: and the quotation is the next paragraph.</summary>
public class AnnouncedTests
{
    [Theory]
    [InlineData("Ines Calder wrote:\n\n\"The port reopens on Friday.\"")]
    [InlineData("Ines Calder said:\n\n\u201CThe port reopens on Friday.\u201D")]
    [InlineData("After a walk on the mole, Ines Calder said:\n\n\"The port reopens on Friday.\"")]
    [InlineData("On Friday Ines Calder told reporters:\n\n\"The port reopens on Friday.\"")]
    [InlineData("Tom Hale left. Later Ines Calder added:\n\n\"The port reopens on Friday.\"")]
    [InlineData("Ines Calder, the port director, explained it in a letter:\n\n\"The port reopens on Friday.\"")]
    public void Reads_a_speaker_from_the_paragraph_before(string body)
    {
        Script.HasSpeakers(body, "Ines Calder: The port reopens on Friday.");
        Script.Expect(body, [], Script.Problems(body));
    }

    [Fact]
    public void Says_so() =>
        Assert.Equal(["Announced"], Script.Read("Ines Calder wrote:\n\n\"The port reopens on Friday.\"").Quotes.Select(quote => quote.Pattern));

    [Theory]
    [InlineData("Priya Raman posted on Monday:\n\n\"The bridge opens in June.\"", "Direct|The bridge opens in June.|Priya Raman|posted|Announced")]
    [InlineData("The clinic wrote in a letter to parents:\n\n\u201CWe have no beds left.\u201D", "Direct|We have no beds left.|the clinic|wrote|Announced")]
    [InlineData("Moscow replied within the hour:\n\n\"The treaty is dead.\"", "Direct|The treaty is dead.|Moscow|replied|Announced")]
    [InlineData("Jonas Weber had this to say:\n\n\"The keys are gone.\"", "Direct|The keys are gone.|Jonas Weber|-|Announced")]
    [InlineData("Kofi Mensah, who came second, was frank:\n\n\"They were faster.\"", "Direct|They were faster.|Kofi Mensah|-|Announced")]
    [InlineData("Omar Haddad had two words for the mill:\n\n\"Go home.\"", "Direct|Go home.|Omar Haddad|-|Announced")]
    [InlineData("The crowd fell silent. Then Priya Raman rose:\n\n\u201CThe bridge is yours.\u201D", "Direct|The bridge is yours.|Priya Raman|-|Announced")]
    public void Reads_other_announcements(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Three ships sailed:\n\nthe Aurora, the Ruth and the Dover.")]
    [InlineData("Ines Calder named three ships:\n\nThe Aurora, the Ruth and the Dover.")]
    [InlineData("Ines Calder wrote:\n\nShips sailed.")]
    [InlineData("Haddad sells two loaves:\n\nA rye and a batard.")]
    [InlineData("The museum shows two paintings:\n\n\"Harbour Lights\" and \"Low Tide.\"")]
    public void Does_not_fire(string body) => Script.HasQuotes(body);

    [Fact]
    public void A_thing_announces_nothing() =>
        Script.HasQuotes("The storm left this on the mole:\n\n\"Aurora\"", "Direct|Aurora|-|-|None");
}
