namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Single marks, commas behind the marks, marks within marks, marks that are missing; and who speaks in rarer sentences.</summary>
public class RarerMarksTests
{
    [Theory]
    [InlineData(
        "Ines Calder said: 'We have seen no boats here.\n\n'The crews have left us.'",
        "Ines Calder: We have seen no boats here.",
        "Ines Calder: The crews have left us.")]
    [InlineData(
        "Ines Calder said: 'We back the crews' rights.\n\n'They are ours too.'",
        "Ines Calder: We back the crews' rights.",
        "Ines Calder: They are ours too.")]
    [InlineData("Ines Calder said: 'We sail.'\n\n'We go home,' said Tom Hale.", "Ines Calder: We sail.", "Tom Hale: We go home,")]
    public void Single_marks_go_on_in_the_next_paragraph(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Theory]
    [InlineData("\"They say \"no\" to that,\" Ines Calder said.", "Ines Calder: They say \"no\" to that,")]
    [InlineData("\"We call it \"the old mole\" here,\" said Ines Calder.", "Ines Calder: We call it \"the old mole\" here,")]
    public void Straight_marks_stand_within_straight_marks(string sentence, string quote)
    {
        Script.HasSpeakers(sentence, quote);
        Assert.Empty(Script.Problems(sentence));
    }

    [Theory]
    [InlineData(
        "Ines Calder called the boats 'old wrecks' on Monday. Fritz' boat was lost, Tom Hale said.",
        "Ines Calder: 'old wrecks' on Monday",
        "Tom Hale: Fritz' boat was lost")]
    [InlineData("'Twas a storm, Ines Calder said.", "Ines Calder: 'Twas a storm")]
    public void Apostrophes_close_nothing(string sentence, params string[] quotes) => Script.HasSpeakers(sentence, quotes);

    [Fact]
    public void The_apostrophe_of_a_lost_letter_is_said_too() =>
        Script.HasQuotes("'Tis late, Ines Calder said.", "Indirect|'Tis late|Ines Calder|said|TrailingSubject");

    [Theory]
    [InlineData("\"We open the gates\" said Ines Calder.", "Ines Calder: We open the gates")]
    [InlineData("\"We open the gates\" Ines Calder said on Monday.", "Ines Calder: We open the gates")]
    [InlineData("They name it \"home\", Ines Calder said.", "Ines Calder: They name it \"home")]
    [InlineData(
        "The council sees new boats as \"useless\", port director Ines Calder told reporters.",
        "Ines Calder: The council sees new boats as \"useless")]
    public void A_comma_is_missing_or_stands_behind_the_mark(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("\"Night Watch\" pilot Ines Calder said it was late.", "Ines Calder: it was late")]
    public void A_title_needs_no_comma(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("It rained, the coast guard said. \"We saw a light, said pilot Nikos Kazan.", "Nikos Kazan: We saw a light,")]
    [InlineData("It rained, the coast guard said. \"We saw a light, Nikos Kazan said.", "Nikos Kazan: We saw a light,")]
    public void An_unclosed_quotation_has_the_speaker_that_stands_in_it(string body, string quote) =>
        Script.HasSpeakers(body, "the coast guard: It rained", quote);

    [Theory]
    [InlineData("The minister smiled. \"We heard a bang, Tom Hale said.", "Tom Hale: We heard a bang,")]
    [InlineData("The pilot waved. \"We saw a light, Ines Calder said.", "Ines Calder: We saw a light,")]
    [InlineData("Ines Calder left. \"We saw a light, the pilot said.", "the pilot: We saw a light,")]
    [InlineData(
        "Ines Calder met Tom Hale. \u201CWe saw a light, Hale said.\n\n\u201CNo.\u201D",
        "Tom Hale: We saw a light,", "Tom Hale: No.")]
    public void Its_speaker_is_nobody_of_the_words_before(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);

    [Theory]
    [InlineData("\"We heard a bang, Tom Hale said. Hale left.", 2)]
    [InlineData("It rained. \"We heard a bang, said Ines Calder.", 1)]
    public void Its_speaker_is_mentioned_once_where_it_stands(string body, int mentions) =>
        Assert.Equal(mentions, Assert.Single(Script.Read(body).Actors, actor => actor.Kind == ActorKind.Person).Mentions.Count);

    [Theory]
    [InlineData("After opening \"Old Tide Mode,\" a window closes.")]
    [InlineData("For the film \"Red Mole,\" the firm opens a shop.")]
    public void A_fronted_phrase_may_end_with_a_marked_name(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("From Ines Calder:\n\n\"She brings much to the post.\"", "Ines Calder: She brings much to the post.")]
    [InlineData("It rained. A letter from Ines Calder:\n\n\"She brings much to the post.\"", "Ines Calder: She brings much to the post.")]
    [InlineData("It was Peter Voss, not Anna Lee, who said: \"We close.\"", "Peter Voss: We close.")]
    [InlineData("The pilot would say only that \"it is late\".", "the pilot: that \"it is late")]
    [InlineData(
        "Asked if the port would reopen if it rained Ines Calder said: \"Yes, it will.\"",
        "-: if the port would reopen if it rained",
        "Ines Calder: Yes, it will.")]
    [InlineData("Ines Calder said boats report to the pilot each night.", "Ines Calder: boats report to the pilot each night")]
    [InlineData("Ines Calder said owners state the rent is due.", "Ines Calder: owners state the rent is due")]
    [InlineData(
        "Wages have not changed, Ines Calder, a deputy director of Hale Cranes, the crane firm, said.",
        "Ines Calder: Wages have not changed")]
    [InlineData(
        "What they need, said Ines Calder, head of the port, is more boats.",
        "Ines Calder: What they need, said Ines Calder, head of the port, is more boats")]
    [InlineData("However, she added, the crews are not likely to sail.", "-: However, she added, the crews are not likely to sail")]
    [InlineData("Ines Calder will say the crews have to sail.", "Ines Calder: the crews have to sail")]
    [InlineData(
        "The crews vowed to sail in May, the Varna Post reported.",
        "Varna Post: The crews vowed to sail in May",
        "the crews: to sail in May")]
    public void The_right_one_speaks(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);
}
