namespace ArticleGen.Reading.Tests.Attribution;

/// <summary>Sentences in which several words could be the cue, or several people the speaker.</summary>
public class CompetingCuesTests
{
    [Theory]
    [InlineData("They want to \"rebuild the mole,\" Tom Hale said.", "Tom Hale: They want to \"rebuild the mole,")]
    [InlineData("The crews had lost their patience: \"We sail today,\" Ines Calder said.", "Ines Calder: We sail today,")]
    [InlineData("To chants of \"Open it!\" Ines Calder said the port would stay shut.", "Ines Calder: the port would stay shut")]
    [InlineData(
        "Ines Calder said she was weary of the mole and wanted a new one.",
        "Ines Calder: she was weary of the mole and wanted a new one")]
    public void The_verb_of_saying_wins_over_wishes_and_noises(string sentence, string speaker) => Script.HasSpeakers(sentence, speaker);

    [Theory]
    [InlineData("An official who was not allowed to speak about the plan said the mole was weak.", "an official: the mole was weak")]
    [InlineData("A pilot speaking to the Varna Post said the mole was weak.", "a pilot: the mole was weak")]
    [InlineData("A sailor who asked not to be named said he had not slept.", "a sailor: he had not slept")]
    [InlineData("A sailor who declined to be named said the ship had sunk.", "a sailor: the ship had sunk")]
    [InlineData("Ines Calder warned, however, that one storm was enough.", "Ines Calder: that one storm was enough")]
    [InlineData("Ines Calder said on Monday in Varna that, if asked, she would go.", "Ines Calder: that, if asked, she would go")]
    [InlineData("A pilot who knew the plan said the mole was weak.", "a pilot: the mole was weak")]
    public void What_stands_between_speaker_and_verb_does_not_speak(string sentence, string speaker) =>
        Script.HasSpeakers(sentence, speaker);

    [Theory]
    [InlineData("Ines Calder called the plan \"a farce,\" but said it would pass.", "Ines Calder: a farce,", "Ines Calder: it would pass")]
    [InlineData("Tom Hale left early but told the crews, \"We sail today.\"", "Tom Hale: We sail today.")]
    public void A_second_verb_shares_its_subject(string sentence, params string[] speakers) => Script.HasSpeakers(sentence, speakers);

    [Theory]
    [InlineData("The council raised the old mole and the way they say \"big harbour.\"", "they")]
    [InlineData("The council raised the only law the owners wrote \"for good.\"", "the owners")]
    public void Marks_right_behind_a_verb_are_not_those_of_an_object_before_it(string sentence, string speaker)
    {
        ArticleReading reading = Script.Read(sentence);
        QuoteReading quote = Assert.Single(reading.Quotes, quote => quote.Verbatim.Count > 0);
        Assert.Equal(speaker, quote.SpeakerRange!.Value.In(reading.Text));
    }

    [Theory]
    [InlineData("Many coastal states were hit by the storm.")]
    [InlineData("The United States sent sixty ships.")]
    [InlineData("The Varna Post was sold in 1961.")]
    [InlineData("The crews of three reports were lost.")]
    public void A_noun_or_a_name_is_no_verb_of_saying(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("The contrast, said Tom Hale, would be clear.", "Parenthetical")]
    [InlineData("The harbour, the ministry said, will stay shut.", "Parenthetical")]
    public void An_attribution_stands_inside_what_is_said(string sentence, string pattern) =>
        Assert.Equal(pattern, Assert.Single(Script.Read(sentence).Quotes).Pattern);

    [Theory]
    [InlineData("Ines Calder did not say the port would reopen.")]
    [InlineData("Ines Calder has never said that the port would reopen.")]
    public void What_was_not_said_is_no_quote(string sentence) => Script.HasQuotes(sentence);
}
