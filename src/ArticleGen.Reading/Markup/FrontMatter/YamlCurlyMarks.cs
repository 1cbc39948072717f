namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>
/// Reports values in curly marks, and takes the marks away. A title may quote somebody in such marks: then its words are in the text below,
/// or somebody speaks of himself.
/// </summary>
internal sealed class YamlCurlyMarks(FrontMatterSource source)
{
    // Each is searched in the article.
    private const int MostSearched = 8;
    private const int LongestSearched = 300;

    private static readonly HashSet<string> Pronouns =
        new(StringComparer.OrdinalIgnoreCase) { "I", "me", "my", "we", "us", "our", "you", "your", "he", "she", "they", "it" };

    /// <summary>The entries, without curly marks around their values where these are a slip.</summary>
    public ValueList<MetadataEntry> Mend(ValueList<MetadataEntry> entries)
    {
        MetadataText[] found = [.. entries.SelectMany(static entry => FindTexts(entry.Value)).Where(IsInMarks)];
        return found.Take(MostSearched).Any(IsSlip)
            ? entries.Select(entry => entry with { Value = Mend(entry.Value) }).ToValueList()
            : entries;
    }

    private static IEnumerable<MetadataText> FindTexts(MetadataValue value) => value switch
    {
        MetadataText text => [text],
        MetadataList list => list.Items.OfType<MetadataText>(),
        _ => [],
    };

    private static bool IsInMarks(MetadataText text) =>
        text is { Style: MetadataStyle.Plain, IsVerbatim: true } && CurlyMarks.Strip(text.Text).Length < text.Text.Length;

    private bool IsSlip(MetadataText text)
    {
        string words = CurlyMarks.Strip(text.Text).TrimEnd('.', ',', '!', '?');
        return words.Length is > 0 and <= LongestSearched
            && !words.Split(' ', '\'', '\u2019').Any(Pronouns.Contains)
            && source.Text.IndexOf(words, source.End, StringComparison.OrdinalIgnoreCase) < 0;
    }

    private MetadataValue Mend(MetadataValue value)
    {
        if (value is MetadataList list)
        {
            return list with { Items = list.Items.Select(item => item is MetadataText ? Mend(item) : item).ToValueList() };
        }

        if (value is not MetadataText text || !IsInMarks(text))
        {
            return value;
        }

        string words = CurlyMarks.Strip(text.Text);
        source.Report(
            text.Range,
            $"YAML takes the marks {text.Text[0]} and {text.Text[text.Text.Length - 1]} for a part of the value; write straight ones",
            new TextEdit(text.Range, QuotationFix.Write(words)));
        return text with { Text = words, Content = new(text.Content.Start + 1, words.Length), Style = MetadataStyle.Quoted };
    }
}
