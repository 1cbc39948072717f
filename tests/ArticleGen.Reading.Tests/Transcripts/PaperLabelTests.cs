namespace ArticleGen.Reading.Tests.Transcripts;

/// <summary>"The Ledger:", "QUESTION:": labels of whoever asks.</summary>
public class PaperLabelTests
{
    [Theory]
    [InlineData("Ledger", "The novelist Lena Strand spoke to The Ledger about boats.")]
    [InlineData("Lantern", "The novelist Lena Strand spoke to us.")]
    public void A_paper_with_an_article_takes_turns(string paper, string opening)
    {
        ArticleReading reading = Script.ReadMarkdown(
            $"{opening}\n\n**The {paper}:** Did you doubt it?\n\n**Strand:** Every day.\n\n**The {paper}:** Did you mind?\n\n"
                + "**Strand:** I laughed.");
        Script.Expect(
            paper,
            [$"{paper}: Did you doubt it?", "Lena Strand: Every day.", $"{paper}: Did you mind?", "Lena Strand: I laughed."],
            reading.Attributions.Select(quote => $"{reading.Actors[quote.Speaker!.Value].Name}: {quote.Range.In(reading.Text)}"));
        Assert.DoesNotContain(reading.Actors, actor => actor.Name == paper && actor.Roles.Count > 0);
    }

    [Fact]
    public void A_question_in_capitals_is_a_turn() => Script.HasSpeakers(
        "Minister Lena Strand met the press.\n\nSTRAND: We will reopen the port.\n\nQUESTION: Will there be job losses?\n\n"
            + "STRAND: I do not think so.",
        "Lena Strand: We will reopen the port.",
        "question: Will there be job losses?",
        "Lena Strand: I do not think so.");

    [Fact]
    public void A_box_of_facts_is_no_conversation() => Script.HasSpeakers(
        "The port is open.\n\nThe cost: It will be 3m.\n\nThe plan: We will see it in May.\n\nThe crew: They will get 30 more.");
}
