using System.Text;

namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>The labels that link definitions and footnotes of a file define.</summary>
internal sealed class References
{
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _footnotes = new(StringComparer.Ordinal);

    public void AddLink(string label) => _links.Add(Normalize(label));

    public void AddFootnote(string label) => _footnotes.Add(Normalize(label));

    public bool HasLink(string label) => _links.Count > 0 && Normalize(label) is { Length: > 0 } known && _links.Contains(known);

    public bool HasFootnote(string label) => _footnotes.Count > 0 && _footnotes.Contains(Normalize(label));

    /// <summary>Case and the amount of white space make no difference.</summary>
    private static string Normalize(string label)
    {
        StringBuilder normal = new(label.Length);
        foreach (char c in label)
        {
            if (!MarkdownCharacters.IsWhiteSpace(c))
            {
                AppendFolded(normal, c);
            }
            else if (normal.Length > 0 && normal[normal.Length - 1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd(' ');
    }

    private static void AppendFolded(StringBuilder normal, char c)
    {
        if (c is '\u00DF' or '\u1E9E')
        {
            normal.Append("SS");
        }
        else
        {
            normal.Append(char.ToUpperInvariant(char.ToLowerInvariant(c)));
        }
    }
}
