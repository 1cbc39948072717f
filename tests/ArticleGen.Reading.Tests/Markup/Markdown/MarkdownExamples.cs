namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>The examples in Markup/Markdown/Examples: a file for each part of the CommonMark specification.</summary>
/// <remarks>
/// A line "%" parts two examples. "→" stands for a tab, "·" for a blank at the end of a line, and "␍" for a carriage return.
/// </remarks>
internal static class MarkdownExamples
{
    private const string Folder = "MarkdownExamples/";

    /// <summary>The names of the files.</summary>
    public static IEnumerable<string> Names => typeof(MarkdownExamples).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(static name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>The examples of a file.</summary>
    public static string[] Read(string name)
    {
        using Stream stream = typeof(MarkdownExamples).Assembly.GetManifestResourceStream(Folder + name)!;
        using StreamReader reader = new(stream);
        string examples = reader.ReadToEnd().Replace('→', '\t').Replace('·', ' ').Replace('␍', '\r');
        return examples.Split("\n%\n");
    }
}
