namespace ArticleGen.Reading.Metadata;

/// <summary>Reads whether the metadata calls an article a draft.</summary>
internal static class DraftReader
{
    // Of WordPress, Ghost and Obsidian.
    private static readonly string[] Unpublished = ["draft", "pending", "unpublished"];

    /// <summary>
    /// "draft: true" says so; without that key, "published: false" or "status: draft". A draft that is neither true nor false is reported,
    /// and so is a slip in such a status: a draft would come out unseen.
    /// </summary>
    public static bool Read(MemberValues values)
    {
        if (values.Find(MetadataMember.Draft) is { } draft && TruthValues.Read(draft) is null)
        {
            string? meant = FindMeant(draft.Text.ToLowerInvariant());
            string advice = meant is null ? "write true or false" : $"did you mean '{meant}'?";
            values.Report(
                draft,
                $"it is neither true nor false; {advice}",
                meant is null || !draft.IsVerbatim ? null : new TextEdit(draft.Content, meant));
        }

        if (values.Find(MetadataMember.Status) is { } status && FindStatus(status.Text.ToLowerInvariant()) is { } word)
        {
            values.Report(
                status,
                $"no such status is known; did you mean '{word}'?",
                status.IsVerbatim ? new TextEdit(status.Content, word) : null);
        }

        return Find(values.Entries);
    }

    /// <summary>The same, and nothing is reported. A draft that is neither true nor false is none.</summary>
    public static bool Find(MemberEntries entries) => MetadataTexts.FindFirst(entries, MetadataMember.Draft) is { } draft
        ? TruthValues.Read(draft) ?? false
        : entries.IsPublished == false
            || (MetadataTexts.FindFirst(entries, MetadataMember.Status) is { } status
                && Unpublished.Contains(status.Text, StringComparer.OrdinalIgnoreCase));

    /// <summary>"drfat" and "drafts"; null for one of the words themselves, and for any other word.</summary>
    private static string? FindStatus(string text) => Unpublished.Contains(text)
        ? null
        : Unpublished.FirstOrDefault(word => OneSlip.Separates(text, word) || text == word + "s");

    /// <summary>"flase" and "tru"; null when it may be either.</summary>
    private static string? FindMeant(string text) =>
        OneSlip.Separates(text, "true") || text == "tru" ? "true"
        : OneSlip.Separates(text, "false") || text == "fals" ? "false"
        : null;
}
