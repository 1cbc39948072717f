namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>A quotation whose speaker is named right behind it is not that of the verb before it.</summary>
public class NamedBehindTests
{
    [Theory]
    [InlineData("Asked about the mole, Ines Calder said \"It is weak,\" she told Reuters.", "It is weak,", "she")]
    [InlineData("Tom Hale weighed in, telling the Varna Post on Monday, \"They are both fit,\" he said.", "They are both fit,", "he")]
    [InlineData(
        "The crews want it, and the owners deny it — \"Why would anybody sail?\" asked Ines Calder, a pilot.",
        "Why would anybody sail?",
        "Ines Calder")]
    public void Belongs_to_whoever_is_named_behind_it(string body, string words, string speaker)
    {
        ArticleReading reading = Script.Read(body);
        QuoteReading quote = Assert.Single(reading.Quotes, quote => quote.Verbatim.Any(range => range.In(reading.Text) == words));
        Assert.StartsWith(speaker, quote.SpeakerRange!.Value.In(reading.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("When a pilot shouted, \"Never,\" Ines Calder replied, \"We reopen.\"", "a pilot: Never,", "Ines Calder: We reopen.")]
    [InlineData("Tom Hale called the mole \"weak,\" and Ines Calder said it was sound.", "Tom Hale: weak,", "Ines Calder: it was sound")]
    [InlineData("Tom Hale said, \"The mole is weak,\" adding that it was old.", "Tom Hale: The mole is weak,", "Tom Hale: that it was old")]
    [InlineData("When Tom Hale told the pilots, \"The mole is weak,\" Ines Calder feared for the port.", "Tom Hale: The mole is weak,")]
    public void A_speaker_with_words_of_his_own_takes_no_others(string body, params string[] quotes) => Script.HasSpeakers(body, quotes);
}
