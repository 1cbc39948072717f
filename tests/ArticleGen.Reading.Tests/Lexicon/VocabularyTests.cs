using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Lexicon;

public class VocabularyTests
{
    [Theory]
    [InlineData("the", WordMeaning.None, WordClass.Determiner, WordForm.None)]
    [InlineData("she", WordMeaning.None, WordClass.Pronoun, WordForm.Female | WordForm.Subject)]
    [InlineData("he", WordMeaning.None, WordClass.Pronoun, WordForm.Male)]
    [InlineData("they", WordMeaning.None, WordClass.Pronoun, WordForm.Plural)]
    [InlineData("I", WordMeaning.None, WordClass.Pronoun, WordForm.FirstPerson)]
    [InlineData("with", WordMeaning.None, WordClass.Preposition, WordForm.None)]
    [InlineData("because", WordMeaning.None, WordClass.Subordinator, WordForm.None)]
    [InlineData("was", WordMeaning.None, WordClass.Auxiliary, WordForm.None)]
    [InlineData("not", WordMeaning.None, WordClass.Negation, WordForm.None)]
    [InlineData("who", WordMeaning.None, WordClass.Relative, WordForm.None)]
    [InlineData("Friday", WordMeaning.Weekday, WordClass.None, WordForm.None)]
    [InlineData("August", WordMeaning.Month, WordClass.None, WordForm.None)]
    [InlineData("Aug", WordMeaning.Month, WordClass.None, WordForm.None)]
    [InlineData("director", WordMeaning.Role, WordClass.None, WordForm.None)]
    [InlineData("directors", WordMeaning.Role, WordClass.None, WordForm.Plural)]
    [InlineData("spokeswoman", WordMeaning.Role, WordClass.None, WordForm.Female)]
    [InlineData("spokesmen", WordMeaning.Role, WordClass.None, WordForm.Male | WordForm.Plural)]
    [InlineData("Mr", WordMeaning.Title, WordClass.None, WordForm.Male)]
    [InlineData("Mrs", WordMeaning.Title, WordClass.None, WordForm.Female)]
    [InlineData("Sen", WordMeaning.Title, WordClass.None, WordForm.None)]
    [InlineData("ministry", WordMeaning.OrganizationNoun, WordClass.None, WordForm.None)]
    [InlineData("Ltd", WordMeaning.OrganizationSuffix, WordClass.None, WordForm.None)]
    [InlineData("Reuters", WordMeaning.Agency, WordClass.None, WordForm.None)]
    [InlineData("dpa", WordMeaning.Agency | WordMeaning.LowercaseName, WordClass.None, WordForm.None)]
    [InlineData("Oslo", WordMeaning.Place, WordClass.None, WordForm.None)]
    [InlineData("Norwegian", WordMeaning.Demonym, WordClass.None, WordForm.None)]
    [InlineData("Calif", WordMeaning.StateAbbreviation, WordClass.None, WordForm.None)]
    [InlineData("claim", WordMeaning.SpeechNoun, WordClass.None, WordForm.None)]
    [InlineData("report", WordMeaning.DocumentNoun, WordClass.None, WordForm.None)]
    [InlineData("Ines", WordMeaning.GivenName, WordClass.None, WordForm.Female)]
    [InlineData("Tom", WordMeaning.GivenName, WordClass.None, WordForm.Male)]
    [InlineData("rose", WordMeaning.None, WordClass.None, WordForm.VerbPast)]
    [InlineData("family", WordMeaning.None, WordClass.NotAdverb, WordForm.None)]
    internal void Knows_what_a_word_may_be(string word, WordMeaning meaning, WordClass parts, WordForm form)
    {
        WordTraits traits = Vocabulary.Default.Find(word).Traits;
        Assert.Equal((meaning, parts, form), (traits.Meaning & meaning, traits.Class & parts, traits.Form & form));
    }

    [Theory]
    [InlineData("the", WordMeaning.Role | WordMeaning.Place, WordClass.None, WordForm.Verb)]
    [InlineData("harbour", WordMeaning.CueVerb | WordMeaning.Role, WordClass.Closed, WordForm.None)]
    [InlineData("xylkquz", (WordMeaning)ulong.MaxValue, (WordClass)uint.MaxValue, (WordForm)uint.MaxValue)]
    internal void Knows_what_a_word_is_not(string word, WordMeaning meaning, WordClass parts, WordForm form) =>
        Assert.False(Vocabulary.Default.Find(word).Is(new(meaning, parts, form)));

    [Theory]
    [InlineData("umbrage", true)]
    [InlineData("ex", true)]
    [InlineData("iii", true)]
    [InlineData("xylkquz", true)]
    [InlineData("the", false)]
    [InlineData("director", false)]
    public void Knows_which_words_no_list_explains(string word, bool isUnknown) =>
        Assert.Equal(isUnknown, Vocabulary.Default.Find(word).IsUnknown);

    [Theory]
    [InlineData("DC", WordUse.None)]
    [InlineData("shares", WordUse.InBody | WordUse.OfBody)]
    [InlineData("deputy", WordUse.Vague | WordUse.UnlikeFull | WordUse.BeforeCoach)]
    [InlineData("shadow", WordUse.UnlikeAll)]
    internal void Knows_what_few_readers_look_for(string word, WordUse uses) => Assert.Equal(uses, Vocabulary.Default.Find(word).Use);

    [Theory]
    [InlineData("New", "New Zealand")]
    [InlineData("People", "People's Daily")]
    [InlineData("Inc", "Inc.")]
    [InlineData("St", "St. Lucia")]
    public void Knows_the_first_word_of_a_name_of_several(string word, string name)
    {
        Assert.NotEqual(WordMeaning.None, Vocabulary.Default.NameMeaning(name));
        Assert.True(Vocabulary.Default.Find(word).Is(WordMeaning.OpensName));
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
    public void Knows_time_zones(string zone, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Vocabulary.Default.Zones.OffsetOf(zone));

    [Theory]
    [InlineData("IST")]
    [InlineData("XYZ")]
    public void Guesses_no_zone_that_means_several_offsets(string zone) => Assert.Null(Vocabulary.Default.Zones.OffsetOf(zone));

    [Theory]
    [InlineData("Agence France-Presse", WordMeaning.Agency)]
    [InlineData("The Guardian", WordMeaning.Media)]
    [InlineData("North Korea", WordMeaning.Place)]
    internal void Knows_names_of_several_words(string name, WordMeaning meaning) =>
        Assert.Equal(meaning, Vocabulary.Default.NameMeaning(name) & meaning);

    [Fact]
    public void Knows_the_singular_of_a_role() => Assert.Equal("director", Vocabulary.Default.Find("directors").Singular);
}
