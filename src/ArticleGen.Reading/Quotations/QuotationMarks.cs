using System.Runtime.CompilerServices;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>Pairs the quotation marks of one paragraph. One pass; what is nested inside a stretch is left alone.</summary>
internal static class QuotationMarks
{
    // How far behind a number with a mark the mark that really closes is looked for.
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
        IsDouble(text, paragraph.Start, paragraph, out int width) && CanOpen(text, paragraph.Start, width, paragraph);

    private static int Double(string text, TextRange paragraph, int open, int width, List<Stretch> stretches, CancellationToken cancel)
    {
        char mark = text[open];
        int closer = -1;
        int i = open + width;
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
                stretches.Add(Make(text, open, width, i, i + at, single: false, closed: true));
                return i + at;
            }

            if (mark == '"' && NestedMarks.End(text, i, paragraph) is int nested && nested > i)
            {
                closer = closer < nested ? NestedMarks.Closer(text, open, nested, paragraph) : closer;
                if (closer == paragraph.End || (closer > 0 && Closes(text, mark, closer, 1, paragraph)))
                {
                    i = nested;
                    continue;
                }
            }

            if (Reopens(text, mark, i, at, paragraph))
            {
                stretches.Add(Make(text, open, width, i, i, single: false, closed: false));
                return i;
            }

            i += at;
        }

        stretches.Add(Make(text, open, width, paragraph.End, paragraph.End, single: false, closed: false));
        return paragraph.End;
    }

    private static Stretch Make(string text, int open, int width, int innerEnd, int outerEnd, bool single, bool closed)
    {
        TextRange inner = Paragraphs.Trim(text, open + width, innerEnd);
        TextRange outer = TextRange.Between(open, closed ? outerEnd : Math.Max(inner.End, open + width));
        return new Stretch(outer, inner, single, closed);
    }

    /// <summary>This test alone rules out nearly all characters; inlined, because a call for each took 1 % of the time of reading.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBeMark(char c) => c is '"' or '\'' or '`' or >= '\u0080';

    private static bool IsDouble(string text, int i, TextRange paragraph, out int width)
    {
        width = 1;
        switch (text[i])
        {
            // Doubled by a slip: ""We reopen,"".
            case '"' or '\u201C' or '\u201D' when i + 2 < paragraph.End && text[i + 1] == text[i] && text[i + 2] != text[i]:
                width = 2;
                return true;
            case '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' or '\u301D' or '\u301E':
                return true;
            case '`' or '\'' when i + 1 < paragraph.End && text[i + 1] == text[i]:
                width = 2;
                return true;
            default:
                return false;
        }
    }

    private static bool CanOpen(string text, int i, int width, TextRange paragraph)
    {
        bool spaceAfter = i + width >= paragraph.End || char.IsWhiteSpace(text[i + width]);
        char before = i > paragraph.Start ? text[i - 1] : ' ';
        return text[i] switch
        {
            '\u201C' or '\u201E' or '\u00AB' or '\u301D' or '`' => true,
            // A closing mark with nothing open: a slip, unless it plainly stands where an opening one would.
            '\u201D' or '\u00BB' or '\u301E' => !spaceAfter && !IsWordEnd(before) && !IsSentenceSign(before),
            // Feet and inches, 5'10", and the value of an attribute in code, href="x".
            '"' or '\uFF02' when before == '=' || Characters.IsDigit(before) || (before == '\'' && i > paragraph.Start + 1) => false,
            _ =>
                !spaceAfter
                    && (!IsWordEnd(before) || (i > paragraph.Start && Characters.IsDash(before)))
                    && !(IsSentenceSign(before) && !SingleMarks.IsBeforeOpening(before)),
        };
    }

    private static bool Closes(string text, char open, int i, int width, TextRange paragraph)
    {
        bool spaceBefore = i > paragraph.Start && char.IsWhiteSpace(text[i - 1]);
        bool spaceAfter = i + width >= paragraph.End || char.IsWhiteSpace(text[i + width]);
        bool looksClosing = spaceAfter || !spaceBefore;
        return (open, text[i]) switch
        {
            ('\u201E', '\u201C' or '\u201D' or '\u201F') => true,
            ('\u00AB', '\u00BB') or ('\u00BB', '\u00AB') or ('\u301D', '\u301E') => true,
            ('\u00AB' or '\u00BB' or '\u301D', _) => false,
            ('`', '\'' or '\u201D' or '"') => true,
            ('`', _) => false,
            (_, '\u201D') => !IsFeetAndInches(text, i, paragraph.Start),
            // The opening mark typed where the closing one belongs: “text“.
            (_, '\u201C') => spaceAfter && !spaceBefore,
            ('"' or '\uFF02' or '\u201C' or '\u201D' or '\u201F', '"' or '\uFF02') =>
                looksClosing && !IsInches(text, i, paragraph) && !IsFeetAndInches(text, i, paragraph.Start),
            ('\'', '\'') => looksClosing,
            _ => false,
        };
    }

    /// <summary>Whether a mark inside an open stretch can only be the start of another one, so that the first was never closed.</summary>
    private static bool Reopens(string text, char open, int i, int width, TextRange paragraph)
    {
        bool spaceBefore = i > paragraph.Start && char.IsWhiteSpace(text[i - 1]);
        bool spaceAfter = i + width >= paragraph.End || char.IsWhiteSpace(text[i + width]);
        return spaceBefore
            && !spaceAfter
            && (open, text[i]) is ('"', '"' or '\u201C') or ('\u201C', '"' or '\u201C') or ('\u201D', '"' or '\u201C');
    }

    /// <summary>
    /// "The pipe is 12" wide," Calder said: a mark behind a number, with another one to come before a comma or full stop inside it.
    /// </summary>
    private static bool IsInches(string text, int i, TextRange paragraph)
    {
        if (!Characters.IsDigit(text[i - 1]) || i + 2 >= paragraph.End || text[i + 1] != ' ' || !Characters.IsLower(text[i + 2]))
        {
            return false;
        }

        for (int k = i + 1; k < paragraph.End && k < i + FarthestInches; k++)
        {
            if (text[k] == '"')
            {
                return IsSentenceSign(text[k - 1]);
            }
        }

        return false;
    }

    /// <summary>"He is 6'2"," Calder said: up to two digits behind another one and a mark of feet.</summary>
    private static bool IsFeetAndInches(string text, int i, int from)
    {
        int feet = i - 1;
        while (feet > from && feet >= i - 2 && Characters.IsDigit(text[feet]))
        {
            feet--;
        }

        return feet < i - 1 && feet > from && text[feet] is '\'' or '\u2019' or '\u2032' && Characters.IsDigit(text[feet - 1]);
    }

    private static bool IsWordEnd(char c) => Characters.IsLetter(c) || Characters.IsDigit(c);
    private static bool IsSentenceSign(char c) => c is '.' or ',' or '!' or '?' or ';' or ')' or ']' or '%';
}
