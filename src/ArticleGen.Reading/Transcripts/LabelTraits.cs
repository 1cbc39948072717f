using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>What the words of a label can be, by the word lists.</summary>
/// <param name="First">The first word.</param>
/// <param name="NameOffset">Where the name starts, behind its titles.</param>
internal readonly record struct LabelTraits(TextRange First, int NameOffset)
{
    // "Maria de la Cruz Hale"
    private const int MostWords = 6;

    private static WordTraits Common =>
        WordMeaning.Place | WordMeaning.SpeechNoun | WordMeaning.DocumentNoun | WordMeaning.WorkNoun | WordMeaning.Demonym
            | WordMeaning.OrganizationNoun | WordMeaning.Occasion | WordClass.Adverb | WordForm.Verb;

    private static WordTraits Times =>
        WordMeaning.Weekday | WordMeaning.Month | WordMeaning.Day | WordMeaning.PartOfDay | WordMeaning.Period | WordMeaning.Pointer;

    /// <summary>Whether it cannot be somebody.</summary>
    public bool IsThing { get; private init; }

    /// <summary>Whether it is a role and nothing else: "Moderator", "THE PRESIDENT", "Speaker 2".</summary>
    public bool IsRole { get; private init; }

    /// <summary>Whether the name has a given name or an initial, and a surname.</summary>
    public bool IsFullName { get; private init; }

    /// <summary>Whether it may be a thing or a place.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>Reads the words of a label, without what explains them.</summary>
    public static LabelTraits Read(string text, TextRange label, Vocabulary vocabulary)
    {
        LabelWords words = new(text, label);
        TextRange first = default;
        TextRange last = default;
        WordTraits lastTraits = WordTraits.None;
        int nameOffset = -1;
        int count = 0;
        int names = 0;
        bool isThing = false;
        bool isDoubtful = false;
        bool isGiven = false;
        bool areTitles = true;
        for (; words.MoveNext(); count++)
        {
            TextRange word = words.Current;
            WordTraits traits = vocabulary.Find(text, word.Start, word.Length).Traits;
            bool isNumber = Characters.IsDigit(text[word.Start]);
            bool isArticle = count == 0 && traits.Is(WordClass.Determiner);
            bool isInitial = word.Length == 1 || (words.IsAbbreviated && word.Length < 3);
            bool isName = !isNumber && (Characters.IsUpper(text[word.Start]) || traits.Is(WordMeaning.NameParticle));
            bool isGivenName = traits.Is(WordMeaning.GivenName);
            isThing |= !(isName || isNumber)
                || (traits.Is(WordMeaning.Label) && !isGivenName)
                || (traits.Is(WordClass.Closed) && !traits.Is(WordMeaning.NameParticle) && !isArticle && !isGivenName)
                || (traits.Is(Times) && !isGivenName)
                || (words.IsAbbreviated && !isInitial && !traits.Is(WordMeaning.Title | WordClass.Abbreviation | WordMeaning.TitleModifier));
            bool isTitle = traits.Is(WordMeaning.Title | WordMeaning.TitleModifier | WordMeaning.Honorific) && !(isGivenName && count > 0);
            areTitles &= isTitle || isArticle || isNumber;
            if (!areTitles && nameOffset < 0)
            {
                nameOffset = word.Start;
                isGiven = isGivenName || isInitial;
            }

            isDoubtful |= traits.Is(Common) && !isGivenName;
            names += nameOffset >= 0 ? 1 : 0;
            first = count == 0 ? word : first;
            last = word;
            lastTraits = isNumber ? lastTraits : traits;
        }

        bool isRole = areTitles || (lastTraits.Is(WordMeaning.Role | WordMeaning.GroupRole) && !isGiven);
        return new LabelTraits(first, nameOffset < 0 ? label.Start : nameOffset)
        {
            IsThing = isThing || count is 0 or > MostWords || (!isRole && (first.Length == 0 || vocabulary.Find(text, first.Start, first.Length).Traits.Is(WordClass.Determiner)))
                || (!isRole && last.Length > 0 && Characters.IsDigit(text[last.Start])),
            IsRole = isRole,
            IsFullName = isGiven && names > 1,
            IsDoubtful = isDoubtful && !(isGiven && names > 1),
        };
    }
}
