namespace ArticleGen.Reading.Lexicon;

/// <summary>What a word may be, by the word lists. A word can be several things; grammar decides in place.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Closed classes (function-words.txt).
    Determiner = 1UL << 0,
    Pronoun = 1UL << 1,
    Preposition = 1UL << 2,
    Conjunction = 1UL << 3,
    Subordinator = 1UL << 4,
    Auxiliary = 1UL << 5,
    Negation = 1UL << 6,
    Wh = 1UL << 7,
    Relative = 1UL << 8,
    Possessive = 1UL << 9,
    Subject = 1UL << 10,
    FirstPerson = 1UL << 11,
    SecondPerson = 1UL << 12,

    // Number and gender, of pronouns, nouns, titles and given names alike.
    Male = 1UL << 13,
    Female = 1UL << 14,
    Plural = 1UL << 15,

    Adverb = 1UL << 16,
    NotAdverb = 1UL << 17,
    Weekday = 1UL << 18,
    Month = 1UL << 19,

    // Persons.
    Role = 1UL << 20,
    GroupRole = 1UL << 21,
    Title = 1UL << 22,
    TitleModifier = 1UL << 23,
    Honorific = 1UL << 24,
    GivenName = 1UL << 25,

    // Organizations and places.
    OrganizationNoun = 1UL << 26,
    OrganizationSuffix = 1UL << 27,
    Agency = 1UL << 28,
    Media = 1UL << 29,
    Place = 1UL << 30,
    Demonym = 1UL << 31,
    StateAbbreviation = 1UL << 32,

    Abbreviation = 1UL << 33,
    SpeechNoun = 1UL << 34,
    DocumentNoun = 1UL << 35,

    // Forms of verbs, cue verbs included.
    VerbBase = 1UL << 36,
    VerbThird = 1UL << 37,
    VerbPast = 1UL << 38,
    VerbParticiple = 1UL << 39,
    VerbIng = 1UL << 40,
    VerbAlsoNoun = 1UL << 41,
    CueVerb = 1UL << 42,

    Object = 1UL << 43,

    /// <summary>A name that is written without a capital: "dpa".</summary>
    LowercaseName = 1UL << 44,

    /// <summary>Something where words are said: "briefing".</summary>
    Occasion = 1UL << 45,

    /// <summary>Stands before a colon without speaking: "photo".</summary>
    Label = 1UL << 46,

    /// <summary>Stands in lower case between the words of a person's name: "van".</summary>
    NameParticle = 1UL << 47,

    /// <summary>A name particle that is an English word as well, and counts only where nothing but names can stand: "do".</summary>
    BylineParticle = 1UL << 48,

    // Times (time-words.txt).

    /// <summary>"today".</summary>
    Day = 1UL << 49,

    /// <summary>"morning".</summary>
    PartOfDay = 1UL << 50,

    /// <summary>"week": a stretch of time that a pointer picks.</summary>
    Period = 1UL << 51,

    /// <summary>"next": picks a day or a period.</summary>
    Pointer = 1UL << 52,

    /// <summary>Stands before a day: "on", "late".</summary>
    BeforeDay = 1UL << 53,

    /// <summary>Stands before a number: "about".</summary>
    Approximation = 1UL << 54,

    /// <summary>A source that "declined to be named" stays unnamed by this word.</summary>
    Anonymity = 1UL << 55,

    /// <summary>A form of "be" that is no contraction.</summary>
    Be = 1UL << 56,

    /// <summary>Opens a reported clause: "that", "whether".</summary>
    ClauseOpener = 1UL << 57,

    /// <summary>A noun for persons that is more often an adjective: "conservative", "native".</summary>
    Adjective = 1UL << 58,

    // Titles of works (works.txt).

    /// <summary>Stands right before the title of a work: "the film".</summary>
    WorkNoun = 1UL << 59,

    /// <summary>Stands before a preposition and the title of a work: "starred in".</summary>
    WorkContext = 1UL << 60,

    /// <summary>Stands right behind the title of a work: "star".</summary>
    BehindWork = 1UL << 61,

    /// <summary>The first word of a name of several words in the lists: "New" of "New Zealand".</summary>
    OpensName = 1UL << 62,

    /// <summary>A count of opinions: "survey".</summary>
    Poll = 1UL << 63,

    Gender = Male | Female,
    Verb = VerbBase | VerbThird | VerbPast | VerbParticiple | VerbIng,
    FiniteVerb = VerbThird | VerbPast,
    Closed = Determiner | Pronoun | Preposition | Conjunction | Subordinator | Auxiliary | Negation | Wh | Relative,
}
