namespace ArticleGen.Reading.Actors.Clues;

/// <summary>How much the text says for each kind that a name may be of.</summary>
/// <remarks>
/// The weights of the clues (1 to 4, or -4) and the two thresholds were chosen by hand: on the training part of the general news, and on
/// news that nobody has marked up, read and judged. No program fitted them, and none was chosen on the texts that the figures are kept for.
/// When one changes, measure people and organizations on "general" and "names", training and kept texts apart
/// (tests/ArticleGen.Accuracy): a clue is worth its weight if both rise on the training texts and neither falls on the kept ones.
/// NameKindTests.cs has the near misses.
/// </remarks>
/// <param name="Person">How much says that it is a person.</param>
/// <param name="Body">How much says that it is an organization.</param>
/// <param name="Place">How much says that it is a place.</param>
/// <param name="Team">How much says that a place is meant as the team that plays for it.</param>
internal readonly record struct KindWeights(int Person, int Body, int Place, int Team)
{
    // One clear clue, or two weak ones.
    private const int EnoughForBody = 2;

    // A name that no list has is more often a body's.
    private const int EnoughForPerson = 3;

    /// <summary>Whether it is a body's name, as far as the text has told.</summary>
    public bool ShowBody => Body - Math.Max(0, Math.Max(Person, Place)) >= EnoughForBody;

    /// <summary>Whether it is a person's name.</summary>
    public bool ShowPerson => Person - Math.Max(0, Body) >= EnoughForPerson;

    /// <summary>Whether the name of a town means the team.</summary>
    public bool ShowTeam => Team > EnoughForBody;

    /// <summary>Whether nothing is said.</summary>
    public bool IsNothing => (Person | Body | Place | Team) == 0;

    /// <summary>So much says that it is a person.</summary>
    public static KindWeights ForPerson(int weight) => new(weight, 0, 0, 0);

    /// <summary>So much says that it is an organization.</summary>
    public static KindWeights ForBody(int weight) => new(0, weight, 0, 0);

    /// <summary>So much says that it is a place.</summary>
    public static KindWeights ForPlace(int weight) => new(0, 0, weight, 0);

    /// <summary>So much says that it is a team, even if the name is a town's.</summary>
    public static KindWeights ForTeam(int weight) => new(0, weight, 0, weight);

    public static KindWeights operator +(KindWeights a, KindWeights b) =>
        new(a.Person + b.Person, a.Body + b.Body, a.Place + b.Place, a.Team + b.Team);
}
