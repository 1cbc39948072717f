using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>Finds where the partner of an unpaired quotation mark belongs, if only one place is possible.</summary>
internal static class MissingMarks
{
    private const string Opening = "\"\u201C\u2018'\u00AB";
    private const string Closing = "\"\u201D\u2019'\u00BB";

    /// <summary>The edit that closes a quotation without a closing mark, or null.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="openToken">The token that opens it: the whole stretch, or a mark by itself.</param>
    /// <param name="inner">All the text that may belong to the quotation.</param>
    public static TextEdit? ToClose(Passage passage, int openToken, TextRange inner)
    {
        char mark = passage.Text[passage[openToken].Start];
        int kind = Opening.IndexOf(mark);
        bool opensSentence = openToken == 0 || passage[openToken - 1].EndsSentence;
        bool introduced = passage.KindAt(openToken - 1) == TokenKind.Colon
            || (passage.KindAt(openToken - 1) == TokenKind.Comma && SpeakerTail.IsCue(passage, openToken - 2));
        if (kind < 0 || inner.Length == 0 || inner.Start != passage[openToken].Start + 1 || !(opensSentence || introduced))
        {
            return null;
        }

        Passage words = passage.Part(inner);
        int at = opensSentence ? BeforeSpeaker(words, inGuillemets: mark == '\u00AB') : -1;
        at = at < 0
            && IsOneSentence(words)
            && !HasCue(words, new(0, words.Count))
            && (introduced ? words[0].IsCapitalized : IsSpoken(words, new(0, words.Count)))
            ? inner.End
            : at;
        return at < 0 ? null : new TextEdit(new TextRange(at, 0), Closing[kind].ToString());
    }

    /// <summary>
    /// The edit that opens a quotation without an opening mark, which closes at offset <paramref name="markOffset"/>; or null.
    /// </summary>
    public static TextEdit? ToOpen(Passage passage, int markOffset)
    {
        int kind = Closing.IndexOf(passage.Text[markOffset]);
        int close = TokenAt(passage, markOffset);
        if (kind < 0 || close < 1)
        {
            return null;
        }

        List<Sentence> sentences = [];
        Sentences.Split(passage, sentences);
        int own = sentences.FindIndex(sentence => close - 1 < sentence.To);
        Sentence said = sentences[own];
        int colon = LastColon(passage, new(said.From, close));
        int from = colon < 0 ? said.From : colon + 1;
        bool introduced = colon > 0 && HasCue(passage, new(said.From, colon)) && passage[from].IsCapitalized;
        bool startsThere = colon < 0 ? own == 0 || HasQuotation(passage, sentences[own - 1]) : introduced;
        if (!startsThere || !passage[from].IsWord || passage.Has(TokenKind.Stretch, new(from, close)) || HasCue(passage, new(from, close)))
        {
            return null;
        }

        int behind = close + (passage.KindAt(close + 1) == TokenKind.Comma ? 2 : 1);
        bool clear = behind >= passage.Count
            ? introduced || IsSpoken(passage, new(from, close))
            : !introduced && SpeakerTail.StartsAt(passage, behind);
        return clear ? new TextEdit(new TextRange(passage[from].Start, 0), Opening[kind].ToString()) : null;
    }

    /// <summary>Where the words before the speaker's name end; -1 unless there is exactly one such place.</summary>
    private static int BeforeSpeaker(Passage words, bool inGuillemets)
    {
        int found = -1;
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i].Kind is TokenKind.Comma or TokenKind.Question or TokenKind.Exclamation && SpeakerTail.NamesSpeakerAt(words, i + 1))
            {
                if (found >= 0 || !SpeakerTail.StartsAt(words, i + 1))
                {
                    return -1;
                }

                // A comma stands before a closing mark, but behind a guillemet.
                found = inGuillemets && words[i].Kind == TokenKind.Comma ? words[i].Start : words[i].End;
            }
        }

        return found;
    }

    private static bool IsOneSentence(Passage words)
    {
        List<Sentence> sentences = [];
        Sentences.Split(words, sentences);
        return sentences.Count == 1 && words[words.Count - 1].EndsSentence;
    }

    /// <summary>
    /// Whether the words themselves show that they are spoken: "We reopen", "It is time". Other words may be the reporter's, after a title
    /// or term in marks.
    /// </summary>
    private static bool IsSpoken(Passage passage, TokenSpan span)
    {
        if (passage.IsAny(span.From, "it", "this", "that", "there"))
        {
            return true;
        }

        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, WordForm.FirstPerson | WordForm.SecondPerson))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a form of a verb of saying is among the tokens, "I said" too: then the words may end at it.</summary>
    private static bool HasCue(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, WordMeaning.CueVerb) && passage.Is(i, WordForm.FiniteVerb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Single marks may be a term inside a quotation, and no quotation of their own.</summary>
    private static bool HasQuotation(Passage passage, Sentence sentence)
    {
        for (int i = sentence.From; i < sentence.To; i++)
        {
            if (passage[i].Kind == TokenKind.Stretch && !passage.Stretches[passage[i].Stretch].Single)
            {
                return true;
            }
        }

        return false;
    }

    private static int LastColon(Passage passage, TokenSpan span)
    {
        int i = span.Last;
        while (i >= span.From && passage[i].Kind != TokenKind.Colon)
        {
            i--;
        }

        return i >= span.From ? i : -1;
    }

    /// <summary>The token at an offset, or -1. Looked for once a paragraph.</summary>
    public static int TokenAt(Passage passage, int offset)
    {
        int i = 0;
        while (i < passage.Count && passage[i].Start < offset)
        {
            i++;
        }

        return i < passage.Count && passage[i].Start == offset ? i : -1;
    }
}
