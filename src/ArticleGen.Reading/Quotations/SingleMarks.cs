using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Quotations;

/// <summary>Tells single quotation marks from apostrophes, and finds where they close.</summary>
internal static class SingleMarks
{
    // How many possible closing marks are weighed for one single opening mark; more would make hostile text quadratic.
    private const int ClosersWeighed = 8;

    // Between a paragraph and the next one.
    private const int MostBlanks = 8;

    // The longest word that is written without its start ("cause", "round").
    private const int LongestElision = 5;

    /// <summary>Whether the mark can open a quotation.</summary>
    public static bool CanOpen(string text, int offset, TextRange paragraph)
    {
        char before = offset > paragraph.Start ? text[offset - 1] : ' ';
        if (offset + 1 >= paragraph.End
            || char.IsWhiteSpace(text[offset + 1])
            || !(char.IsWhiteSpace(before) || IsBeforeOpening(before) || Characters.IsDash(before)))
        {
            return false;
        }

        // '90s, ‘08, 'n', 'twas: what is left out, not what is said.
        if (IsElision(text, offset + 1, paragraph.End))
        {
            return false;
        }

        return text[offset] is '\u201A' or '\u2039'
            || !(offset + 2 < paragraph.End && Characters.IsDigit(text[offset + 1]) && Characters.IsDigit(text[offset + 2]));
    }

    /// <summary>Whether the paragraph starts with a single mark that opens.</summary>
    public static bool OpensParagraph(string text, TextRange paragraph) =>
        text[paragraph.Start] is '\'' or '\u2018' && CanOpen(text, paragraph.Start, paragraph);

    /// <summary>
    /// Calder said: 'We reopen. ¶ 'It is time.' Whether the single mark at <paramref name="openOffset"/>, which nothing but an apostrophe
    /// at <paramref name="closeOffset"/> may close, opens a quotation that the next paragraph re-opens.
    /// </summary>
    public static bool GoesOnBelow(string text, int openOffset, int closeOffset, TextRange paragraph)
    {
        bool opens = openOffset == paragraph.Start
            || (openOffset - 2 >= paragraph.Start && text[openOffset - 1] == ' ' && text[openOffset - 2] is ':' or ',');
        bool ends = closeOffset < 0 || (text[closeOffset - 1] is 's' && closeOffset + 1 < paragraph.End && text[closeOffset + 1] == ' ');
        if (!opens || !ends || text[paragraph.End - 1] is not ('.' or '!' or '?'))
        {
            return false;
        }

        int next = paragraph.End;
        while (next < text.Length && next < paragraph.End + MostBlanks && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next + 1 < text.Length && next > paragraph.End && text[next] == text[openOffset] && Characters.IsUpper(text[next + 1])
            && !IsElision(text, next + 1, text.Length);
    }

    /// <summary>A sign right behind which a mark may open.</summary>
    public static bool IsBeforeOpening(char c) =>
        Characters.IsOpenBracket(c) || c is '/' or '"' or '\u201C' or '\u00AB' or '\u2014' or '\u2013';

    /// <summary>Whether the word that starts here is written without its start: "'twas".</summary>
    public static bool IsElision(string text, int startOffset, int endOffset)
    {
        int i = startOffset;
        while (i < endOffset && i <= startOffset + LongestElision && Characters.IsLetter(text[i]))
        {
            i++;
        }

        string word = text.Substring(startOffset, i - startOffset).ToLowerInvariant();
        return word is "n" or "twas" or "tis" or "em" or "til" or "cause" or "bout" or "round";
    }

    /// <summary>The single marks of a paragraph that can close a quotation.</summary>
    public static List<int> FindClosers(string text, TextRange paragraph, CancellationToken cancel)
    {
        List<int> closers = [];
        for (int i = paragraph.Start + 1; i < paragraph.End; i++)
        {
            cancel.PollAt(i);
            bool mark = text[i] is '\'' or '\u2019' or '\u2018' or '\u203A';
            if (mark
                && !char.IsWhiteSpace(text[i - 1])
                && (i + 1 >= paragraph.End || !Characters.IsLetter(text[i + 1]) && !Characters.IsDigit(text[i + 1])))
            {
                closers.Add(i);
            }
        }

        return closers;
    }

    /// <summary>Whether a full stop and a capital stand between the two offsets.</summary>
    private static bool EndsSentenceBetween(string text, int fromOffset, int toOffset)
    {
        int stop = fromOffset;
        while (stop + 2 < toOffset && !(text[stop] == '.' && text[stop + 1] == ' ' && Characters.IsUpper(text[stop + 2])))
        {
            stop++;
        }

        return stop + 2 < toOffset;
    }

    /// <summary>
    /// The mark that closes the single mark at <paramref name="openOffset"/>, or -1. A mark behind punctuation or a word without final s is
    /// sure; one behind a final s may be a plural possessive (the workers' rights) and counts only when no sure one follows.
    /// </summary>
    public static int ChooseCloser(string text, int openOffset, List<int> closers, int fromIndex)
    {
        int possessive = -1;
        for (int k = fromIndex; k < closers.Count && k < fromIndex + ClosersWeighed; k++)
        {
            int at = closers[k];
            char before = text[at - 1];
            // Rock 'n' roll.
            bool elision = at - openOffset == 2 && before is 'n' or 'N';
            if (before is not ('s' or 'S') && !elision)
            {
                // 'sad jokes' on Friday. Fritz' notes were lost: a mark behind a word of another sentence is an apostrophe.
                return possessive >= 0 && Characters.IsLetter(before) && EndsSentenceBetween(text, possessive, at) ? possessive : at;
            }

            bool endsThere = at + 1 >= text.Length
                || text[at + 1] is ',' or '.' or ';' or ':' or '!' or '?' or '"'
                || Characters.IsLineBreak(text[at + 1]);
            if (endsThere)
            {
                return at;
            }

            possessive = possessive < 0 ? at : possessive;
        }

        return possessive;
    }
}
