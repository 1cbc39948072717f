namespace ArticleGen.Reading.Tests.Passages;

/// <summary>The title of a work is a noun of the reporter's sentence, whatever marks it stands in.</summary>
public class TitleInContextTests
{
    [Theory]
    [InlineData(
        "Ines Calder said the port would reopen on Sunday's edition of BBC's \"New Tide.\"",
        "Indirect|the port would reopen on Sunday's edition of BBC's \"New Tide.\"|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said on Monday's edition of BBC's \"New Tide\" that the port was shut.",
        "Indirect|that the port was shut|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "In an interview on \"Meet the Crews,\" Ines Calder said: \"We reopen.\"",
        "Direct|We reopen.|Ines Calder|said|SubjectSaid")]
    [InlineData("Her memoir, \"Tough Choices,\" said the port was shut.", "Indirect|the port was shut|her memoir|said|SubjectSaid")]
    [InlineData(
        "Tom Hale, the author of \u201CGoing Far,\u201D said the days of sail were gone.",
        "Indirect|the days of sail were gone|Tom Hale|said|SubjectSaid")]
    [InlineData("In the film \"Harbour,\" a pilot says \"never.\"", "Direct|never.|a pilot|says|SubjectSaid")]
    [InlineData("In a film titled \"Harbour,\" a pilot says \"never.\"", "Direct|never.|a pilot|says|SubjectSaid")]
    [InlineData("In a film called \"Harbour,\" a pilot says \"never.\"", "Direct|never.|a pilot|says|SubjectSaid")]
    public void Is_not_said(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("\"Jane The Pilot\" actress Ines Calder came to Varna on Friday.")]
    [InlineData("The TV show \"The Deckhand\" was made in Varna.")]
    [InlineData("Tom Hale starred in \"Tides and Winds\" and \"Night Watch.\"")]
    [InlineData("Speaking to MSNBC's \"Harbour Reports,\" Ines Calder left no doubt.")]
    public void Quotes_nobody(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData(
        "Ines Calder said the \"Reopen Varna Now\" rally would be held on Friday.",
        "Indirect|the \"Reopen Varna Now\" rally would be held on Friday|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said she opposed his \"Old Harbour\" plan.",
        "Indirect|she opposed his \"Old Harbour\" plan|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said a \u201CDear Tom\u201D letter had been sent.",
        "Indirect|a \u201CDear Tom\u201D letter had been sent|Ines Calder|said|SubjectSaid")]
    [InlineData(
        "Ines Calder said a law had made the \"Save Varna\" licence plates.",
        "Indirect|a law had made the \"Save Varna\" licence plates|Ines Calder|said|SubjectSaid")]
    public void Words_with_capitals_before_a_noun_name_it(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder said the \"Reopen Varna Now\" was chanted.")]
    [InlineData("Ines Calder said the port was \"Ready For Anything\" now.")]
    [InlineData("Ines Calder denounced the \"farce\" plan.")]
    [InlineData("Ines Calder shouted \"Reopen Varna Now\" when crews cheered.")]
    public void Words_that_name_nothing_stay_marked(string sentence) =>
        Assert.NotEmpty(Assert.Single(Script.Read(sentence).Quotes).Verbatim);

    [Theory]
    [InlineData("Ines Calder called the plan \"A Farce.\"")]
    [InlineData("CNN's \"incredible error\" was denounced by Ines Calder, who called it \"a lie.\"")]
    [InlineData("Ines Calder told the show \"we sail on Friday.\"")]
    [InlineData("The author said, \"The Port Is Mine.\"")]
    [InlineData("After the show, \"Enough,\" Ines Calder said.")]
    [InlineData("\"Happy Birthday,\" actress Ines Calder told the crews.")]
    [InlineData("\"Good Night,\" host Ines Calder said.")]
    [InlineData("After the play, \"We Are Sorry,\" Ines Calder said.")]
    public void Words_that_are_no_title_stay_said(string sentence) => Assert.NotEmpty(Script.Quotes(sentence));

    [Fact]
    public void Makes_no_actor() =>
        Assert.DoesNotContain(
            Script.Actors("Tom Hale starred in \"Tides and Winds\" on Friday."),
            actor => actor.Contains("Tides", StringComparison.Ordinal));
}
