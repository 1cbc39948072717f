namespace ArticleGen.Reading.Tests.Attribution.Clauses;

/// <summary>"a rule which says the crews may wait[, but the wind is unclear]": where a clause inside the sentence ends.</summary>
public class RelativeClauseEndTests
{
    [Theory]
    [InlineData(
        "There is a rule which says the boots cannot be worn at sea, but use on land is unclear.",
        "Indirect|the boots cannot be worn at sea|a rule|says|RelativeClause")]
    [InlineData(
        "There is a rule which says the boots are wet, but cannot be dried at sea.",
        "Indirect|the boots are wet, but cannot be dried at sea|a rule|says|RelativeClause")]
    [InlineData(
        "There is a rule which says the boots are wet but cannot be dried at sea.",
        "Indirect|the boots are wet but cannot be dried at sea|a rule|says|RelativeClause")]
    public void Ends_where_the_sentence_goes_on(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
