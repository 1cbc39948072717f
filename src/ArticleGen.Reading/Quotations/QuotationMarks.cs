using System.Runtime.CompilerServices;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>Pairs the quotation marks of one paragraph. One pass; what is nested inside a stretch is left alone.</summary>
internal static class QuotationMarks
{
    // How far behind a number and a mark to look for the mark that really closes.
    private const int FarthestInches = 200;

    /// <summary>
    /// The stretches of the paragraph in order. A stretch that nothing closes reaches to the paragraph's end, or to the next opening mark.
    /// </summary>
    public static void Pair(string text, TextRange paragraph, List<Stretch> stretches, CancellationToken cancel)
    {
        List<int>? closers = null;
        int closer = 0;
        int i = paragraph.Start;
        while (i < paragraph.End)
        {
            cancel.PollAt(i);
            char c = text[i];
            if (!MayBeMark(c))
            {
                i++;
            }
            else if (IsDouble(text, i, paragraph, out int width) && CanOpen(text, i, width, paragraph))
            {
                cancel.ThrowIfCancellationRequested();
                i = Double(text, paragraph, i, width, stretches, cancel);
            }
            else if (c is '\u2018' or '\'' or '\u201A' or '\u2039' && SingleMarks.CanOpen(text, i, paragraph))
            {
                cancel.ThrowIfCancellationRequested();
                closers ??= SingleMarks.FindClosers(text, paragraph, cancel);
                while (closer < closers.Count && closers[closer] <= i)
                {
                    closer++;
                }

                int end = SingleMarks.ChooseCloser(text, i, closers, closer);
                if (SingleMarks.GoesOnBelow(text, i, end, paragraph))
                {
                    stretches.Add(Make(text, i, 1, paragraph.End, paragraph.End, single: true, closed: false));
                    return;
                }

                if (end >= 0)
                {
                    stretches.Add(Make(text, i, 1, end, end + 1, single: true, closed: true));
                }

                i = Math.Max(i, end) + 1;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>
    /// Whether the paragraph opens with a double mark, as it does when it goes on with a quotation of the paragraph before.
    /// </summary>
    public static bool OpensWithMark(string text, TextRange paragraph) =>
        (IsDouble(text, paragraph.Start, paragraph, out int width) && CanOpen(text, paragraph.Start, width, paragraph))
        || SingleMarks.OpensParagraph(text, paragraph);

    private static int Double(
        string text,
        TextRange paragraph,
        int openOffset,
        int width,
        List<Stretch> stretches,
        CancellationToken cancel)
    {
        char mark = text[openOffset];
        int closer = -1;
        int i = openOffset + width;
        bool holdsSingle = i < paragraph.End && mark == '\'' && text[i] == '\'';
        while (i < paragraph.End)
        {
            cancel.PollAt(i);
            if (!MayBeMark(text[i]) || !IsDouble(text, i, paragraph, out int at))
            {
                holdsSingle |= mark == '\'' && text[i] == '\'' && SingleMarks.CanOpen(text, i, paragraph);
                i++;
                continue;
            }

            // ''He said 'no,''' Calder said: the first of the three ends what the quotation quotes.
            if (holdsSingle && text[i] == '\'' && i + 2 < paragraph.End && text[i + 2] == '\'')
            {
                holdsSingle = false;
                i++;
                continue;
            }

            if (Closes(text, mark, i, at, paragraph))
            {
                stretches.Add(Make(text, openOffset, width, i, i + at, single: false, closed: true));
                return i + at;
            }

            if (mark == '"' && NestedMarks.End(text, i, paragraph) is int nested && nested > i)
            {
                closer = closer < nested ? NestedMarks.Closer(text, openOffset, nested, paragraph) : closer;
                if (closer == paragraph.End || (closer > 0 && Closes(text, mark, closer, 1, paragraph)))
                {
                    i = nested;
                    continue;
                }
            }

            if (mark == '"' && at == 1 && NestedMarks.StraightEnd(text, i, paragraph) is int inside && inside > i)
            {
                i = inside;
                continue;
            }

            if (Reopens(text, mark, i, at, paragraph))
            {
                stretches.Add(Make(text, openOffset, width, i, i, single: false, closed: false));
                return i;
            }

            i += at;
        }

        stretches.Add(Make(text, openOffset, width, paragraph.End, paragraph.End, single: false, closed: false));
        return paragraph.End;
    }

    private static Stretch Make(string text, int openOffset, int width, int innerEndOffset, int outerEndOffset, bool single, bool closed)
    {
        TextRange inner = Paragraphs.Trim(text, openOffset + width, innerEndOffset);
        TextRange outer = TextRange.Between(openOffset, closed ? outerEndOffset : Math.Max(inner.End, openOffset + width));
        return new Stretch(outer, inner, single, closed);
    }

    /// <summary>This test alone rules out nearly all characters; it is inlined to save a call for each of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBeMark(char c) => c is '"' or '\'' or '`' or >= '\u0080';

    private static bool IsDouble(string text, int offset, TextRange paragraph, out int width)
    {
        width = 1;
        switch (text[offset])
        {
            // Doubled by a slip: ""We reopen,"".
            case '"' or '\u201C' or '\u201D' when offset + 2 < paragraph.End
                && text[offset + 1] == text[offset]
                && text[offset + 2] != text[offset]:
                width = 2;
                return true;
            case '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' or '\u301D' or '\u301E':
                return true;
            case '`' or '\'' when offset + 1 < paragraph.End && text[offset + 1] == text[offset]:
                width = 2;
                return true;
            default:
                return false;
        }
    }

    private static bool CanOpen(string text, int offset, int width, TextRange paragraph)
    {
        bool spaceAfter = offset + width >= paragraph.End || char.IsWhiteSpace(text[offset + width]);
        char before = offset > paragraph.Start ? text[offset - 1] : ' ';
        return text[offset] switch
        {
            '\u201C' or '\u201E' or '\u00AB' or '\u301D' or '`' => true,
            // A closing mark with nothing open: a slip, unless it plainly stands where an opening one would.
            '\u201D' or '\u00BB' or '\u301E' => !spaceAfter && !IsWordEnd(before) && !IsSentenceSign(before),
            // Feet and inches, 5'10", and the value of an attribute in code, href="x".
            '"' or '\uFF02' when before == '=' || Characters.IsDigit(before) || (before == '\'' && offset > paragraph.Start + 1) => false,
            _ =>
                !spaceAfter
                    && (!IsWordEnd(before) || (offset > paragraph.Start && Characters.IsDash(before)))
                    && !(IsSentenceSign(before) && !SingleMarks.IsBeforeOpening(before)),
        };
    }

    private static bool Closes(string text, char open, int offset, int width, TextRange paragraph)
    {
        bool spaceBefore = offset > paragraph.Start && char.IsWhiteSpace(text[offset - 1]);
        bool spaceAfter = offset + width >= paragraph.End || char.IsWhiteSpace(text[offset + width]);
        bool looksClosing = spaceAfter || !spaceBefore;
        return (open, text[offset]) switch
        {
            ('\u201E', '\u201C' or '\u201D' or '\u201F') => true,
            ('\u00AB', '\u00BB') or ('\u00BB', '\u00AB') or ('\u301D', '\u301E') => true,
            ('\u00AB' or '\u00BB' or '\u301D', _) => false,
            ('`', '\'' or '\u201D' or '"') => true,
            ('`', _) => false,
            (_, '\u201D') => !IsFeetAndInches(text, offset, paragraph.Start),
            // The opening mark typed where the closing one belongs: “text“.
            (_, '\u201C') => spaceAfter && !spaceBefore,
            ('"' or '\uFF02' or '\u201C' or '\u201D' or '\u201F', '"' or '\uFF02') =>
                looksClosing && !IsInches(text, offset, paragraph) && !IsFeetAndInches(text, offset, paragraph.Start),
            ('\'', '\'') => looksClosing,
            _ => false,
        };
    }

    /// <summary>Whether a mark inside an open stretch can only be the start of another one, so that the first was never closed.</summary>
    private static bool Reopens(string text, char open, int offset, int width, TextRange paragraph)
    {
        bool spaceBefore = offset > paragraph.Start && char.IsWhiteSpace(text[offset - 1]);
        bool spaceAfter = offset + width >= paragraph.End || char.IsWhiteSpace(text[offset + width]);
        return spaceBefore
            && !spaceAfter
            && (open, text[offset]) is ('"', '"' or '\u201C') or ('\u201C', '"' or '\u201C') or ('\u201D', '"' or '\u201C');
    }

    /// <summary>
    /// "The pipe is 12" wide," Calder said: a mark behind a number means inches, if the next mark stands behind a comma or full stop.
    /// </summary>
    private static bool IsInches(string text, int offset, TextRange paragraph)
    {
        if (!Characters.IsDigit(text[offset - 1])
            || offset + 2 >= paragraph.End
            || text[offset + 1] != ' '
            || !Characters.IsLower(text[offset + 2]))
        {
            return false;
        }

        for (int k = offset + 1; k < paragraph.End && k < offset + FarthestInches; k++)
        {
            if (text[k] == '"')
            {
                return IsSentenceSign(text[k - 1]);
            }
        }

        return false;
    }

    /// <summary>"He is 6'2"," Calder said: up to two digits behind another one and a mark of feet.</summary>
    private static bool IsFeetAndInches(string text, int offset, int fromOffset)
    {
        int feet = offset - 1;
        while (feet > fromOffset && feet >= offset - 2 && Characters.IsDigit(text[feet]))
        {
            feet--;
        }

        return feet < offset - 1 && feet > fromOffset && text[feet] is '\'' or '\u2019' or '\u2032' && Characters.IsDigit(text[feet - 1]);
    }

    private static bool IsWordEnd(char c) => Characters.IsLetter(c) || Characters.IsDigit(c);
    private static bool IsSentenceSign(char c) => c is '.' or ',' or '!' or '?' or ';' or ')' or ']' or '%';
}
