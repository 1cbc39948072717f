namespace ArticleGen.Settings;

/// <summary>A rule and its severity, as they stand in the ArticleRules metadata of an item. Both may be unknown.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">The severity; empty when there is none.</param>
internal readonly record struct RuleSetting(string Id, string Severity)
{
    /// <summary>The setting as it is written.</summary>
    internal string Written => Severity.Length == 0 ? Id : Id + "=" + Severity;

    /// <summary>
    /// The settings in "ART0002=none, ART0003=suggestion". Commas and white space separate them. Semicolons cannot, because MSBuild cuts
    /// metadata at them.
    /// </summary>
    internal static IEnumerable<RuleSetting> Parse(string metadata)
    {
        int at = Skip(metadata, 0, IsSeparator);
        while (at < metadata.Length)
        {
            int idEnd = Skip(metadata, at, static c => c != '=' && !IsSeparator(c));
            string id = metadata.Substring(at, idEnd - at);
            int equals = Skip(metadata, idEnd, char.IsWhiteSpace);
            bool hasSeverity = equals < metadata.Length && metadata[equals] == '=';
            int start = hasSeverity ? Skip(metadata, equals + 1, char.IsWhiteSpace) : idEnd;
            int end = hasSeverity ? Skip(metadata, start, static c => !IsSeparator(c)) : idEnd;
            yield return new(id, metadata.Substring(start, end - start));
            at = Skip(metadata, end, IsSeparator);
        }
    }

    private static bool IsSeparator(char c) => c == ',' || char.IsWhiteSpace(c);

    /// <summary>The first place from <paramref name="at"/> on where the character is not such.</summary>
    private static int Skip(string text, int at, Func<char, bool> such)
    {
        while (at < text.Length && such(text[at]))
        {
            at++;
        }

        return at;
    }
}
