using ArticleGen.Fields;
using ArticleGen.Reading.Text;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Checks single values against the types of their fields.</summary>
/// <param name="references">Finds the articles and actors of the project.</param>
/// <param name="folder">The folder of the article that is checked.</param>
internal sealed class ScalarCheck(Func<ProjectReferences> references, string folder)
{
    private const int MostChoicesShown = 12;

    /// <summary>What is wrong with a value; null when nothing is. Blanks around words and names count nowhere.</summary>
    internal ScalarFault? FindFault(FieldType type, FieldText value) => type.Kind switch
    {
        FieldKind.Text => null,
        FieldKind.Choice => FindChoiceFault(type.Choices, value.Text.Trim()),
        FieldKind.Article => FindArticleFault(value.Text.Trim()),
        FieldKind.Actor => FindActorFault(value.Text.Trim()),
        _ => ScalarValues.Fits(type.Kind, value) ? null : FindKindFault(type.Kind, value),
    };

    private static ScalarFault FindKindFault(FieldKind kind, FieldText value) =>
        value.IsQuoted && ScalarValues.Fits(kind, value.Text, isQuoted: false)
            ? new("write it without quotation marks") { IsQuoted = true }
            : new(Advise(kind, value.Text));

    private static string Advise(FieldKind kind, string text) => kind switch
    {
        FieldKind.Boolean => "write true or false",
        FieldKind.Int32 when ScalarValues.Fits(FieldKind.Int64, text, isQuoted: false) =>
            "write a smaller number, or declare the field as long",
        FieldKind.Int32 or FieldKind.Int64 when ScalarValues.Fits(FieldKind.Decimal, text, isQuoted: false) =>
            "write a whole number, or declare the field as decimal",
        FieldKind.Int32 or FieldKind.Int64 => "write a whole number such as 5",
        FieldKind.Decimal => "write a number such as 4.5",
        FieldKind.Date => "write a day such as 2008-08-21",
        FieldKind.DateTime => "write a day and a time, such as 2008-08-21T17:35",
        FieldKind.DateTimeOffset => "write a time with its offset, such as 2008-08-21T17:35:00+04:00",
        FieldKind.Uri => "write an address such as https://news.example.org/",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such single value."),
    };

    private static ScalarFault? FindChoiceFault(ValueList<string> choices, string text) =>
        choices.Contains(text, StringComparer.OrdinalIgnoreCase)
            ? null
            : new(AdviseChoices(choices)) { Suggestion = NearestName.Find(text, choices) };

    private static string AdviseChoices(ValueList<string> choices) =>
        "write one of " + string.Join(", ", choices.Take(MostChoicesShown).Select(static word => Excerpt.Cut(word)))
            + (choices.Count > MostChoicesShown ? ", ..." : "");

    private ScalarFault? FindArticleFault(string id) => references().HasArticle(folder, id)
        ? null
        : new("no article has this id") { Suggestion = references().FindNearestArticle(folder, id) };

    private ScalarFault? FindActorFault(string name) => references().CountActors(name) switch
    {
        0 => new("nobody in the articles has this name") { Suggestion = references().FindNearestActor(name) },
        1 => null,
        _ => new("more than one go by this name: write a name that is theirs alone"),
    };
}

/// <summary>What is wrong with a value.</summary>
/// <param name="Advice">Why it is wrong, or what to write, as a clause.</param>
internal sealed record ScalarFault(string Advice)
{
    /// <summary>The value that was most likely meant; null when none is near.</summary>
    internal string? Suggestion { get; init; }

    /// <summary>Whether the value would be right without its quotation marks.</summary>
    internal bool IsQuoted { get; init; }
}
