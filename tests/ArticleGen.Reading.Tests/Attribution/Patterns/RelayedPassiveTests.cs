namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder was quoted by Reuters as saying the port would reopen.</summary>
public class RelayedPassiveTests
{
    [Theory]
    [InlineData(
        "Ines Calder was quoted by Reuters as saying the port would reopen.",
        "Indirect|the port would reopen|Ines Calder|saying|RelayedPassive|via Reuters")]
    [InlineData(
        "Ines Calder was quoted as saying that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|saying|RelayedPassive")]
    [InlineData(
        "Ines Calder was quoted as saying by Interfax that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|saying|RelayedPassive|via Interfax")]
    [InlineData(
        "\"We reopen,\" Ines Calder was quoted as saying by Interfax.",
        "Direct|We reopen,|Ines Calder|saying|RelayedPassive|via Interfax")]
    [InlineData(
        "\"We reopen,\" Ines Calder was quoted by news agency Interfax as saying in Varna.",
        "Direct|We reopen,|Ines Calder|saying|RelayedPassive|via Interfax")]
    [InlineData("\"We reopen,\" the minister was quoted as saying.", "Direct|We reopen,|the minister|saying|RelayedPassive")]
    [InlineData(
        "Ines Calder was cited by the BBC as telling Tom Hale the mole was weak.",
        "Indirect|the mole was weak|Ines Calder|telling|RelayedPassive|via BBC|to Tom Hale")]
    [InlineData(
        "Ines Calder has been quoted by dpa as saying the plan was \"dead.\"",
        "Mixed|the plan was \"dead.\"|Ines Calder|saying|RelayedPassive|via dpa")]
    [InlineData(
        "Ines Calder, the port director, was quoted on Friday by AFP as saying: \"We reopen.\"",
        "Direct|We reopen.|Ines Calder|saying|RelayedPassive|via AFP")]
    [InlineData(
        "Officials were quoted by Xinhua as saying sixty ships were lost.",
        "Indirect|sixty ships were lost|officials|saying|RelayedPassive|via Xinhua")]
    public void Reads_speaker_and_agency(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Mayor Priya Raman was quoted by AFP as saying that the bridge would open in June.",
        "Indirect|that the bridge would open in June|Priya Raman|saying|RelayedPassive|via AFP")]
    [InlineData(
        "\"The kilns are cold,\" Marta Lindqvist was quoted as saying by the BBC.",
        "Direct|The kilns are cold,|Marta Lindqvist|saying|RelayedPassive|via BBC")]
    [InlineData(
        "The general was quoted by the Tass news agency as saying both sides had agreed.",
        "Indirect|both sides had agreed|the general|saying|RelayedPassive|via Tass")]
    [InlineData(
        "Kofi Mensah is quoted in the paper as saying he trains at night.",
        "Indirect|he trains at night|Kofi Mensah|saying|RelayedPassive")]
    [InlineData(
        "\u201CFlour is dear,\u201D the baker was quoted as telling Reuters.",
        "Direct|Flour is dear,|the baker|telling|RelayedPassive|to Reuters")]
    [InlineData(
        "Two villagers were quoted by Xinhua as saying the dam had cracked.",
        "Indirect|the dam had cracked|two villagers|saying|RelayedPassive|via Xinhua")]
    [InlineData(
        "Jonas Weber was cited as saying the museum was \"a ruin\".",
        "Mixed|the museum was \"a ruin\"|Jonas Weber|saying|RelayedPassive")]
    [InlineData("He was quoted by Kyodo as saying the boats were lost.", "Indirect|the boats were lost|-|saying|RelayedPassive|via Kyodo")]
    [InlineData(
        "The ministry was reported as saying the road would stay closed.",
        "Indirect|the road would stay closed|the ministry|saying|RelayedPassive")]
    [InlineData(
        "Elena Petrova, who heads the clinic, was quoted by dpa as saying: \"Nobody is ill.\"",
        "Direct|Nobody is ill.|Elena Petrova|saying|RelayedPassive|via dpa")]
    public void Reads_other_agencies_and_tenses(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The shares were quoted at six euros.")]
    [InlineData("Ines Calder was reported missing on Friday.")]
    [InlineData("The poem was quoted by Ines Calder.")]
    [InlineData("Marta Lindqvist was quoted a price of six euros.")]
    [InlineData("The passage is often quoted by judges.")]
    [InlineData("The baker was reported to the police.")]
    [InlineData("Priya Raman was cited for bravery.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
