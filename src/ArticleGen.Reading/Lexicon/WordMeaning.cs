namespace ArticleGen.Reading.Lexicon;

/// <summary>What a word may mean that matters to the reader of news: a person, a place, a time, that something is said.</summary>
[Flags]
internal enum WordMeaning : ulong
{
    None = 0,

    // Days and months.
    Weekday = 1UL << 0,
    Month = 1UL << 1,

    // Persons.
    Role = 1UL << 2,
    GroupRole = 1UL << 3,
    Title = 1UL << 4,
    TitleModifier = 1UL << 5,
    Honorific = 1UL << 6,
    GivenName = 1UL << 7,

    /// <summary>A name that is written without a capital: "dpa".</summary>
    LowercaseName = 1UL << 8,

    /// <summary>Stands in lower case between the words of a person's name: "van".</summary>
    NameParticle = 1UL << 9,

    /// <summary>A name particle that is an English word as well, and counts only where nothing but names can stand: "do".</summary>
    BylineParticle = 1UL << 10,

    /// <summary>The first word of a name of several words in the lists: "New" of "New Zealand".</summary>
    OpensName = 1UL << 11,

    // Organizations and places.
    OrganizationNoun = 1UL << 12,
    OrganizationSuffix = 1UL << 13,
    Agency = 1UL << 14,
    Media = 1UL << 15,
    Place = 1UL << 16,
    Demonym = 1UL << 17,
    StateAbbreviation = 1UL << 18,

    // What is said, where, and by whom.
    CueVerb = 1UL << 19,
    SpeechNoun = 1UL << 20,
    DocumentNoun = 1UL << 21,

    /// <summary>Something where words are said: "briefing".</summary>
    Occasion = 1UL << 22,

    /// <summary>A count of opinions: "survey".</summary>
    Poll = 1UL << 23,

    /// <summary>Stands before a colon without speaking: "photo".</summary>
    Label = 1UL << 24,

    /// <summary>A source that "declined to be named" stays unnamed by this word.</summary>
    Anonymity = 1UL << 25,

    // Times.

    /// <summary>"today".</summary>
    Day = 1UL << 26,

    /// <summary>"morning".</summary>
    PartOfDay = 1UL << 27,

    /// <summary>"week": a stretch of time that a pointer picks.</summary>
    Period = 1UL << 28,

    /// <summary>"next": picks a day or a period.</summary>
    Pointer = 1UL << 29,

    /// <summary>Stands before a day: "on", "late".</summary>
    BeforeDay = 1UL << 30,

    /// <summary>Stands before a number: "about".</summary>
    Approximation = 1UL << 31,

    // Titles of works.

    /// <summary>Stands right before the title of a work: "the film".</summary>
    WorkNoun = 1UL << 32,

    /// <summary>Stands before a preposition and the title of a work: "starred in".</summary>
    WorkContext = 1UL << 33,

    /// <summary>Stands right behind the title of a work: "star".</summary>
    BehindWork = 1UL << 34,

    /// <summary>Ends the name of a newspaper: "Herald".</summary>
    NewspaperNoun = 1UL << 35,

    /// <summary>Stands before the colon of a headline and tells what kind of article follows: "obituary".</summary>
    Kicker = 1UL << 36,

    /// <summary>Letters behind a person's name: "MP", "QC".</summary>
    PostNominal = 1UL << 37,

    /// <summary>A thought or feeling, not what is said: "belief".</summary>
    ThoughtNoun = 1UL << 38,

    /// <summary>A relative who most often has the same surname: "brother".</summary>
    FamilyNoun = 1UL << 39,

    /// <summary>A thing that shows something and says nothing: "rust".</summary>
    EvidenceNoun = 1UL << 43,

    /// <summary>Belongs to a contest: "final", "beat".</summary>
    Contest = 1UL << 44,

    // What the words beside a name tell of its kind.

    /// <summary>The name of a body that the lists know: "Nokia".</summary>
    Body = 1UL << 52,

    /// <summary>A name of a body that is a person's, a place's or a word as well: "Chelsea".</summary>
    MaybeBody = 1UL << 53,

    /// <summary>Stands right before the name of a body, or in apposition to it: "operator".</summary>
    BodyNoun = 1UL << 54,

    /// <summary>Stands right behind the name of a body: "shares".</summary>
    BehindBody = 1UL << 55,

    /// <summary>Stands behind the possessive of a body: "headquarters".</summary>
    OwnedByBody = 1UL << 56,

    /// <summary>Stands behind the name of a town and makes it a team: "striker".</summary>
    BehindTeam = 1UL << 57,

    /// <summary>Stands behind the possessive of a person: "wife".</summary>
    OwnedByPerson = 1UL << 58,

    /// <summary>Ends the name of a thing or an event, or starts one: "Cup", "Northern".</summary>
    Thing = 1UL << 59,

    /// <summary>In capitals, but the acronym of no body: "GDP".</summary>
    NoBody = 1UL << 60,

    /// <summary>The first word of a body's name of several words in the lists: "Sheffield" of "Sheffield Wednesday".</summary>
    OpensBody = 1UL << 61,

    /// <summary>Tells the kind of a body, as a noun or in its name: "bank". <see cref="WordEntry.Body"/> has the kind.</summary>
    TellsBody = 1UL << 62,

    /// <summary>The last word of a body's name of several words in the lists: "Wednesday" of "Sheffield Wednesday".</summary>
    ClosesBody = 1UL << 63,
}
