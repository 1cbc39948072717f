namespace ArticleGen.Accuracy.Scoring;

/// <summary>Compares the speaker read with the source marked by hand.</summary>
internal static class SpeakerCheck
{
    /// <summary>A speaker is right if its words overlap the source, or if the source has the last capitalised word of its name.</summary>
    public static bool IsRight(ReadArticle article, Utterance utterance, IReadOnlyList<TextRange> source)
    {
        if (utterance.First.SpeakerRange is { } range && source.Any(range.Overlaps))
        {
            return true;
        }

        string words = string.Join(' ', source.Select(part => part.In(article.Text)));
        return LastName(article.SpeakerOf(utterance)) is { } name && words.Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    public static int Overlap(TextRange a, TextRange b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    public static int Overlap(TextRange range, IEnumerable<TextRange> others) => others.Sum(other => Overlap(range, other));

    private static string? LastName(string? name)
    {
        string plain = (name ?? "").Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);
        string? last = null;
        for (int i = 0; i < plain.Length; i++)
        {
            if (char.IsLetter(plain[i]))
            {
                int end = i + 1;
                while (end < plain.Length && (char.IsLetterOrDigit(plain[end]) || plain[end] is '_' or '\'' or '’' or '.' or '-'))
                {
                    end++;
                }

                last = char.IsUpper(plain[i]) ? plain[i..end] : last;
                i = end;
            }
        }

        return last;
    }
}
