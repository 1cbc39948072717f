namespace ArticleGen.Reading.Tests.Quotations;

/// <summary>A quotation over several paragraphs: each opens with a mark, only the last closes.</summary>
public class ReopenedParagraphTests
{
    [Theory]
    [InlineData("\"We reopen on Friday,\" said Ines Calder. \"All of us waited long.\n\n\"Now it is time.\"")]
    [InlineData("\u201CWe reopen on Friday,\u201D said Ines Calder. \u201CAll of us waited long.\n\n\u201CNow it is time.\u201D")]
    public void The_next_paragraph_goes_on(string body)
    {
        Assert.Equal(
            ["Ines Calder: We reopen on Friday,", "Ines Calder: All of us waited long.", "Ines Calder: Now it is time."],
            Script.Speakers(body));
        Assert.Empty(Script.Problems(body));
    }

    [Fact]
    public void Over_four_paragraphs()
    {
        const string body =
            "\"One storm came,\" said Ines Calder. \"It broke the mole.\n\n\"Then came two.\n\n\"Then came three.\n\n\"We rebuilt it.\"";
        Assert.Equal(
            ["One storm came,", "It broke the mole.", "Then came two.", "Then came three.", "We rebuilt it."],
            Script.Speakers(body).Select(line => line["Ines Calder: ".Length..]));
        Assert.Empty(Script.Problems(body));
    }

    [Fact]
    public void The_speaker_may_come_at_the_end()
    {
        const string body = "\"One storm came in the night. It broke the mole.\n\n\"We rebuilt it in a year,\" said Ines Calder.";
        Script.HasSpeakers(body, "Ines Calder: One storm came in the night. It broke the mole.", "Ines Calder: We rebuilt it in a year,");
        Assert.Empty(Script.Problems(body));
    }

    [Fact]
    public void An_open_mark_with_no_mark_in_the_next_paragraph_was_never_closed() =>
        Assert.Equal(
            ["UnclosedQuotationMark|5|\""],
            Script.Problems("\"We reopen on Friday,\" said Ines Calder. \"All of us.\n\nShips sailed."));
}
