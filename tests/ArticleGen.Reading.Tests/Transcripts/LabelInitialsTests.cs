namespace ArticleGen.Reading.Tests.Transcripts;

/// <summary>Zadie Plum: ... ¶ ZP: ... — no word list has her name, and she speaks twice.</summary>
public class LabelInitialsTests
{
    [Theory]
    [InlineData(
        "A talk.\n\nMara Quinn: Why did it close?\n\nZadie Plum: We had to.\n\nMQ: And now?\n\nZP: It is open.",
        "Mara Quinn: Why did it close?",
        "Zadie Plum: We had to.",
        "Mara Quinn: And now?",
        "Zadie Plum: It is open.")]
    [InlineData(
        "A talk.\n\nZadie Plum: Why did it close?\n\nQuorro Vane: We had to.\n\nZP: And now?\n\nQV: It is open, I hope.",
        "Zadie Plum: Why did it close?",
        "Quorro Vane: We had to.",
        "Zadie Plum: And now?",
        "Quorro Vane: It is open, I hope.")]
    [InlineData(
        "A talk.\n\nZADIE PLUM: Why did it close?\n\nQUORRO VANE LORT: We had to.\n\nZP: And now?\n\nQVL: It is open, I hope.",
        "Zadie Plum: Why did it close?",
        "Quorro Vane Lort: We had to.",
        "Zadie Plum: And now?",
        "Quorro Vane Lort: It is open, I hope.")]
    public void The_initials_of_a_label_speak_for_it(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Fact]
    public void Both_labels_are_one_person() => Assert.Equal(
        ["Person|Mara Quinn||", "Person|Zadie Plum||"],
        Script.Actors("A talk.\n\nMara Quinn: Why?\n\nZadie Plum: We had to.\n\nMQ: And now?\n\nZP: It is open, I hope.")
            .Select(static actor => actor.Replace("MQ", "", StringComparison.Ordinal).Replace("ZP", "", StringComparison.Ordinal)));

    // "AB" may be either of two; and a box has labels, too.
    [Theory]
    [InlineData("A box.\n\nArbo Bunt: 3 goals\n\nAlto Bost: 4 goals\n\nAB: 7 goals")]
    [InlineData("A box.\n\nGrid Point: 3 goals\n\nGP: 7 goals\n\nPlay Off: 3 games\n\nPO: 6 games")]
    public void Other_labels_are_none(string body) => Script.HasSpeakers(body);
}
