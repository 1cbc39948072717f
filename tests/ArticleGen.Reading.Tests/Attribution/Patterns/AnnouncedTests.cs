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
        Assert.Equal(
            ["Announced"],
            Script.Read("Ines Calder wrote:\n\n\"The port reopens on Friday.\"").Quotes.Select(quote => quote.Pattern));

    [Theory]
    [InlineData(
        "Priya Raman posted on Monday:\n\n\"The bridge opens in June.\"",
        "Direct|The bridge opens in June.|Priya Raman|posted|Announced")]
    [InlineData(
        "The clinic wrote in a letter to parents:\n\n\u201CWe have no beds left.\u201D",
        "Direct|We have no beds left.|the clinic|wrote|Announced")]
    [InlineData("Moscow replied within the hour:\n\n\"The treaty is dead.\"", "Direct|The treaty is dead.|Moscow|replied|Announced")]
    [InlineData("Jonas Weber had this to say:\n\n\"The keys are gone.\"", "Direct|The keys are gone.|Jonas Weber|-|Announced")]
    [InlineData("Kofi Mensah, who came second, was frank:\n\n\"They were faster.\"", "Direct|They were faster.|Kofi Mensah|-|Announced")]
    [InlineData("Omar Haddad had two words for the mill:\n\n\"Go home.\"", "Direct|Go home.|Omar Haddad|-|Announced")]
    [InlineData(
        "The crowd fell silent. Then Priya Raman rose:\n\n\u201CThe bridge is yours.\u201D",
        "Direct|The bridge is yours.|Priya Raman|-|Announced")]
    public void Reads_other_announcements(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("As Varna News reported, the port office was still refusing to call the fire arson:", "Varna News")]
    [InlineData("As Joel Hale reported after the pilots appeared to have left the pier:", "Joel Hale")]
    [InlineData("As Joel Hale reported, Ines Calder wrote:", "Ines Calder")]
    [InlineData("As Joel Hale reported, Ines Calder told the pilots:", "Ines Calder")]
    [InlineData("As the fire spread, Ines Calder warned the crews:", "Ines Calder")]
    public void A_clause_with_as_announces_before_verbs_that_take_no_quotation(string sentence, string speaker) =>
        Assert.Equal(speaker, SpeakerOfLast(Script.Read(sentence + "\n\n\"The office has nothing to say.\"")));

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

    [Theory]
    [InlineData("Wrote Hale:\n\n\"The mole is weak.\"", "Direct|The mole is weak.|Hale|Wrote|Announced")]
    [InlineData("Continued Tom Hale:\n\n\"The mole is weak.\"", "Direct|The mole is weak.|Tom Hale|Continued|Announced")]
    public void The_verb_may_stand_first(string body, string quote) => Script.HasQuotes(body, quote);

    [Theory]
    [InlineData("Transcript as follows:")]
    [InlineData("Partial transcript below:")]
    [InlineData("The full statement:")]
    [InlineData("Her statement in full:")]
    public void A_text_that_is_announced_is_that_of_whoever_was_just_quoted(string announcement) => Script.HasSpeakers(
        $"\"We reopen,\" Ines Calder said.\n\n{announcement}\n\n\"The cranes are ready.\n\n\"So is the mole.\"",
        "Ines Calder: We reopen,",
        "Ines Calder: The cranes are ready.",
        "Ines Calder: So is the mole.");

    [Fact]
    public void A_text_speaks_for_itself_where_nobody_was_quoted() =>
        Script.HasSpeakers(
            "Ships sailed.\n\nThe full statement:\n\n\"The cranes are ready.\"",
            "the full statement: The cranes are ready.");

    [Fact]
    public void The_words_that_name_the_text_are_the_range()
    {
        ArticleReading reading = Script.Read("\"We reopen,\" Ines Calder said.\n\nTranscript as follows:\n\n\"The cranes are ready.\"");
        Assert.Equal("Transcript", reading.Quotes[1].SpeakerRange?.In(reading.Text));
    }

    [Fact]
    public void What_is_no_text_is_not_announced_without_a_verb() =>
        Script.HasSpeakers("\"We reopen,\" Ines Calder said.\n\nHarbour weather:\n\n\"Aurora\"", "Ines Calder: We reopen,", "-: Aurora");

    private static string SpeakerOfLast(ArticleReading reading) => reading.Actors[reading.Quotes[^1].Speaker!.Value].Name;

    [Theory]
    [InlineData("She was told: \"Wait.\"", "Direct|Wait.|-|-|None")]
    [InlineData(
        "Another member of the council said she was told: \"Wait.\"",
        "Indirect|she was told|another member of the council|said|SubjectSaid",
        "Direct|Wait.|-|-|None")]
    public void Nobody_is_told_who_speaks_by_a_passive(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);
}
