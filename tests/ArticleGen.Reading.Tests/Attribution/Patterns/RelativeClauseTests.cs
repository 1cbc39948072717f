namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Calder, who said the port would reopen, left.</summary>
public class RelativeClauseTests
{
    [Theory]
    [InlineData(
        "Ines Calder, who said the port would reopen, left for Dover.",
        "Indirect|the port would reopen|Ines Calder|said|RelativeClause")]
    [InlineData(
        "The crews cheered Ines Calder, who said that the strike was over.",
        "Indirect|that the strike was over|Ines Calder|said|RelativeClause")]
    [InlineData("The letter came from Tom Hale, who wrote: \"We reopen.\"", "Direct|We reopen.|Tom Hale|wrote|RelativeClause")]
    [InlineData(
        "The port belongs to Ruth Dray, who has said it is \"not for sale.\"",
        "Mixed|it is \"not for sale.\"|Ruth Dray|said|RelativeClause")]
    [InlineData("The court heard a sailor who said he had seen the fire.", "Indirect|he had seen the fire|a sailor|said|RelativeClause")]
    [InlineData(
        "Prices worry the ministry, which said the harvest had failed.",
        "Indirect|the harvest had failed|the ministry|said|RelativeClause")]
    public void Reads_who_the_pronoun_means(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder, who runs the port, said it would reopen.", "Indirect|it would reopen|Ines Calder|said|SubjectSaid")]
    [InlineData("\"We reopen,\" said Ines Calder, who told nobody else.", "Direct|We reopen,|Ines Calder|said|SaidInversion")]
    public void Leaves_the_main_clause_to_its_own_pattern(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Omar Haddad, who says flour is dear, has closed the shop.", "Indirect|flour is dear|Omar Haddad|says|RelativeClause")]
    [InlineData(
        "The museum sacked Jonas Weber, who admitted that he had lost the keys.",
        "Indirect|that he had lost the keys|Jonas Weber|admitted|RelativeClause")]
    [InlineData(
        "They met the mayor, who told them that the bridge would open in June.",
        "Indirect|that the bridge would open in June|the mayor|told|RelativeClause")]
    [InlineData(
        "Kofi Mensah, who later wrote that he had trained at night, lost.",
        "Indirect|that he had trained at night|Kofi Mensah|wrote|RelativeClause")]
    [InlineData("Villagers, who claim they saw nothing, were questioned.", "Indirect|they saw nothing|villagers|claim|RelativeClause")]
    [InlineData(
        "An engineer who warned that the dam would crack was dismissed.",
        "Indirect|that the dam would crack|an engineer|warned|RelativeClause")]
    [InlineData(
        "The clinic, which said it had \u201Cno beds left,\u201D closed.",
        "Mixed|it had \u201Cno beds left,\u201D|the clinic|said|RelativeClause")]
    public void Reads_other_verbs_and_tenses(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData("Ines Calder, who runs the port, left.")]
    [InlineData("Nobody knows who said so.")]
    [InlineData("Tom Hale, who reported to Ines Calder, left.")]
    [InlineData("Omar Haddad, who bakes bread, slept.")]
    [InlineData("The rower who won the race slept.")]
    [InlineData("The man whom Weber had told slept.")]
    [InlineData("The mayor, whose word is law, slept.")]
    public void Does_not_fire(string sentence) => Script.HasQuotes(sentence);

    [Theory]
    [InlineData("Ines Calder - who said the mole was weak - left.", "Ines Calder: the mole was weak")]
    [InlineData("Ines Calder \u2014 who said the mole was \"rotten\" \u2014 left.", "Ines Calder: the mole was \"rotten")]
    public void A_dash_may_set_it_off(string sentence, string quote) => Script.HasSpeakers(sentence, quote);

    [Theory]
    [InlineData("Among them is Agnes Toll, 81, who said the port was shut.", "Agnes Toll: the port was shut")]
    [InlineData("The pilots chose Tom Hale, 54, who says the port is shut.", "Tom Hale: the port is shut")]
    public void An_age_before_the_pronoun_is_nobody(string sentence, string quote) => Script.HasSpeakers(sentence, quote);
}
