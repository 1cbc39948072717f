using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>
/// Finds pairs of double marks whose halves differ, because one is doubled or of another kind: ""We reopen," and “We reopen".
/// </summary>
/// <remarks>
/// The pairing reads such marks as they are meant. If marks stand inside the pair, or a number before its end, another mark may be meant,
/// and nothing is reported.
/// </remarks>
internal sealed class MismatchedMarks
{
    private static readonly char[] InsideMarks = ['"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\uFF02'];

    private readonly List<Problem> _problems;
    private bool? _isDirectional;

    public MismatchedMarks(List<Problem> problems) => _problems = problems;

    /// <summary>Looks at the pairs of a paragraph, all of which are closed.</summary>
    public void Find(string text, List<Stretch> stretches, CancellationToken cancel)
    {
        for (int i = 0; i < stretches.Count; i++)
        {
            cancel.PollAt(i);
            Stretch stretch = stretches[i];
            if (stretch.Single
                || stretch.Inner.Length == 0
                || Characters.IsDigit(text[stretch.Inner.End - 1])
                || IsValue(text, stretch.Outer.Start))
            {
                continue;
            }

            if (Doubled(text, stretch) is { } doubled)
            {
                AddUnlessMarked(text, stretch, doubled, "the mark is doubled", text[doubled.Start].ToString());
            }
            else if (Meant(text, stretch) is { } meant)
            {
                AddUnlessMarked(text, stretch, new TextRange(meant.At, meant.Width), meant.Detail, meant.Mark);
            }
        }
    }

    /// <summary>Reports the marks unless others stand inside them. It looks through the whole quotation, so it is called last.</summary>
    private void AddUnlessMarked(string text, Stretch stretch, TextRange marks, string detail, string suggestion)
    {
        if (!HasMarks(text, stretch.Inner))
        {
            _problems.Add(new Problem(ProblemKind.MismatchedQuotationMarks, marks, Excerpt.Cut(text, stretch.Outer), detail, suggestion));
        }
    }

    /// <summary>The value of an attribute in code: target=”x”.</summary>
    private static bool IsValue(string text, int openOffset) => openOffset > 0 && text[openOffset - 1] == '=';

    private static bool HasMarks(string text, TextRange inner) => text.IndexOfAny(InsideMarks, inner.Start, inner.Length) >= 0;

    /// <summary>The half that is doubled if the other is not. If both are, it is a style, or the format of a table.</summary>
    private static TextRange? Doubled(string text, Stretch stretch)
    {
        TextRange outer = stretch.Outer;
        bool open = IsDoubled(text, outer.Start);
        bool close = outer.End - 2 >= stretch.Inner.End && IsDoubled(text, outer.End - 2);
        return open == close ? null : new TextRange(open ? outer.Start : outer.End - 2, 2);
    }

    private static bool IsDoubled(string text, int offset) =>
        text[offset] is '"' or '\u201C' or '\u201D' && text[offset + 1] == text[offset];

    /// <summary>The mark that is of the wrong kind, and what belongs there; null when the two are a pair.</summary>
    private (int At, int Width, string Mark, string Detail)? Meant(string text, Stretch stretch)
    {
        int end = stretch.Outer.End - 1;
        char open = text[stretch.Outer.Start];
        char close = text[end];
        return (open, close) switch
        {
            ('\u201C', '\u201C') => (end, 1, "\u201D", "an opening mark closes it"),
            ('\u201C', '"' or '\uFF02') => (end, 1, "\u201D", "a straight mark closes what a curly one opens"),
            ('"', '\u201D' or '\u201C') => (end, 1, "\"", "a curly mark closes what a straight one opens"),
            ('`', '"' or '\u201D') => (end, 1, "''", "another mark closes what `` opens"),
            ('\u201D', '"') => (end, 1, "\u201D", "a straight mark closes what a curly one opens"),

            // ”We reopen” is right in Finland and Sweden, and on wires that know one curly mark only.
            ('\u201D', '\u201D') when IsDirectional(text) => (stretch.Outer.Start, 1, "\u201C", "a closing mark opens it"),
            _ => null,
        };
    }

    /// <summary>Whether the article has opening curly marks, so that a closing one where a quotation opens is a slip.</summary>
    private bool IsDirectional(string text) => _isDirectional ??= text.IndexOf('\u201C') >= 0 && text.IndexOf('\u201E') < 0;
}
