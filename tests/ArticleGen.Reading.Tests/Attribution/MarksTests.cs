namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Sentences whose marks make trouble: nested, low, mismatched, doubled, and signs that only look like marks.</summary>
public class MarksTests
{
    [Theory]
    [InlineData(
        "\"He told me 'never' and hung up,\" said Marta Lindqvist.",
        "Direct|He told me 'never' and hung up,|Marta Lindqvist|said|SaidInversion")]
    [InlineData(
        "\u201CMy coach shouts, \u2018Pull!\u2019 all day,\u201D Kofi Mensah said.",
        "Direct|My coach shouts, \u2018Pull!\u2019 all day,|Kofi Mensah|said|TrailingSubject")]
    [InlineData("'She said \"enough\" and left,' said Weber.", "Direct|She said \"enough\" and left,|Weber|said|SaidInversion")]
    [InlineData(
        "\"Haddad said flour was dear,\" the baker's wife recalled.",
        "Direct|Haddad said flour was dear,|the baker's wife|recalled|TrailingSubject")]
    [InlineData(
        "Elena Petrova said: \"My mother used to say, 'Boil it.'\"",
        "Direct|My mother used to say, 'Boil it.'|Elena Petrova|said|SubjectSaid")]
    public void Marks_inside_marks_belong_to_what_is_said(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "The rowers' lake was dirty in the '90s, Mensah said.",
        "Indirect|The rowers' lake was dirty in the '90s|Mensah|said|TrailingSubject")]
    [InlineData("'The rowers' lake is dirty,' Mensah said.", "Direct|The rowers' lake is dirty,|Mensah|said|TrailingSubject")]
    [InlineData(
        "Rock 'n' roll isn't dead, the villagers' band said.",
        "Indirect|Rock 'n' roll isn't dead|the villagers' band|said|TrailingSubject")]
    public void Apostrophes_are_no_marks(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "\u201EDie Schl\u00FCssel sind weg\u201C, said Jonas Weber.",
        "Direct|Die Schl\u00FCssel sind weg|Jonas Weber|said|SaidInversion")]
    [InlineData("\u00BBThe keys are gone\u00AB, said Jonas Weber.", "Direct|The keys are gone|Jonas Weber|said|SaidInversion")]
    [InlineData("Elena Petrova said: \u00AB Nobody is ill. \u00BB", "Direct|Nobody is ill.|Elena Petrova|said|SubjectSaid")]
    public void Low_and_angled_marks(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\u201CThe kilns are cold,\" said Marta Lindqvist.", "Direct|The kilns are cold,|Marta Lindqvist|said|SaidInversion")]
    [InlineData("\"\"Flour is dear,\"\" said Omar Haddad.", "Direct|Flour is dear,|Omar Haddad|said|SaidInversion")]
    [InlineData("``Flour is dear,'' said Omar Haddad.", "Direct|Flour is dear,|Omar Haddad|said|SaidInversion")]
    public void Mismatched_and_doubled_marks(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "\"We [the rowers] were wetter,\" Kofi Mensah said.",
        "Direct|We [the rowers] were wetter,|Kofi Mensah|said|TrailingSubject")]
    [InlineData("\"They were (much) faster,\" said Mensah (24).", "Direct|They were (much) faster,|Mensah|said|SaidInversion")]
    [InlineData(
        "Omar Haddad (the baker) said flour [from the mill] was dear.",
        "Indirect|flour [from the mill] was dear|Omar Haddad|said|SubjectSaid")]
    [InlineData("\"[Flour] is dear,\" said Omar Haddad.", "Direct|[Flour] is dear,|Omar Haddad|said|SaidInversion")]
    public void Insertions_in_brackets(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\"The pipe is 12\" wide,\" said the plumber.", "Direct|The pipe is 12\" wide,|the plumber|said|SaidInversion")]
    [InlineData("Kofi Mensah, 6'2\", said the boat was 40' long.", "Indirect|the boat was 40' long|Kofi Mensah|said|SubjectSaid")]
    [InlineData("Type \"ls -l\" and press Enter.")]
    [InlineData(
        "The page said <a href=\"x.html\">closed</a> and nothing more.",
        "Indirect|<a href=\"x.html\">closed</a> and nothing more|the page|said|SubjectSaid")]
    [InlineData(
        "Set port=\"8080\" in the file, the manual says.",
        "Indirect|Set port=\"8080\" in the file|the manual|says|TrailingSubject")]
    public void Inches_and_code(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);
}
