using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Tests.Lexicon;

public class WordTraitsTests
{
    private static readonly WordTraits Directors = WordMeaning.Role | WordForm.Plural;

    [Fact]
    public void Traits_of_two_kinds_are_put_together_in_either_order()
    {
        Assert.Equal(new WordTraits(WordMeaning.Role, WordClass.None, WordForm.Plural), Directors);
        Assert.Equal(Directors, WordForm.Plural | WordMeaning.Role);
        Assert.Equal(WordClass.Adverb | WordForm.Plural, WordForm.Plural | WordClass.Adverb);
        Assert.Equal(WordClass.Adverb | WordMeaning.Role, WordMeaning.Role | WordClass.Adverb);
        Assert.Equal(new(WordMeaning.Role, WordClass.Adverb, WordForm.Plural), Directors | WordClass.Adverb);
    }

    [Fact]
    public void One_trait_of_those_asked_for_is_enough()
    {
        Assert.True(Directors.Is(WordMeaning.Role | WordClass.Adverb));
        Assert.True(Directors.Is(WordForm.Plural));
        Assert.False(Directors.Is(WordForm.Male | WordClass.Adverb));
        Assert.False(WordTraits.None.Is(Directors));
        Assert.False(Directors.Is(WordTraits.None));
    }

    [Fact]
    public void A_trait_beside_those_named_is_found_whatever_its_kind()
    {
        Assert.False(Directors.HasOtherThan(Directors | WordClass.Adverb));
        Assert.True(Directors.HasOtherThan(WordMeaning.Role));
        Assert.True(Directors.HasOtherThan(WordForm.Plural));
        Assert.True((Directors | WordClass.Adverb).HasOtherThan(Directors));
        Assert.False(WordTraits.None.HasOtherThan(WordTraits.None));
    }

    [Theory]
    [InlineData("hoc", true)]
    [InlineData("vain", true)]
    [InlineData("quarrr", true)]
    [InlineData("fact", false)]
    [InlineData("on", false)]
    public void A_part_of_an_adverb_alone_tells_nothing_of_a_word(string word, bool nothing)
    {
        Assert.Equal(nothing, Vocabulary.Default.Find(word).Traits.SayNothing);
    }

    [Fact]
    public void The_words_at_both_ends_of_an_adverb_are_told_by_their_traits()
    {
        Assert.True(Vocabulary.Default.Find("in").Is(WordClass.OpensAdverb));
        Assert.True(Vocabulary.Default.Find("fact").Is(WordClass.ClosesAdverb));
        Assert.False(Vocabulary.Default.Find("fact").Is(WordClass.OpensAdverb));
        Assert.False(Vocabulary.Default.Find("port").Is(WordClass.PartOfPhrase));
    }

    [Fact]
    public void The_first_particle_of_a_cue_verb_is_told_by_its_traits_and_tells_nothing_else()
    {
        Assert.True(Vocabulary.Default.Find("out").Is(WordClass.CueParticle));
        Assert.False(Vocabulary.Default.Find("port").Is(WordClass.CueParticle));
        Assert.True(new WordTraits(WordMeaning.None, WordClass.CueParticle, WordForm.None).SayNothing);
    }
}
