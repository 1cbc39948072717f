using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Datelines;

/// <summary>
/// Reads what stands before the date of a publication line: the section ("Other News Materials"), and labels ("Last updated on").
/// </summary>
internal sealed class Section
{
    private static readonly HashSet<string> Labels = WordList.Words("dateline-labels.txt");
    private static readonly HashSet<string> Updates = new(
        WordList.Read("dateline-labels.txt").Where(fields => fields.Length > 1).Select(fields => fields[0]),
        StringComparer.OrdinalIgnoreCase);

    private Section(int fromToken, int toToken, bool hasLabel)
    {
        From = fromToken;
        To = toToken;
        HasLabel = hasLabel;
    }

    /// <summary>The first token of the section's name.</summary>
    public int From { get; }

    /// <summary>The token after the name; <see cref="From"/> when there is none.</summary>
    public int To { get; }

    /// <summary>A word such as "Posted" says that the line dates the article.</summary>
    public bool HasLabel { get; }

    /// <summary>The label says when the article was changed, and not when it came out: "Last updated on".</summary>
    public bool IsUpdate { get; private set; }

    /// <summary>The tokens of the name.</summary>
    public TokenSpan Span => new(From, To);

    public bool IsEmpty => To <= From;

    /// <summary>The section in the tokens before <paramref name="toToken"/>; null when they are a sentence and no section.</summary>
    public static Section? Read(FrontLine line, int toToken)
    {
        int from = 0;
        while (from < toToken && (IsLabel(line, from) || !line[from].IsWord))
        {
            from++;
        }

        int end = toToken;
        while (end > from && (IsLabel(line, end - 1) || !(line[end - 1].IsWord || line[end - 1].Kind == TokenKind.CloseBracket)))
        {
            end--;
        }

        TokenSpan before = new(0, from);
        TokenSpan name = new(from, end);
        TokenSpan behind = new(end, toToken);
        bool label = HasLabelWord(line, before) || HasLabelWord(line, behind);
        if (!(name.Count > 0 && line.Vocabulary.HasOwnSections && line.Vocabulary.IsOwnSection(line.WordsAt(name))))
        {
            // "Published" is a label, "on" only beside one: "Ferry to sail on 21 August" has no section.
            bool leftOver = name.Count > 0 && !label && HasPreposition(line, behind);
            if (leftOver || !IsName(line, name))
            {
                return null;
            }
        }

        return new Section(from, end, label) { IsUpdate = HasUpdate(line, before) || HasUpdate(line, behind) };
    }

    public static bool IsLabel(FrontLine line, int token) => line.KindAt(token) == TokenKind.Word && Labels.Contains(line.WordAt(token));

    /// <summary>Whether one of the words says that the article was changed.</summary>
    public static bool HasUpdate(FrontLine line, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (line.KindAt(i) == TokenKind.Word && Updates.Contains(line.WordAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the labels tells by itself that a date follows: "Published" does, "on" does not.</summary>
    public static bool HasLabelWord(FrontLine line, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (IsLabel(line, i) && !line.Is(i, WordClass.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPreposition(FrontLine line, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (line.Is(i, WordClass.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A section is a few words, most with a capital, without a verb and without an end of sentence; it does not break off at a
    /// preposition.
    /// </summary>
    private static bool IsName(FrontLine line, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            bool small = line[i].IsWord
                && !line[i].IsCapitalized
                && !line.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner);
            bool verb = line.Is(i, WordClass.Auxiliary)
                || (line.Is(i, WordForm.FiniteVerb) && !line.Is(i, WordForm.VerbAlsoNoun | WordMeaning.Role));
            if (small || verb || line[i].EndsSentence)
            {
                return false;
            }
        }

        return span.From >= span.To || !line.Is(span.Last, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction);
    }
}
