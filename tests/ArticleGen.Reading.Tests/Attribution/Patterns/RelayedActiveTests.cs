namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Reuters quoted Calder as saying the port would reopen.</summary>
public class RelayedActiveTests
{
    [Theory]
    [InlineData(
        "Reuters quoted Ines Calder as saying the port would reopen.",
        "Indirect|the port would reopen|Ines Calder|saying|RelayedActive|via Reuters")]
    [InlineData(
        "Interfax quoted port director Ines Calder as saying that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|saying|RelayedActive|via Interfax")]
    [InlineData(
        "The agency quoted Ines Calder as saying: \"We reopen.\"",
        "Direct|We reopen.|Ines Calder|saying|RelayedActive|via the agency")]
    [InlineData(
        "News agency Interfax on Friday quoted Ines Calder, the port director, as saying the plan was \"dead.\"",
        "Mixed|the plan was \"dead.\"|Ines Calder|saying|RelayedActive|via Interfax")]
    [InlineData(
        "Xinhua cited Tom Hale as telling reporters that ice was coming.",
        "Indirect|that ice was coming|Tom Hale|telling|RelayedActive|via Xinhua|to reporters")]
    [InlineData(
        "The BBC quoted a sailor as saying he had seen the fire.",
        "Indirect|he had seen the fire|a sailor|saying|RelayedActive|via BBC")]
    [InlineData("\"We reopen,\" Reuters quoted Ines Calder as saying.", "Direct|We reopen,|Ines Calder|saying|RelayedActive|via Reuters")]
    public void Reads_speaker_and_agency(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The port will reopen, Reuters reported, quoting Ines Calder.")]
    [InlineData("The port will reopen, Reuters reported, citing Ines Calder.")]
    public void Reads_a_source_that_the_agency_cites(string sentence) =>
        Script.HasSpeakers(sentence, "Ines Calder: The port will reopen");

    [Theory]
    [InlineData(
        "Ines Calder said the port would reopen, Reuters reported.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid|via Reuters")]
    [InlineData(
        "\"We reopen,\" Ines Calder said, according to Interfax.",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject|via Interfax")]
    [InlineData(
        "Ines Calder said the port would reopen, the BBC said.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid|via BBC")]
    public void Reads_an_agency_behind_the_attribution(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "AFP quoted Mayor Priya Raman as saying that the bridge would open in June.",
        "Indirect|that the bridge would open in June|Priya Raman|saying|RelayedActive|via AFP")]
    [InlineData(
        "\"The kilns are cold,\" the agency quoted Marta Lindqvist as saying.",
        "Direct|The kilns are cold,|Marta Lindqvist|saying|RelayedActive|via the agency")]
    [InlineData(
        "The newspaper quoted the baker as saying flour had \"never cost so much.\"",
        "Mixed|flour had \"never cost so much.\"|the baker|saying|RelayedActive|via the newspaper")]
    [InlineData(
        "On Monday Interfax quoted two villagers as saying: \u201CThe dam has cracked.\u201D",
        "Direct|The dam has cracked.|two villagers|saying|RelayedActive|via Interfax")]
    [InlineData(
        "Local radio quoted Jonas Weber, the curator, as saying the museum would close.",
        "Indirect|the museum would close|Jonas Weber|saying|RelayedActive|via local radio")]
    [InlineData(
        "Yonhap has quoted an unnamed official as saying the boats were safe.",
        "Indirect|the boats were safe|an unnamed official|saying|RelayedActive|via Yonhap")]
    [InlineData(
        "Kyodo quotes Aiko Tanaka as telling reporters the boats were lost.",
        "Indirect|the boats were lost|Aiko Tanaka|telling|RelayedActive|via Kyodo|to reporters")]
    [InlineData(
        "Le Monde cited Elena Petrova as saying the water was clean.",
        "Indirect|the water was clean|Elena Petrova|saying|RelayedActive|via Le Monde")]
    public void Reads_other_agencies_and_sources(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Tom Hale quoted a poem.")]
    [InlineData("The pilot was cited as an example.")]
    [InlineData("The dealer quoted six euros.")]
    [InlineData("Kofi Mensah quoted Homer from memory.")]
    [InlineData("Priya Raman quoted the price as a warning.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
