namespace ArticleGen.Reading.Tests.Grammar;

/// <summary>Between a closing mark and the verb nothing but the subject can stand.</summary>
public class SubjectBesideMarksTests
{
    [Theory]
    [InlineData("\"We reopen,\" an angry Calder said.", "an angry Calder")]
    [InlineData("\"We reopen,\" the presumptive Bulgarian harbour nominee wrote in a tweet.", "the presumptive Bulgarian harbour nominee")]
    [InlineData("\"We reopen,\" said Hale campaign manager Ines Calder in a statement.", "Hale campaign manager Ines Calder")]
    [InlineData("\"We reopen,\" said Hale campaign manager Ines Calder on Friday.", "Hale campaign manager Ines Calder")]
    [InlineData("\"We reopen,\" Calder notes.", "Calder")]
    [InlineData("\"We reopen,\" the man shouted, using an old word to describe the port.", "the man")]
    [InlineData("\"We reopen,\" said Tom Hale of Brekke securities.", "Tom Hale of Brekke securities")]
    public void Reads_the_whole_subject(string body, string words)
    {
        ArticleReading reading = Script.Read(body);
        Assert.Equal(words, reading.Quotes[0].SpeakerRange?.In(reading.Text));
    }

    [Theory]
    [InlineData("\"We reopen,\" he said quietly.", "he")]
    [InlineData("\"We reopen,\" said Ines Calder last week.", "Ines Calder")]
    [InlineData("\"We reopen,\" said Ines Calder as she left.", "Ines Calder")]
    public void Takes_no_more_than_the_subject(string body, string words)
    {
        ArticleReading reading = Script.Read(body);
        Assert.Equal(words, reading.Quotes[0].SpeakerRange?.In(reading.Text));
    }

    [Theory]
    [InlineData("\"We reopen,\" said Tom Hale of Brekke securities.", "Tom Hale: We reopen,")]
    [InlineData("\"We reopen,\" said Tom Hale of Hale Dray and Co.", "Tom Hale: We reopen,")]
    public void Of_a_firm_is_the_person(string body, params string[] speakers) => Script.HasSpeakers(body, speakers);
}
