using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>The words at the end of a leaf that sign what stands above them.</summary>
/// <param name="Offset">Where they begin in the leaf, markup included; 0 where they are all of it.</param>
/// <param name="PlainOffset">Where they begin among the words of the leaf.</param>
/// <param name="Dash">What to put in front of them: markup alone tells that they are a name; null where they have a dash.</param>
internal readonly record struct Signature(int Offset, int PlainOffset, string? Dash)
{
    private const string NewDash = "\u2014 ";
    /// <summary>A name alone in a paragraph, without a dash.</summary>
    public static readonly Signature Undashed = new(0, 0, NewDash);

    private static readonly string[] NameTags = ["<cite", "<footer"];

    /// <summary>Finds who signs: in the last line, or behind the last sentence of it.</summary>
    public static Signature? Find(LeafWords leaf) => FindLine(leaf) ?? FindTag(leaf) ?? FindDash(leaf);

    /// <summary>Finds who is named in the caption of a figure.</summary>
    public static Signature? FindInCaption(LeafWords leaf) =>
        !leaf.Markdown.StartsWith("<figcaption", StringComparison.OrdinalIgnoreCase) ? null
            : Signatures.IsSigned(leaf.Text) ? new(0, 0, Dash: null)
            : Signatures.IsName(leaf.Text) ? new(0, 0, NewDash)
            : null;

    private static Signature? FindLine(LeafWords leaf)
    {
        string line = leaf.LastLine;
        int start = leaf.Text.Length - line.Length;
        return Signatures.IsSigned(line) ? new(leaf.LineOffset, start, Dash: null)
            : Signatures.IsMarkedName(leaf.Markdown.Substring(leaf.LineOffset).Trim(), line) ? new(leaf.LineOffset, start, NewDash)
            : null;
    }

    /// <summary>"Words. &lt;cite&gt;Ines Calder&lt;/cite&gt;"</summary>
    private static Signature? FindTag(LeafWords leaf)
    {
        int tag = NameTags.Max(name => leaf.Markdown.LastIndexOf(name, StringComparison.OrdinalIgnoreCase));
        int plain = tag > leaf.LineOffset ? leaf.ToPlain(tag) : 0;
        if (plain == 0 || plain >= leaf.Text.Length)
        {
            return null;
        }

        string before = leaf.Text.Substring(0, plain).TrimEnd();
        string name = leaf.Text.Substring(plain).Trim();
        if (before.Length > 0 && Characters.IsDash(before[before.Length - 1]) && Signatures.IsName(name))
        {
            int words = before.Length;
            while (words > 0 && Characters.IsDash(before[words - 1]))
            {
                words--;
            }

            return words > 0 ? new(leaf.ToMarkdown(words), words, Dash: null) : null;
        }

        // "as in <cite>Moby Dick</cite>": the title of a work in a sentence.
        return !Signatures.EndsSentence(before) ? null
            : Signatures.IsSigned(name) ? new(tag, plain, Dash: null)
            : Signatures.IsName(name) && name[name.Length - 1] != '.' ? new(tag, plain, NewDash)
            : null;
    }

    /// <summary>"Words. - Ines Calder"</summary>
    private static Signature? FindDash(LeafWords leaf)
    {
        string line = leaf.LastLine;
        int start = leaf.Text.Length - line.Length;
        return Signatures.FindSigned(line) is > 0 and int dash ? new(leaf.ToMarkdown(start + dash), start + dash, Dash: null) : null;
    }
}
