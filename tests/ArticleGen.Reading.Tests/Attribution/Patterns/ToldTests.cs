namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder told Reuters the port would reopen.</summary>
public class ToldTests
{
    [Theory]
    [InlineData(
        "Tom Hale promised a new railway and wants a \"second bridge\".",
        "Mixed|a new railway and wants a \"second bridge\"|Tom Hale|promised|SubjectSaid")]
    [InlineData("Tom Hale promised crews \"a new railway\".", "Direct|a new railway|Tom Hale|promised|Told|to crews")]
    [InlineData(
        "Tom Hale promised crews \"a new railway\" and wants a second bridge.",
        "Direct|a new railway|Tom Hale|promised|Told|to crews")]
    public void Tells_an_object_from_somebody_who_was_told(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder told Reuters the port would reopen.", "Indirect|the port would reopen|Ines Calder|told|Told|to Reuters")]
    [InlineData(
        "Ines Calder told reporters that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|told|Told|to reporters")]
    [InlineData("Ines Calder told Tom Hale: \"We reopen.\"", "Direct|We reopen.|Ines Calder|told|Told|to Tom Hale")]
    [InlineData(
        "Ines Calder told news agency Interfax the port was \"ready.\"",
        "Mixed|the port was \"ready.\"|Ines Calder|told|Told|to Interfax")]
    [InlineData(
        "Ines Calder informed the ministry that the mole was weak.",
        "Indirect|that the mole was weak|Ines Calder|informed|Told|to the ministry")]
    [InlineData(
        "Ines Calder told the BBC on Friday that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|told|Told|to BBC")]
    [InlineData("Ines Calder warned the crews that ice was coming.", "Indirect|that ice was coming|Ines Calder|warned|Told|to the crews")]
    [InlineData("Ines Calder asked Tom Hale whether he would stay.", "Indirect|whether he would stay|Ines Calder|asked|Told|to Tom Hale")]
    [InlineData(
        "Ines Calder reminded voters that the debt had grown.",
        "Indirect|that the debt had grown|Ines Calder|reminded|Told|to voters")]
    [InlineData(
        "Ines Calder assured the Norwegian Defence Ministry that all was well.",
        "Indirect|that all was well|Ines Calder|assured|Told|to Norwegian Defence Ministry")]
    public void Reads_who_was_told(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder told a briefing the port would reopen.", "Indirect|the port would reopen|Ines Calder|told|SubjectSaid")]
    [InlineData(
        "Ines Calder told a news conference that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|told|SubjectSaid")]
    public void An_occasion_is_nobody(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Omar Haddad told the Varna Post that flour was dear.", "Indirect|that flour was dear|Omar Haddad|told|Told|to Varna Post")]
    [InlineData(
        "The mayor has assured residents that the bridge is safe.",
        "Indirect|that the bridge is safe|the mayor|assured|Told|to residents")]
    [InlineData(
        "Marta Lindqvist tells visitors: \u201CThe kilns are cold.\u201D",
        "Direct|The kilns are cold.|Marta Lindqvist|tells|Told|to visitors")]
    [InlineData("Jonas Weber told police he had lost the keys.", "Indirect|he had lost the keys|Jonas Weber|told|Told|to police")]
    [InlineData(
        "Engineers had warned the council that the dam was cracked.",
        "Indirect|that the dam was cracked|engineers|warned|Told|to the council")]
    [InlineData("Kofi Mensah told his coach he was \"finished\".", "Mixed|he was \"finished\"|Kofi Mensah|told|Told|to his coach")]
    [InlineData(
        "Elena Petrova reminded the court that nobody had died.",
        "Indirect|that nobody had died|Elena Petrova|reminded|Told|to the court")]
    [InlineData(
        "Priya Raman told AFP by telephone that the bridge would open in June.",
        "Indirect|that the bridge would open in June|Priya Raman|told|Told|to AFP")]
    public void Reads_other_verbs_and_listeners(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder told the truth.")]
    [InlineData("Ines Calder told her story to the court.")]
    [InlineData("Tom Hale was told to leave.")]
    [InlineData("Marta Lindqvist told a joke.")]
    [InlineData("Nobody told the baker.")]
    [InlineData("Weber told lies.")]
    [InlineData("The guard told the time by the sun.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);
}
