using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Lexicon;

public class VocabularyTests
{
    [Theory]
    [InlineData("the", WordClass.Determiner)]
    [InlineData("she", WordClass.Pronoun | WordClass.Female | WordClass.Subject)]
    [InlineData("he", WordClass.Pronoun | WordClass.Male)]
    [InlineData("they", WordClass.Pronoun | WordClass.Plural)]
    [InlineData("I", WordClass.Pronoun | WordClass.FirstPerson)]
    [InlineData("with", WordClass.Preposition)]
    [InlineData("because", WordClass.Subordinator)]
    [InlineData("was", WordClass.Auxiliary)]
    [InlineData("not", WordClass.Negation)]
    [InlineData("who", WordClass.Relative)]
    [InlineData("Friday", WordClass.Weekday)]
    [InlineData("August", WordClass.Month)]
    [InlineData("Aug", WordClass.Month)]
    [InlineData("director", WordClass.Role)]
    [InlineData("directors", WordClass.Role | WordClass.Plural)]
    [InlineData("spokeswoman", WordClass.Role | WordClass.Female)]
    [InlineData("spokesmen", WordClass.Role | WordClass.Male | WordClass.Plural)]
    [InlineData("Mr", WordClass.Title | WordClass.Male)]
    [InlineData("Mrs", WordClass.Title | WordClass.Female)]
    [InlineData("Sen", WordClass.Title)]
    [InlineData("ministry", WordClass.OrganizationNoun)]
    [InlineData("Ltd", WordClass.OrganizationSuffix)]
    [InlineData("Reuters", WordClass.Agency)]
    [InlineData("dpa", WordClass.Agency | WordClass.LowercaseName)]
    [InlineData("Oslo", WordClass.Place)]
    [InlineData("Norwegian", WordClass.Demonym)]
    [InlineData("Calif", WordClass.StateAbbreviation)]
    [InlineData("claim", WordClass.SpeechNoun)]
    [InlineData("report", WordClass.DocumentNoun)]
    [InlineData("Ines", WordClass.GivenName | WordClass.Female)]
    [InlineData("Tom", WordClass.GivenName | WordClass.Male)]
    [InlineData("rose", WordClass.VerbPast)]
    [InlineData("family", WordClass.NotAdverb)]
    internal void Knows_what_a_word_may_be(string word, WordClass classes) =>
        Assert.Equal(classes, Vocabulary.Default.Find(word).Classes & classes);

    [Theory]
    [InlineData("the", WordClass.Role | WordClass.Verb | WordClass.Place)]
    [InlineData("harbour", WordClass.Closed | WordClass.CueVerb | WordClass.Role)]
    [InlineData("xylkquz", (WordClass)ulong.MaxValue)]
    internal void Knows_what_a_word_is_not(string word, WordClass classes) =>
        Assert.Equal(WordClass.None, Vocabulary.Default.Find(word).Classes & classes);

    [Theory]
    [InlineData("New", "New Zealand")]
    [InlineData("People", "People's Daily")]
    [InlineData("Inc", "Inc.")]
    [InlineData("St", "St. Lucia")]
    public void Knows_the_first_word_of_a_name_of_several(string word, string name)
    {
        Assert.NotEqual(WordClass.None, Vocabulary.Default.NameClass(name));
        Assert.True(Vocabulary.Default.Find(word).Is(WordClass.OpensName));
    }

    [Theory]
    [InlineData("SAID")]
    [InlineData("Said")]
    [InlineData("said")]
    public void Finds_a_word_in_any_case(string word) => Assert.Equal("said", Vocabulary.Default.Find(word).Form);

    [Fact]
    public void Finds_a_contraction_with_either_apostrophe() =>
        Assert.Same(Vocabulary.Default.Find("don't"), Vocabulary.Default.Find("don\u2019t"));

    [Theory]
    [InlineData("January", 1)]
    [InlineData("sept", 9)]
    [InlineData("Sep", 9)]
    [InlineData("DECEMBER", 12)]
    [InlineData("monday", 1)]
    [InlineData("Sun", 7)]
    public void Numbers_months_and_days(string word, int number) => Assert.Equal(number, Vocabulary.Default.Find(word).Number);

    [Theory]
    [InlineData("GMT", 0)]
    [InlineData("est", -300)]
    [InlineData("CEST", 120)]
    [InlineData("JST", 540)]
    public void Knows_time_zones(string zone, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), Vocabulary.Default.Zones.OffsetOf(zone));

    [Theory]
    [InlineData("IST")]
    [InlineData("XYZ")]
    public void Guesses_no_zone_that_means_several_offsets(string zone) => Assert.Null(Vocabulary.Default.Zones.OffsetOf(zone));

    [Theory]
    [InlineData("Agence France-Presse", WordClass.Agency)]
    [InlineData("The Guardian", WordClass.Media)]
    [InlineData("North Korea", WordClass.Place)]
    internal void Knows_names_of_several_words(string name, WordClass classes) =>
        Assert.Equal(classes, Vocabulary.Default.NameClass(name) & classes);

    [Fact]
    public void Knows_the_singular_of_a_role() => Assert.Equal("director", Vocabulary.Default.Find("directors").Singular);
}
