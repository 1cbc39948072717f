using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>A word of a label, with what the word lists know of it.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="First">Its first letter or digit.</param>
/// <param name="IsAbbreviated">Whether a full stop stands behind it.</param>
/// <param name="Traits">What it may be.</param>
internal readonly record struct LabelWord(TextRange Range, char First, bool IsAbbreviated, WordTraits Traits)
{
    // "J", "Ph."
    private const int LongestInitial = 2;

    private static WordTraits Times =>
        WordMeaning.Weekday | WordMeaning.Month | WordMeaning.Day | WordMeaning.PartOfDay | WordMeaning.Period | WordMeaning.Pointer;

    private static WordTraits Common =>
        WordMeaning.Place | WordMeaning.SpeechNoun | WordMeaning.DocumentNoun | WordMeaning.WorkNoun | WordMeaning.Demonym
            | WordMeaning.OrganizationNoun | WordMeaning.Occasion | WordClass.Adverb | WordForm.Verb;

    public bool IsNumber => Characters.IsDigit(First);

    public bool IsGivenName => Traits.Is(WordMeaning.GivenName);

    public bool IsDeterminer => Traits.Is(WordClass.Determiner);

    public bool IsTitle => Traits.Is(WordMeaning.Title | WordMeaning.TitleModifier | WordMeaning.Honorific);

    public bool IsRole => Traits.Is(WordMeaning.Role | WordMeaning.GroupRole);

    public bool IsInitial => Range.Length == 1 || (IsAbbreviated && Range.Length <= LongestInitial);

    /// <summary>Whether it is a common word or a place. It may be a surname, too.</summary>
    public bool IsCommon => Traits.Is(Common);

    /// <summary>Whether no sentence has the word in a place like this: it has a capital, or belongs to a name.</summary>
    public bool IsOfLabel => IsNumber || Characters.IsUpper(First) || Traits.Is(WordMeaning.NameParticle);

    /// <summary>Whether no name has the word: "Photo", "Where", "Friday". A given name is always one.</summary>
    public bool IsOfThing =>
        !IsGivenName
        && (Traits.Is(WordMeaning.Label) || Traits.Is(Times) || (Traits.Is(WordClass.Closed) && !Traits.Is(WordMeaning.NameParticle))
            || (IsAbbreviated && !IsInitial && !IsTitle && !Traits.Is(WordClass.Abbreviation)));

    /// <summary>The words of a label.</summary>
    public static List<LabelWord> Split(string text, TextRange label, Vocabulary vocabulary)
    {
        List<LabelWord> words = [];
        LabelTokens tokens = new(text, label);
        while (tokens.MoveNext())
        {
            TextRange word = tokens.Current;
            WordTraits traits = vocabulary.Find(text, word.Start, word.Length).Traits;
            words.Add(new LabelWord(word, text[word.Start], tokens.IsAbbreviated, traits));
        }

        return words;
    }
}
