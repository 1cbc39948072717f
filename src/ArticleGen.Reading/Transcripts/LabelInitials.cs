namespace ArticleGen.Reading.Transcripts;

/// <summary>
/// Finds labels that are the initials of others: "Zadie Plum:", "ZP:". The two show each other to be one speaker, whatever word lists say
/// of the name.
/// </summary>
internal static class LabelInitials
{
    /// <summary>Tells speakers with such labels their full names.</summary>
    /// <param name="speakers">The speakers by their labels, which are all in capitals here.</param>
    public static void Link(Dictionary<string, TurnSpeaker> speakers)
    {
        // Null for initials of several.
        Dictionary<string, TurnSpeaker?> named = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, TurnSpeaker> label in speakers)
        {
            if (!label.Value.IsDoubtful && FindInitials(label.Key) is { } initials)
            {
                named[initials] = named.ContainsKey(initials) ? null : label.Value;
            }
        }

        foreach (KeyValuePair<string, TurnSpeaker?> initials in named)
        {
            if (initials.Value is { } full && speakers.TryGetValue(initials.Key, out TurnSpeaker? speaker))
            {
                speaker.TellName(full.FullName ?? full.Name, full.Kind);
                full.TellKind(null);
            }
        }
    }

    /// <summary>"ZP" of "ZADIE PLUM"; null for a name of one word.</summary>
    private static string? FindInitials(string label)
    {
        string[] words = label.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? string.Concat(words.Select(static word => word[0])) : null;
    }
}
