namespace ArticleGen.Reading.Tests.Checks;

/// <summary>Which texts are told not to be English.</summary>
public class OtherLanguageTests
{
    private const string Spanish =
        "El puerto vuelve a abrir el viernes después de tres meses de obras, dijo la directora Inés Calder ante los vecinos. "
            + "Los marineros que esperaban en la otra orilla aplaudieron, y el alcalde prometió que no habrá más retrasos este año.";

    private const string English =
        "The port will open again on Friday after three months of work, director Ines Calder told the neighbours. "
            + "The sailors who had waited on the other bank cheered, and the mayor promised that there would be no more delays this year.";

    [Theory]
    [InlineData(Spanish)]
    [InlineData(
        "Le port rouvre vendredi après trois mois de travaux, a dit la directrice devant les habitants. Les marins qui attendaient sur "
            + "l'autre rive ont applaudi, et le maire a promis que l'on ne verrait plus de retards cette année.")]
    [InlineData(
        "Der Hafen wird am Freitag nach drei Monaten wieder geöffnet, sagte die Direktorin vor den Anwohnern. Es war ein langer Winter, "
            + "und der Bürgermeister versprach, dass es in diesem Jahr keine weiteren Verzögerungen geben werde.")]
    [InlineData(
        "De haven gaat vrijdag na drie maanden weer open, zei de directeur tegen de buurt. De schippers die op de andere oever hadden "
            + "gewacht klapten, en de burgemeester beloofde dat er dit jaar geen vertraging meer zou zijn.")]
    [InlineData(
        "O porto reabre na sexta-feira depois de três meses de obras, disse a diretora aos moradores. Os marinheiros que esperavam do "
            + "outro lado aplaudiram, e o prefeito prometeu que não haverá mais atrasos neste ano.")]
    [InlineData(
        "Il porto riapre venerdì dopo tre mesi di lavori, ha detto la direttrice agli abitanti. I marinai che aspettavano sull'altra "
            + "riva hanno applaudito, e il sindaco ha promesso che non ci saranno altri ritardi per tutto l'anno.")]
    [InlineData(
        "Havnen åbner igen på fredag efter tre måneders arbejde, sagde direktøren til naboerne. "
            + "Søfolkene, som havde ventet på den anden "
            + "side, klappede, og borgmesteren lovede, at der ikke ville komme flere forsinkelser for dem i år.")]
    [InlineData(
        "Порт снова откроется в пятницу после трех месяцев работы, "
            + "сказала начальница порта жителям города. "
            + "Моряки, которые ждали на другом берегу, хлопали, "
            + "а мэр обещал, что в этом году задержек больше не будет.")]
    [InlineData(
        "港口经过三个月的施工将于星期五重新开放。"
            + "港口主任对居民说，码头很安全。市长承诺今年不会再有延误。")]
    public void Another_language_is_told_once_at_its_first_paragraph(string paragraph)
    {
        foreach (string body in new[] { paragraph, $"{paragraph}\n\n{paragraph}", $"Oslo\n\n{paragraph}" })
        {
            ArticleReading reading = ArticleReader.Read(Script.Front + body);
            Invariants.Check(reading);
            Problem problem = Assert.Single(reading.Problems, problem => problem.Kind == ProblemKind.NotEnglish);
            Assert.Equal(reading.Text.IndexOf(paragraph, StringComparison.Ordinal), problem.Range.Start);
            Assert.Equal(paragraph, problem.Range.In(reading.Text));
        }
    }

    [Fact]
    public void The_words_are_counted() => Assert.Equal(
        "none of its 41 words is a common English word such as 'the', 'and' or 'that'",
        Assert.Single(ArticleReader.Read(Script.Front + Spanish).Problems, problem => problem.Kind == ProblemKind.NotEnglish).Detail);

    [Theory]
    [InlineData(English)]
    // A few foreign sentences in an English text, and an English text that is mostly a foreign quotation.
    [InlineData(English + "\n\n" + Spanish + "\n\n" + Spanish)]
    [InlineData(Spanish + "\n\n" + English)]
    [InlineData(
        "\"" + Spanish + "\" Ines Calder told the crews that had waited for her, and then she said it again in the words of the ministry.")]
    // Names, without and with a sentence.
    [InlineData(
        "Ines Calder, Tom Hale, Ruth Dray, Mara Quinn, Oskar Lund, Elena Petrova, Sven Holm, Anna Berg, Paul Weiss, Ivan Kolev, Rosa "
            + "Diaz.")]
    [InlineData("Inés García de la Vega y Muñoz.\n\nJosé de los Santos del Río.\n\nMaría de las Mercedes de la Torre.")]
    // Lists, tables and headlines.
    [InlineData("wheat barley oats rye maize rice beans peas lentils potatoes onions garlic carrots leeks\n\nsalt pepper vinegar oil "
        + "butter milk cream cheese eggs flour sugar yeast honey jam")]
    [InlineData("Ferry | Monday | 09:20 | full\n\nFerry | Tuesday | 10:20 | half full\n\nFerry | Friday | 11:20 | empty")]
    [InlineData("Puerto abre\n\nFerry zarpa\n\nAlcalde promete obras")]
    // Too short to tell.
    [InlineData("El puerto abre el viernes, dijo la directora.")]
    // Capitals.
    [InlineData("THE PORT WILL OPEN AGAIN ON FRIDAY AFTER THREE MONTHS OF WORK, DIRECTOR INES CALDER TOLD THE NEIGHBOURS. THE SAILORS "
        + "CHEERED.")]
    // Code.
    [InlineData("int ferry = harbour.find(crew, pier).open();\n\nfor (var ship in fleet) { ship.sail(route, speed, load, crew, "
        + "captain, pilot); }\n\nreturn fleet.count(ship => ship.open && ship.full && ship.sails);")]
    // Terse English.
    [InlineData("Wind northwest five to six. Rain at times. Good, occasionally poor. Sea moderate or rough, becoming slight later. "
        + "Fog patches in the west with some drizzle, clearing from the north by evening. Swell heavy at first.")]
    public void English_lists_tables_names_and_code_are_not(string body) =>
        Assert.DoesNotContain(ArticleReader.Read(Script.Front + body).Problems, problem => problem.Kind == ProblemKind.NotEnglish);

    [Fact]
    public void A_long_text_is_judged_by_its_first_words()
    {
        string foreign = string.Join("\n\n", Enumerable.Repeat(Spanish, 40));
        Assert.Contains(
            ArticleReader.Read(Script.Front + foreign + "\n\n" + English).Problems,
            problem => problem.Kind == ProblemKind.NotEnglish);
        Assert.DoesNotContain(
            ArticleReader.Read(Script.Front + English + "\n\n" + English + "\n\n" + English + "\n\n" + foreign).Problems,
            problem => problem.Kind == ProblemKind.NotEnglish);
    }
}
