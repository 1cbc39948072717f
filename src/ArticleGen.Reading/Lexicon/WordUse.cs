namespace ArticleGen.Reading.Lexicon;

/// <summary>
/// What few readers look for in a word, and rarely, such as "signed" before "for" and a team. So it stands apart from
/// <see cref="WordTraits"/>, which every token has.
/// </summary>
[Flags]
internal enum WordUse : uint
{
    None = 0,

    // Beside the name of a body (kind-words.txt).

    /// <summary>"[shares] in Varna Lines".</summary>
    InBody = 1U << 0,

    /// <summary>"[works] at Varna Lines".</summary>
    AtBody = 1U << 1,

    /// <summary>"[subsidiary] of Varna Lines".</summary>
    OfBody = 1U << 2,

    /// <summary>"[signed] for Varna Rovers".</summary>
    ForBody = 1U << 3,

    /// <summary>"[acquired] Varna Lines".</summary>
    TakesBody = 1U << 4,

    /// <summary>A figure of a firm: "Ferry [sales] rose".</summary>
    Figure = 1U << 5,

    // In the name of a body (kind-words.txt).

    /// <summary>"Varna and Tarn [Police]": two towns share it.</summary>
    Shared = 1U << 6,

    /// <summary>"the [Department] of Trade and Industry": its field may be two nouns.</summary>
    HasField = 1U << 7,

    /// <summary>A body by itself, without "the": "[Congress]".</summary>
    Alone = 1U << 8,

    // Beside a role (role-modifiers.txt).

    /// <summary>Does not tell which office it is: "the [former] director".</summary>
    Vague = 1U << 9,

    /// <summary>"the port director" is no [deputy] port director, but "the director" may be.</summary>
    UnlikeFull = 1U << 10,

    /// <summary>Neither "the port minister" nor "the minister" is a [shadow] port minister.</summary>
    UnlikeAll = 1U << 11,

    /// <summary>Stands between the name of a body and the role: "Varna [assistant] coach".</summary>
    BeforeCoach = 1U << 12,

    // In the name of a thing (thing-nouns.txt).

    /// <summary>Ends the name of a person as well: "Lane".</summary>
    ThingOrSurname = 1U << 13,

    /// <summary>Ends the name of a body, or of a place, as well: "Motors".</summary>
    ThingOrBody = 1U << 14,

    // Other words.

    /// <summary>A noun for a text that reports what was studied: "survey".</summary>
    Study = 1U << 15,

    /// <summary>A title that many streets and places have in their names: "[King] George Street".</summary>
    Royal = 1U << 16,

    /// <summary>A title that a seat may follow: "[Lord] Hale of Varna".</summary>
    Peer = 1U << 17,

    /// <summary>A particle of persons' names only: "[van]".</summary>
    OfPersons = 1U << 18,

    /// <summary>The same, in lower case: "[ten]".</summary>
    OfPersonsIfSmall = 1U << 19,

    /// <summary>Tells father from son behind a name: "[Jr]".</summary>
    Generation = 1U << 20,

    /// <summary>Takes an office: "[became] mayor".</summary>
    TakesOffice = 1U << 21,

    /// <summary>Is given an office behind "was" or "has been": "was [elected] mayor".</summary>
    GivenOffice = 1U << 22,
}
