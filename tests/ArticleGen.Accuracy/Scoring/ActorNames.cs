using System.Text.RegularExpressions;

namespace ArticleGen.Accuracy.Scoring;

/// <summary>Compares names as the measure defines it: by the surname, or by all words without articles and titles.</summary>
internal static partial class ActorNames
{
    private static readonly string[] Empty = ["the", "a", "an", "mr", "mrs", "ms", "dr", "sir", "lord"];

    /// <summary>The last capitalized word, in lower case; null when there is none.</summary>
    public static string? Surname(string? name) => CapitalizedWords()
        .Matches(PossessiveEnd().Replace(name ?? "", ""))
        .Select(match => match.Value)
        .LastOrDefault(word => char.IsUpper(word[0]))
        ?.ToLowerInvariant();

    /// <summary>The words in lower case, without signs, articles, titles and the possessive's "'s".</summary>
    public static string Bare(string? name) => string.Join(
        ' ',
        Signs().Replace((name ?? "").ToLowerInvariant().Replace('’', '\''), " ")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Empty.Contains(word))
            .Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word));

    /// <summary>Whether the speaker read is the one marked: by a name, by the surname, or by the end of a name.</summary>
    public static bool IsSame(string who, string? speaker, IEnumerable<ActorReading> actors)
    {
        ActorReading? actor = actors.FirstOrDefault(actor => actor.Name == speaker);
        string wanted = Bare(who);
        List<string> names = [.. (actor is null ? [speaker ?? ""] : All(actor)).Select(Bare).Where(name => name.Length > 0)];
        return wanted.Length > 0
            && (names.Contains(wanted)
                || (Surname(who) is { } surname && surname == Surname(speaker))
                || names.Any(name => name.Length > 3 && (IsEnd(wanted, name) || IsEnd(name, wanted))));
    }

    /// <summary>The name and the aliases.</summary>
    public static IEnumerable<string> All(ActorReading actor) => [actor.Name, .. actor.Aliases];

    private static bool IsEnd(string end, string name) => name.EndsWith(" " + end, StringComparison.Ordinal);

    [GeneratedRegex(@"[^\W\d_][\w'’.\-]*")]
    private static partial Regex CapitalizedWords();

    [GeneratedRegex(@"[’']s\b")]
    private static partial Regex PossessiveEnd();

    [GeneratedRegex(@"[^\w&' ]")]
    private static partial Regex Signs();
}
