namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>According to Calder, the port will reopen.</summary>
public class AccordingToTests
{
    [Theory]
    [InlineData("According to Ines Calder, the port will reopen.", "Indirect|the port will reopen|Ines Calder|According to|AccordingTo")]
    [InlineData("The port will reopen, according to Ines Calder.", "Indirect|The port will reopen|Ines Calder|according to|AccordingTo")]
    [InlineData(
        "The port will reopen on Friday according to Ines Calder.",
        "Indirect|The port will reopen on Friday|Ines Calder|according to|AccordingTo")]
    [InlineData(
        "The port, according to Ines Calder, will reopen.",
        "Indirect|The port, according to Ines Calder, will reopen|Ines Calder|according to|AccordingTo")]
    [InlineData(
        "According to Ines Calder, the port director, the mole is weak.",
        "Indirect|the mole is weak|Ines Calder|According to|AccordingTo")]
    [InlineData(
        "According to the ministry, sixty ships were lost.",
        "Indirect|sixty ships were lost|the ministry|According to|AccordingTo")]
    [InlineData(
        "Sixty ships were lost, according to a report by the ministry.",
        "Indirect|Sixty ships were lost|a report by the ministry|according to|AccordingTo")]
    [InlineData("Sixty ships were lost, according to officials.", "Indirect|Sixty ships were lost|officials|according to|AccordingTo")]
    [InlineData("According to Reuters, sixty ships were lost.", "Indirect|sixty ships were lost|Reuters|According to|AccordingTo")]
    [InlineData("The plan is \"dead,\" according to Ines Calder.", "Mixed|The plan is \"dead,\"|Ines Calder|according to|AccordingTo")]
    [InlineData("\"The plan is dead,\" according to Ines Calder.", "Direct|The plan is dead,|Ines Calder|according to|AccordingTo")]
    [InlineData(
        "On Friday, according to Ines Calder, the port will reopen.",
        "Indirect|On Friday, according to Ines Calder, the port will reopen|Ines Calder|according to|AccordingTo")]
    [InlineData("According to early results, the crews won.", "Indirect|the crews won|results|According to|AccordingTo")]
    [InlineData(
        "The port will reopen, according to recently leaked papers.",
        "Indirect|The port will reopen|leaked papers|according to|AccordingTo")]
    [InlineData(
        "But according to recent polls, Ines Calder holds the council.",
        "Indirect|Ines Calder holds the council|recent polls|according to|AccordingTo")]
    [InlineData("It is plain: According to officials, the mole is weak.", "Indirect|the mole is weak|officials|According to|AccordingTo")]
    [InlineData(
        "The crews have won nine seats according to a count by Reuters, but the vote goes on.",
        "Indirect|The crews have won nine seats|Reuters|according to|AccordingTo")]
    [InlineData(
        "He will come on Friday because, according to Ines Calder, the crews would mind his absence.",
        "Indirect|the crews would mind his absence|Ines Calder|according to|AccordingTo")]
    [InlineData(
        "The port, according to Ines Calder, \"will reopen.\"",
        "Mixed|The port, according to Ines Calder, \"will reopen.\"|Ines Calder|according to|AccordingTo")]
    public void Reads_the_source(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Flour will cost more in May, according to Omar Haddad, a baker.",
        "Indirect|Flour will cost more in May|Omar Haddad|according to|AccordingTo")]
    [InlineData(
        "According to two people who saw the letter, the mayor will resign.",
        "Indirect|the mayor will resign|two people|According to|AccordingTo")]
    [InlineData(
        "According to a survey published on Monday, most rowers train at night.",
        "Indirect|most rowers train at night|a survey|According to|AccordingTo")]
    [InlineData(
        "The clinic has \"no beds left\", according to its director.",
        "Mixed|The clinic has \"no beds left\"|its director|according to|AccordingTo")]
    [InlineData(
        "\u201CThe kilns are cold,\u201D according to Marta Lindqvist.",
        "Direct|The kilns are cold,|Marta Lindqvist|according to|AccordingTo")]
    [InlineData(
        "The dam, according to an engineer who asked not to be named, has cracked.",
        "Indirect|The dam, according to an engineer who asked not to be named, has cracked|"
            + "an engineer who asked not to be named|according to|AccordingTo")]
    [InlineData("According to police, nobody was hurt.", "Indirect|nobody was hurt|police|According to|AccordingTo")]
    [InlineData("According to the BBC, the museum will close.", "Indirect|the museum will close|BBC|According to|AccordingTo")]
    [InlineData(
        "Three boats are missing, according to Japan's coast guard.",
        "Indirect|Three boats are missing|Japan's coast guard|according to|AccordingTo")]
    [InlineData(
        "But according to Jonas Weber, the keys were never lost.",
        "Indirect|the keys were never lost|Jonas Weber|according to|AccordingTo")]
    public void Reads_many_sources(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("According to the film \"Harbour.\" the port is shut", "the port is shut")]
    [InlineData("According to the film \"Harbour,\" the port is shut", "the port is shut")]
    [InlineData("According to ``U.S.'' the port is shut", "the port is shut")]
    public void The_sign_in_the_marks_of_a_title_leaves_no_blank_in_front(string sentence, string quote) =>
        Assert.Equal([quote], Script.Read(sentence).Quotes.Select(read => read.Range.In(Script.Read(sentence).Text)));

    [Theory]
    [InlineData("The crews were paid according to their rank.")]
    [InlineData("Everything went according to plan.")]
    [InlineData("Ships are taxed according to size.")]
    [InlineData("The port was rebuilt according to the rules of 1961.")]
    [InlineData("The boats are sorted according to length.")]
    [InlineData("The cake is baked according to an old recipe.")]
    [InlineData("Bakers are paid according to the hours they work.")]
    [InlineData("Guests were seated according to age.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("According to Ines Calder, head of ferries at Varna Lines, the port will reopen.")]
    [InlineData("According to Ines Calder, chief executive of Varna Lines, the port will reopen.")]
    [InlineData("According to Ines Calder, head of ferries, the port will reopen.")]
    [InlineData("According to Ines Calder, director of the port, the port will reopen.")]
    public void The_job_behind_the_name_is_not_among_the_words(string sentence) =>
        Script.HasSpeakers(sentence, "Ines Calder: the port will reopen");

    [Theory]
    [InlineData("According to Ines Calder, ministers will resign, and soon.", "ministers will resign, and soon")]
    [InlineData("According to Ines Calder, director Tom Hale left, and the mayor stayed.", "director Tom Hale left, and the mayor stayed")]
    public void The_subject_of_the_words_is_no_job(string sentence, string words) =>
        Script.HasSpeakers(sentence, "Ines Calder: " + words);
}
