namespace ArticleGen.Reading.Lexicon;

/// <summary>The forms that a word may be: person, case, number and gender, and those of verbs.</summary>
[Flags]
internal enum WordForm : uint
{
    None = 0,

    Subject = 1U << 0,
    Object = 1U << 1,
    FirstPerson = 1U << 2,
    SecondPerson = 1U << 3,
    Male = 1U << 4,
    Female = 1U << 5,
    Plural = 1U << 6,
    VerbBase = 1U << 7,
    VerbThird = 1U << 8,
    VerbPast = 1U << 9,
    VerbParticiple = 1U << 10,
    VerbIng = 1U << 11,
    VerbAlsoNoun = 1U << 12,

    Gender = Male | Female,
    Verb = VerbBase | VerbThird | VerbPast | VerbParticiple | VerbIng,
    FiniteVerb = VerbThird | VerbPast,
}
