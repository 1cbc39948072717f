using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>
/// Tells by the words around it that a marked stretch is the title of a work: the film "The Old Harbour", Radio Varna's "Morning Tide",
/// starred in "The Old Harbour", "The Old Harbour" star Ines Calder. Such a title is a noun of the reporter's sentence.
/// </summary>
internal static class TitleInContext
{
    // Longer ones are speech or headlines.
    private const int Longest = 70;

    // CNN, MSNBC
    private const int LongestStation = 6;

    /// <summary>Whether the stretch is a title; the tokens before it are in the passage already, those behind it are not.</summary>
    public static bool Matches(Passage passage, Stretch stretch)
    {
        string text = passage.Text;
        TextRange words = WithoutSign(text, stretch.Inner);
        if (!stretch.Closed || words.Length is 0 or > Longest || !Characters.IsUpper(text[words.Start]))
        {
            return false;
        }

        int before = passage.Count - 1;
        bool setOff = passage.KindAt(before) == TokenKind.Comma;
        before -= setOff ? 1 : 0;
        bool title = WorkTitle.Matches(text, words);
        // After the show, "Enough," Calder said: behind a comma one word, or words that a speaker follows, are no title.
        bool named = setOff ? title && !SpeakerFollows(passage, stretch) : title || IsOneWord(text, words);
        return (named && (IsWork(passage, before) || IsOfStation(passage)))
            || (title
                && (IsInContext(passage)
                    || (passage.Is(passage.Count - 1, WordClass.Be) && passage.Is(passage.Count - 2, WordMeaning.WorkNoun))
                    || IsExplained(passage, stretch)
                    || (!stretch.Single && IsPlaced(passage))
                    || (!stretch.EndsWithComma(text) && EntryOf(passage, WordBehind(passage, stretch.Outer.End)).Is(WordMeaning.BehindWork))
                    || IsName(passage, stretch)));
    }

    /// <summary>In American usage, the sign at the end of the marked words belongs to the reporter's sentence.</summary>
    public static TokenKind? Sign(string text, TextRange inner) => text[inner.End - 1] switch
    {
        ',' => TokenKind.Comma,
        '.' => TokenKind.Period,
        _ => null,
    };

    private static TextRange WithoutSign(string text, TextRange inner) =>
        inner.Length > 0 && Sign(text, inner) is not null ? new TextRange(inner.Start, inner.Length - 1) : inner;

    private static bool IsOneWord(string text, TextRange words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (!Characters.IsLetter(text[i]) && !Characters.IsDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>the film "...", a film called "..."</summary>
    private static bool IsWork(Passage passage, int token) =>
        passage.Is(token, WordMeaning.WorkNoun) || (passage.Is(token - 1, WordMeaning.WorkNoun) && Names(passage, token));

    private static bool Names(Passage passage, int token) =>
        passage.Is(token, WordForm.VerbParticiple)
            && passage[token].Entry.Cue is { } verb
            && verb.Takes(CueFrames.Naming | CueFrames.Titling);

    /// <summary>CNN's "...", Radio Varna's "...".</summary>
    private static bool IsOfStation(Passage passage)
    {
        int name = passage.Count - 2;
        return passage.KindAt(name + 1) == TokenKind.Possessive
            && (passage.Is(name, WordMeaning.Media | WordMeaning.Agency)
                || (passage.KindAt(name) == TokenKind.Word && passage[name].IsAllCaps && passage[name].Length <= LongestStation));
    }

    /// <summary>"The Old Harbour," a novel by Hale; "The Old Harbour," the film.</summary>
    private static bool IsExplained(Passage passage, Stretch stretch)
    {
        TextRange article = WordBehind(passage, stretch.Outer.End);
        return stretch.EndsWithComma(passage.Text)
            && EntryOf(passage, article).Is(WordClass.Determiner)
            && EntryOf(passage, WordBehind(passage, article.End)).Is(WordMeaning.WorkNoun);
    }

    /// <summary>
    /// a "Reopen Varna Now" rally, the "Old Harbour" plan: words with capitals between a determiner and a noun are its name.
    /// </summary>
    private static bool IsName(Passage passage, Stretch stretch)
    {
        int before = passage.Count - 1;
        TextRange behind = WordBehind(passage, stretch.Outer.End);
        return !stretch.Single && passage.Is(before, WordClass.Determiner | WordClass.Possessive) && behind.Length > 0
            && !Characters.IsUpper(passage.Text[behind.Start])
            && !EntryOf(passage, behind).Is(WordClass.Closed | WordForm.FiniteVerb | WordClass.Adverb);
    }

    /// <summary>starred in "...", the author of "...", an interview on "...".</summary>
    private static bool IsInContext(Passage passage)
    {
        int preposition = passage.Count - 1;
        bool places = passage.IsAny(preposition, "in", "on", "of", "for", "with");
        return places && passage.Is(preposition - 1, WordMeaning.WorkContext);
    }

    /// <summary>
    /// on "...", Hale's "...": words with capitals throughout are a title there. Headlines have capitals anyway, and single marks.
    /// </summary>
    private static bool IsPlaced(Passage passage)
    {
        int before = passage.Count - 1;
        return passage.KindAt(before) == TokenKind.Possessive || passage.IsAny(before, "in", "on", "for", "with")
            || (passage.Is(before, "to") && !passage[before].IsCapitalized && !PromisesWhatFollows(passage, before - 1));
    }

    /// <summary>"vowed to 'Reopen Varna Now'", but "spoke to 'Morning Tide'": a verb that takes "to" and another verb.</summary>
    private static bool PromisesWhatFollows(Passage passage, int verbToken) =>
        passage.KindAt(verbToken) == TokenKind.Word && passage[verbToken].Entry.Cue is { } cue && cue.Takes(CueFrames.To);

    /// <summary>"We Are Sorry," Calder said; "We Are Sorry," said Calder: a name behind a comma in the marks speaks them.</summary>
    private static bool SpeakerFollows(Passage passage, Stretch stretch)
    {
        TextRange first = WordBehind(passage, stretch.Outer.End);
        if (!stretch.EndsWithComma(passage.Text) || first.Length == 0)
        {
            return false;
        }

        TextRange second = WordBehind(passage, first.End);
        bool verb = EntryOf(passage, first).Cue is not null;
        return Characters.IsUpper(passage.Text[first.Start])
            || (verb && second.Length > 0 && Characters.IsUpper(passage.Text[second.Start]));
    }

    /// <summary>The word behind a place in the text; empty when a sign stands there.</summary>
    private static TextRange WordBehind(Passage passage, int fromOffset)
    {
        string text = passage.Text;
        int end = passage.Range.End;
        int start = fromOffset;
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        int to = start;
        while (to < end && to - start < Longest && (Characters.IsLetter(text[to]) || text[to] == '-'))
        {
            to++;
        }

        return TextRange.Between(start, to);
    }

    private static WordEntry EntryOf(Passage passage, TextRange word) => passage.Vocabulary.Find(passage.Text, word.Start, word.Length);
}
