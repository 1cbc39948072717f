using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>A name as it stands in a passage, with its title and what follows it.</summary>
/// <param name="From">The first token, the title included.</param>
/// <param name="To">The token after the last one of the name.</param>
/// <param name="NameFrom">The first token of the name itself.</param>
/// <param name="Name">The name, its words separated by single spaces.</param>
internal readonly record struct NameMention(int From, int To, int NameFrom, string Name)
{
    /// <summary>Its tokens, the title included.</summary>
    public TokenSpan Span => new(From, To);

    /// <summary>What the name is, if its own words or its title show it.</summary>
    public ActorKind? Kind { get; init; }

    /// <summary>Whether it may be a person's name although nothing shows it: a full name that no list knows, or one word.</summary>
    public bool MayBePerson { get; init; }

    /// <summary>Whether a preposition shows that a place is meant: "in Flint".</summary>
    public bool IsPlaced { get; init; }

    /// <summary>Whether the last word shows a thing or an event: "Varna Cup".</summary>
    public bool IsThing { get; init; }

    /// <summary>Another name of the body: the first one in the lists, or the acronym without its full stops; otherwise null.</summary>
    public string? PrincipalName { get; init; }

    /// <summary>The name without its legal form: "Varna Lines" of "Varna Lines Ltd."; null when it has none.</summary>
    public string? BareName { get; init; }

    /// <summary>Whether a list has the name as that of a body.</summary>
    public bool IsListed { get; init; }

    /// <summary>The title before the name, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The role in apposition behind the name, or null.</summary>
    public string? Apposition { get; init; }

    /// <summary>The first token of a description that the name is in apposition to, and its role: "[the director], Ines Calder,".</summary>
    public (int From, string Role)? Described { get; init; }

    /// <summary>The acronym in brackets behind the name, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>The full name that the project's lexicon has for this name, or null.</summary>
    public string? FullName { get; init; }

    public WordForm Gender { get; init; }

    /// <summary>Whether a title shows the gender. A given name that stands alone may be a surname, which does not show it.</summary>
    public bool GenderByTitle { get; init; }
}
