namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>A quotation that is a paragraph of its own goes on with the speaker of the paragraph before.</summary>
public class CarriedOverTests
{
    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said.\n\n\"It is time.\"", "Ines Calder: We reopen,", "Ines Calder: It is time.")]
    [InlineData(
        "Ines Calder said the port would reopen.\n\n\"It is time.\"",
        "Ines Calder: the port would reopen",
        "Ines Calder: It is time.")]
    [InlineData(
        "\"We reopen,\" Ines Calder said.\n\n\"It is time.\"\n\n\"The mole will hold.\"",
        "Ines Calder: We reopen,",
        "Ines Calder: It is time.",
        "Ines Calder: The mole will hold.")]
    [InlineData(
        "\"We reopen,\" said Tom Hale. \"All of us.\"\n\n\"It is time.\"",
        "Tom Hale: We reopen,",
        "Tom Hale: All of us.",
        "Tom Hale: It is time.")]
    [InlineData("\u201CWe reopen,\u201D said Tom Hale.\n\n\u201CIt is time.\u201D", "Tom Hale: We reopen,", "Tom Hale: It is time.")]
    public void The_speaker_is_carried_over(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Fact]
    public void Says_so() =>
        Assert.Equal(
            "Direct|It is time.|Ines Calder|-|CarriedOver|goes on",
            Script.Quotes("\"We reopen,\" Ines Calder said.\n\n\"It is time.\"")[1]);

    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said.\n\nShips sailed.\n\n\"It is time,\" Tom Hale said.",
        "Ines Calder: We reopen,",
        "Tom Hale: It is time,")]
    [InlineData("\"We reopen,\" Ines Calder said.\n\nTom Hale shook his head. \"Never.\"", "Ines Calder: We reopen,", "Tom Hale: Never.")]
    [InlineData(
        "\"The kilns are cold,\" said Marta Lindqvist.\n\nOmar Haddad has no such worry: \"Flour is dear.\"",
        "Marta Lindqvist: The kilns are cold,",
        "Omar Haddad: Flour is dear.")]
    public void Somebody_else_ends_it(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Theory]
    [InlineData("\"We reopen,\" Ines Calder said.\n\n\"Harbour Lights\" was played at noon.")]
    [InlineData("\"We reopen,\" Ines Calder said.\n\nThe \"temporary\" fence stayed.")]
    public void Only_a_quotation_of_its_own(string body) => Script.HasSpeakers(body, "Ines Calder: We reopen,");

    [Theory]
    [InlineData(
        "\"The kilns are cold,\" said Marta Lindqvist.\n\n\"We waited for coal. None came.\"",
        "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion",
        "Direct|We waited for coal. None came.|Marta Lindqvist|-|CarriedOver|goes on")]
    [InlineData(
        "According to Omar Haddad, flour is dear.\n\n\u201CSugar is dearer.\u201D",
        "Indirect|flour is dear|Omar Haddad|According to|AccordingTo",
        "Direct|Sugar is dearer.|Omar Haddad|-|CarriedOver|goes on")]
    [InlineData(
        "Mayor Priya Raman told AFP the bridge would open in June.\n\n\"It may rain.\"",
        "Indirect|the bridge would open in June|Priya Raman|told|Told|to AFP",
        "Direct|It may rain.|Priya Raman|-|CarriedOver|goes on")]
    [InlineData(
        "The clinic said it was full.\n\n\"We have no beds left, not one.\"\n\n\"We are sorry.\"",
        "Indirect|it was full|the clinic|said|SubjectSaid",
        "Direct|We have no beds left, not one.|the clinic|-|CarriedOver|goes on",
        "Direct|We are sorry.|the clinic|-|CarriedOver|goes on")]
    [InlineData(
        "\"The treaty is dead,\" Moscow was quoted by Tass as saying.\n\n\"There will be no talks.\"",
        "Direct|The treaty is dead,|Moscow|saying|RelayedPassive|via Tass",
        "Direct|There will be no talks.|Moscow|-|CarriedOver|via Tass|goes on")]
    public void Goes_on_whoever_speaks(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("Ships sailed.\n\n\"It is time.\"")]
    [InlineData("\"We reopen,\" Ines Calder said.\n\nShips sailed at noon, and the crowd went home.\n\n\"It is time.\"")]
    public void Not_past_a_paragraph_without_speech(string body) =>
        Assert.Equal("Direct|It is time.|-|-|None", Script.Quotes(body)[^1]);
}
