namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>
/// Quotations that no verb of saying reaches: behind a colon, behind one that is attributed, before words of the reporter's.
/// </summary>
public class IntroducedTests
{
    [Theory]
    [InlineData("Ines Calder has since changed her mind: \"I was wrong about the mole.\"", "Ines Calder: I was wrong about the mole.")]
    [InlineData("The crews had one answer: \"We sail on Friday.\"", "the crews: We sail on Friday.")]
    [InlineData("In Varna the ministry drew a line: \"No ship sails before May.\"", "the ministry: No ship sails before May.")]
    [InlineData("Ines Calder, the port director, returned to her theme: \"Trade comes first.\"", "Ines Calder: Trade comes first.")]
    [InlineData("On Friday Tom Hale went further: \"The port is dead.\"", "Tom Hale: The port is dead.")]
    public void Behind_a_colon_the_subject_of_the_clause_speaks(string body, string quote) => Script.HasSpeakers(body, quote);

    [Theory]
    [InlineData("Ines Calder painted one word: \"Aurora\".")]
    [InlineData("Painted on the mole: \"Aurora\".")]
    public void A_word_behind_a_colon_is_no_speech(string body) => Script.HasQuotes(body);

    [Fact]
    public void A_quotation_that_runs_into_the_reporters_words_goes_on_with_the_one_before() => Script.HasSpeakers(
        "\"We reopen,\" Ines Calder said. \"The cranes and the mole are ready for the ships\" that wait outside.",
        "Ines Calder: We reopen,",
        "Ines Calder: The cranes and the mole are ready for the ships");

    [Fact]
    public void What_somebody_else_said_in_passing_does_not_take_the_next_quotation() => Assert.Contains(
        "Ines Calder: I would not fail you.",
        Script.Speakers("\"We reopen,\" Ines Calder said, after Tom Hale had warned that the mole was weak. \"I would not fail you.\""));

    [Fact]
    public void A_sentence_of_the_reporters_behind_a_quotation_does_not_end_it() => Script.HasSpeakers(
        "\"We reopen,\" Ines Calder said. \"Trade comes first.\" It is unclear whether she knows of the grants.",
        "Ines Calder: We reopen,",
        "Ines Calder: Trade comes first.");

    [Fact]
    public void The_reporters_own_words_have_the_reporters_I_as_their_range()
    {
        ArticleReading reading = Script.Read("\"Wait,\" I said. \"The port is shut.\"");
        Assert.All(reading.Quotes, quote => Assert.Equal("I", quote.SpeakerRange?.In(reading.Text)));
        Assert.All(reading.Quotes, quote => Assert.Null(quote.Speaker));
    }

    [Theory]
    [InlineData("THE MOLE WAS WEAK ALL ALONG - Ines Calder: \"We knew of the cracks.\"", "Ines Calder: We knew of the cracks.")]
    [InlineData("The weak mole - More from Hale: \"We knew of the cracks.\"", "Hale: We knew of the cracks.")]
    public void A_name_between_a_dash_and_the_colon_speaks(string body, string quote) => Script.HasSpeakers(body, quote);

    [Fact]
    public void A_long_quotation_behind_a_colon_speaks_though_nothing_closes_it() => Assert.Contains(
        "Ines Calder: The cranes and the mole are ready for the ships that wait outside.",
        Script.Speakers("Ines Calder has since changed her mind: \"The cranes and the mole are ready for the ships that wait outside."));

    [Theory]
    [InlineData("Ships may well come back to the port, but only when", "Ines Calder: the mole is ready for them at last.")]
    [InlineData(
        "As Hale said, ships may well come back to the port, but only when",
        "Tom Hale: ships may well come back to the port, but only when \"the mole is ready for them at last.")]
    public void The_words_before_it_may_be_many_when_nobody_else_is_said_to_say_them(string words, string quote) => Script.HasSpeakers(
        $"Tom Hale left. \"We reopen,\" Ines Calder said. {words} \"the mole is ready for them at last.\"",
        "Ines Calder: We reopen,",
        quote);

    [Fact]
    public void Whoever_speaks_in_the_paragraph_speaks_on_below_it_though_somebody_else_is_told_of_last() => Script.HasSpeakers(
        "\"We reopen,\" Tom Hale said.\n\nShips waited.\n\n\"We pay,\" Ines Calder said. Hale was less sure of it.\n\n"
            + "\"Some of it will break.\"",
        "Tom Hale: We reopen,",
        "Ines Calder: We pay,",
        "Ines Calder: Some of it will break.");
}
