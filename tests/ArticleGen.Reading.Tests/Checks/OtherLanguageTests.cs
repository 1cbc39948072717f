namespace ArticleGen.Reading.Tests.Checks;

/// <summary>Which texts are told not to be English.</summary>
public class OtherLanguageTests
{
    private const string Spanish =
        "El puerto vuelve a abrir el viernes despu\u00E9s de tres meses de obras, dijo la directora In\u00E9s Calder ante los vecinos. "
            + "Los marineros que esperaban en la otra orilla aplaudieron, y el alcalde prometi\u00F3 que no habr\u00E1 m\u00E1s retrasos este a\u00F1o.";

    private const string English =
        "The port will open again on Friday after three months of work, director Ines Calder told the neighbours. "
            + "The sailors who had waited on the other bank cheered, and the mayor promised that there would be no more delays this year.";

    [Theory]
    [InlineData(Spanish)]
    [InlineData(
        "Le port rouvre vendredi apr\u00E8s trois mois de travaux, a dit la directrice devant les habitants. Les marins qui attendaient sur "
            + "l'autre rive ont applaudi, et le maire a promis que l'on ne verrait plus de retards cette ann\u00E9e.")]
    [InlineData(
        "Der Hafen wird am Freitag nach drei Monaten wieder ge\u00F6ffnet, sagte die Direktorin vor den Anwohnern. Es war ein langer Winter, "
            + "und der B\u00FCrgermeister versprach, dass es in diesem Jahr keine weiteren Verz\u00F6gerungen geben werde.")]
    [InlineData(
        "De haven gaat vrijdag na drie maanden weer open, zei de directeur tegen de buurt. De schippers die op de andere oever hadden "
            + "gewacht klapten, en de burgemeester beloofde dat er dit jaar geen vertraging meer zou zijn.")]
    [InlineData(
        "O porto reabre na sexta-feira depois de tr\u00EAs meses de obras, disse a diretora aos moradores. Os marinheiros que esperavam do "
            + "outro lado aplaudiram, e o prefeito prometeu que n\u00E3o haver\u00E1 mais atrasos neste ano.")]
    [InlineData(
        "Il porto riapre venerd\u00EC dopo tre mesi di lavori, ha detto la direttrice agli abitanti. I marinai che aspettavano sull'altra "
            + "riva hanno applaudito, e il sindaco ha promesso che non ci saranno altri ritardi per tutto l'anno.")]
    [InlineData(
        "Havnen \u00E5bner igen p\u00E5 fredag efter tre m\u00E5neders arbejde, sagde direkt\u00F8ren til naboerne. S\u00F8folkene, som havde ventet p\u00E5 den anden "
            + "side, klappede, og borgmesteren lovede, at der ikke ville komme flere forsinkelser for dem i \u00E5r.")]
    [InlineData(
        "\u041F\u043E\u0440\u0442 \u0441\u043D\u043E\u0432\u0430 \u043E\u0442\u043A\u0440\u043E\u0435\u0442\u0441\u044F \u0432 \u043F\u044F\u0442\u043D\u0438\u0446\u0443 \u043F\u043E\u0441\u043B\u0435 \u0442\u0440\u0435\u0445 \u043C\u0435\u0441\u044F\u0446\u0435\u0432 \u0440\u0430\u0431\u043E\u0442\u044B, \u0441\u043A\u0430\u0437\u0430\u043B\u0430 \u043D\u0430\u0447\u0430\u043B\u044C\u043D\u0438\u0446\u0430 \u043F\u043E\u0440\u0442\u0430 \u0436\u0438\u0442\u0435\u043B\u044F\u043C \u0433\u043E\u0440\u043E\u0434\u0430. "
            + "\u041C\u043E\u0440\u044F\u043A\u0438, \u043A\u043E\u0442\u043E\u0440\u044B\u0435 \u0436\u0434\u0430\u043B\u0438 \u043D\u0430 \u0434\u0440\u0443\u0433\u043E\u043C \u0431\u0435\u0440\u0435\u0433\u0443, \u0445\u043B\u043E\u043F\u0430\u043B\u0438, \u0430 \u043C\u044D\u0440 \u043E\u0431\u0435\u0449\u0430\u043B, \u0447\u0442\u043E \u0432 \u044D\u0442\u043E\u043C \u0433\u043E\u0434\u0443 \u0437\u0430\u0434\u0435\u0440\u0436\u0435\u043A \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0431\u0443\u0434\u0435\u0442.")]
    [InlineData(
        "\u6E2F\u53E3\u7ECF\u8FC7\u4E09\u4E2A\u6708\u7684\u65BD\u5DE5\u5C06\u4E8E\u661F\u671F\u4E94\u91CD\u65B0\u5F00\u653E\u3002\u6E2F\u53E3\u4E3B\u4EFB\u5BF9\u5C45\u6C11\u8BF4\uFF0C\u7801\u5934\u5F88\u5B89\u5168\u3002\u5E02\u957F\u627F\u8BFA\u4ECA\u5E74\u4E0D\u4F1A\u518D\u6709\u5EF6\u8BEF\u3002")]
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
        "of 41 words none is one such as 'the', 'and' and 'that'",
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
        "Ines Calder, Tom Hale, Ruth Dray, Mara Quinn, Oskar Lund, Elena Petrova, Sven Holm, Anna Berg, Paul Weiss, Ivan Kolev, Rosa Diaz.")]
    [InlineData("In\u00E9s Garc\u00EDa de la Vega y Mu\u00F1oz.\n\nJos\u00E9 de los Santos del R\u00EDo.\n\nMar\u00EDa de las Mercedes de la Torre.")]
    // Lists, tables and headlines.
    [InlineData("wheat barley oats rye maize rice beans peas lentils potatoes onions garlic carrots leeks\n\nsalt pepper vinegar oil butter milk cream cheese eggs flour sugar yeast honey jam")]
    [InlineData("Ferry | Monday | 09:20 | full\n\nFerry | Tuesday | 10:20 | half full\n\nFerry | Friday | 11:20 | empty")]
    [InlineData("Puerto abre\n\nFerry zarpa\n\nAlcalde promete obras")]
    // Too short to tell.
    [InlineData("El puerto abre el viernes, dijo la directora.")]
    // Capitals.
    [InlineData("THE PORT WILL OPEN AGAIN ON FRIDAY AFTER THREE MONTHS OF WORK, DIRECTOR INES CALDER TOLD THE NEIGHBOURS. THE SAILORS CHEERED.")]
    // Code.
    [InlineData("int ferry = harbour.find(crew, pier).open();\n\nfor (var ship in fleet) { ship.sail(route, speed, load, crew, captain, pilot); }\n\nreturn fleet.count(ship => ship.open && ship.full && ship.sails);")]
    // Terse English.
    [InlineData("Wind northwest five to six. Rain at times. Good, occasionally poor. Sea moderate or rough, becoming slight later. Fog patches in the west with some drizzle, clearing from the north by evening. Swell heavy at first.")]
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
