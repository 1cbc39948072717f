namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder was quoted by Reuters as saying the port would reopen.</summary>
public class RelayedPassiveTests
{
    [Theory]
    [InlineData("Ines Calder was quoted by Reuters as saying the port would reopen.", "Indirect|the port would reopen|Ines Calder|saying|RelayedPassive|via Reuters")]
    [InlineData("Ines Calder was quoted as saying that the port would reopen.", "Indirect|that the port would reopen|Ines Calder|saying|RelayedPassive")]
    [InlineData("Ines Calder was quoted as saying by Interfax that the port would reopen.", "Indirect|that the port would reopen|Ines Calder|saying|RelayedPassive|via Interfax")]
    [InlineData("\"We reopen,\" Ines Calder was quoted as saying by Interfax.", "Direct|We reopen,|Ines Calder|saying|RelayedPassive|via Interfax")]
    [InlineData("\"We reopen,\" Ines Calder was quoted by news agency Interfax as saying in Varna.", "Direct|We reopen,|Ines Calder|saying|RelayedPassive|via Interfax")]
    [InlineData("\"We reopen,\" the minister was quoted as saying.", "Direct|We reopen,|the minister|saying|RelayedPassive")]
    [InlineData("Ines Calder was cited by the BBC as telling Tom Hale the mole was weak.", "Indirect|the mole was weak|Ines Calder|telling|RelayedPassive|via BBC|to Tom Hale")]
    [InlineData("Ines Calder has been quoted by dpa as saying the plan was \"dead.\"", "Mixed|the plan was \"dead.\"|Ines Calder|saying|RelayedPassive|via dpa")]
    [InlineData("Ines Calder, the port director, was quoted on Friday by AFP as saying: \"We reopen.\"", "Direct|We reopen.|Ines Calder|saying|RelayedPassive|via AFP")]
    [InlineData("Officials were quoted by Xinhua as saying sixty ships were lost.", "Indirect|sixty ships were lost|officials|saying|RelayedPassive|via Xinhua")]
    public void Reads_speaker_and_agency(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("The shares were quoted at six euros.")]
    [InlineData("Ines Calder was reported missing on Friday.")]
    [InlineData("The poem was quoted by Ines Calder.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
