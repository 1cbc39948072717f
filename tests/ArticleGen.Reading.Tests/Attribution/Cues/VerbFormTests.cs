namespace ArticleGen.Reading.Tests.Attribution.Cues;

/// <summary>"crews present in Varna", "the record holder": the form of a verb that is none.</summary>
public class VerbFormTests
{
    [Theory]
    [InlineData(
        "There were more crews present in Varna who were not willing to \"put up with\" it, Prof Hume said.",
        "Mixed|There were more crews present in Varna who were not willing to \"put up with\" it|Hume|said|TrailingSubject")]
    [InlineData(
        "The sailors present at the fire told Reuters the mole was weak.",
        "Indirect|the mole was weak|the sailors present at the fire|told|Told|to Reuters")]
    [InlineData(
        "The world 400m record holder told Reuters the mole was weak.",
        "Indirect|the mole was weak|the world 400m record holder|told|Told|to Reuters")]
    public void A_word_that_goes_with_a_noun_is_no_verb(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
