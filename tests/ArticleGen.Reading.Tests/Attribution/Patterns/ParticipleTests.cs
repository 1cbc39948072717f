namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder welcomed the vote, saying the port would reopen.</summary>
public class ParticipleTests
{
    [Theory]
    [InlineData("Ines Calder left the vote early, saying the port would reopen.", "Indirect|the port would reopen|Ines Calder|saying|Participle")]
    [InlineData("Ines Calder left the hall, saying that she was tired.", "Indirect|that she was tired|Ines Calder|saying|Participle")]
    [InlineData("Ines Calder sent the offer back, saying: \"We are not for sale.\"", "Direct|We are not for sale.|Ines Calder|saying|Participle")]
    [InlineData("Ines Calder sent the offer back, saying it was \"an insult.\"", "Mixed|it was \"an insult.\"|Ines Calder|saying|Participle")]
    [InlineData("Tom Hale wrote to the crews, warning that ice was coming.", "Indirect|that ice was coming|Tom Hale|warning|Participle")]
    [InlineData("The ministry closed the port, arguing that the mole was weak.", "Indirect|that the mole was weak|the ministry|arguing|Participle")]
    [InlineData("The crews walked out, claiming they had not been paid.", "Indirect|they had not been paid|the crews|claiming|Participle")]
    public void Shares_the_subject_of_the_clause(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "\"We reopen,\" Ines Calder said, adding that it was time.",
        "Direct|We reopen,|Ines Calder|said|TrailingSubject",
        "Indirect|that it was time|Ines Calder|adding|Participle")]
    [InlineData(
        "Ines Calder said the port would reopen, adding: \"It is time.\"",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid",
        "Direct|It is time.|Ines Calder|adding|Participle")]
    [InlineData(
        "\"We reopen,\" said Ines Calder, noting that the mole had been rebuilt.",
        "Direct|We reopen,|Ines Calder|said|SaidInversion",
        "Indirect|that the mole had been rebuilt|Ines Calder|noting|Participle")]
    [InlineData(
        "Ines Calder said the port would reopen and added that it was time.",
        "Indirect|the port would reopen|Ines Calder|said|SubjectSaid",
        "Indirect|that it was time|Ines Calder|added|Participle")]
    public void Shares_the_speaker_of_the_attribution_before(string sentence, params string[] quotes) => Script.HasQuotes(sentence, quotes);

    [Theory]
    [InlineData("Ines Calder sat there adding numbers.")]
    [InlineData("Reporting on the port is dull.")]
    [InlineData("Telling tales is what sailors do.")]
    [InlineData("The crews held a meeting, singing old songs.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
