namespace ArticleGen.Reading.Headlines;

/// <summary>Takes the names of a byline apart: "Ines Calder and Tom Hale", "Ines Calder, Tom Hale &amp; Mara Quinn".</summary>
internal static class BylineNames
{
    private static readonly string[] Separators = [",", ";", " and ", " AND ", " & ", " with "];

    /// <summary>The names, in order, without "By" and without blanks around them.</summary>
    public static IEnumerable<string> Split(string byline) =>
        byline.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(WithoutBy)
            .Where(name => name.Length > 0);

    private static string WithoutBy(string name)
    {
        string trimmed = name.Trim();
        return trimmed.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? trimmed.Substring(3).Trim() : trimmed;
    }
}
