namespace ArticleGen.Reading.Tests.Actors;

/// <summary>Named once, then called by role or honorific.</summary>
public class RoleLaterTests
{
    [Theory]
    [InlineData(
        "Curator Jonas Weber locked the museum. \"The keys are gone,\" the curator said.",
        "Direct|The keys are gone,|Jonas Weber|said|TrailingSubject")]
    [InlineData(
        "Elena Petrova, a doctor in Sofia, washed her hands. The doctor said nobody was ill.",
        "Indirect|nobody was ill|Elena Petrova|said|SubjectSaid")]
    [InlineData(
        "Priya Raman, mayor of Varna, cut the ribbon. \"June it is,\" added the mayor.",
        "Direct|June it is,|Priya Raman|added|SaidInversion")]
    [InlineData(
        "Kofi Mensah, 24, came second. The rower said he had trained at night.",
        "Indirect|he had trained at night|the rower|said|SubjectSaid")]
    public void A_role_later_is_the_same_person(string sentence, string quote) => Script.HasQuotes(sentence, quote);

    [Theory]
    [InlineData(
        "Marta Lindqvist has two kilns. \"Both are cold,\" Ms. Lindqvist said.",
        "Direct|Both are cold,|Marta Lindqvist|said|TrailingSubject")]
    [InlineData("Omar Haddad bakes. Mr Haddad said flour was dear.", "Indirect|flour was dear|Omar Haddad|said|SubjectSaid")]
    [InlineData(
        "Elena Petrova runs the clinic. \"Nobody is ill,\" said Dr Petrova.",
        "Direct|Nobody is ill,|Elena Petrova|said|SaidInversion")]
    [InlineData("Siobhan Kerr, the bishop, knelt. \"Peace,\" said Bishop Kerr.", "Direct|Peace,|Siobhan Kerr|said|SaidInversion")]
    public void An_honorific_later_is_the_same_person(string sentence, string quote) => Script.HasQuotes(sentence, quote);
}
