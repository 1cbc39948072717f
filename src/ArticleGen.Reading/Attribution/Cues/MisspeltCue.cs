using System.Runtime.CompilerServices;
using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Cues;

/// <summary>Finds an attribution verb behind a slip of the keyboard: "..., dpa reoported."</summary>
/// <remarks>
/// A word is taken for a cue only if no list knows it, it is one edit away from a form of a cue verb, and it stands where an attribution
/// verb stands. These places are: beside a quotation; before "that"; before a colon and a quotation; between a subject behind a comma and
/// the end of the clause; and, for a word too long to be mistaken for another, between a subject and an object.
/// </remarks>
internal static class MisspeltCue
{
    // A shorter word is one edit away from too many words. A longer word is rarely a cue, and comparing it with every cue takes time.
    private const int ShortestWord = 4;
    private const int LongestWord = 14;

    // Words this long are hardly ever one slip away from another word.
    private const int LongWord = 8;
    private const string According = "according";
    private const string PastEnding = "ed";
    private const string Said = "said";

    // A word without a capital counts as unknown if the lists have it only as a name or as a part of an adverb.
    private static WordTraits AsGoodAsUnknown
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => WordMeaning.GivenName | WordMeaning.Place | WordMeaning.Agency | WordMeaning.Media | WordForm.Gender
            | WordClass.PartOfPhrase;
    }

    /// <summary>Whether a token is a word that may be misspelt; <see cref="FindAt"/> is asked about no other.</summary>
    public static bool MayBe(in Token token) =>
        token.Kind == TokenKind.Word
            && !token.IsCapitalized
            && token.Length is >= ShortestWord and <= LongestWord
            && !token.Traits.HasOtherThan(AsGoodAsUnknown);

    /// <summary>
    /// Whether "to" follows and the word is "according" but for a slip, in small letters or with the capital of a sentence's first word.
    /// </summary>
    public static bool IsAccording(Passage passage, int token) =>
        passage.Is(token + 1, "to")
            && Math.Abs(passage[token].Length - According.Length) <= 1
            && !passage[token].Traits.HasOtherThan(AsGoodAsUnknown)
        && (!passage[token].IsCapitalized || !passage[token].IsAllCaps)
            && OneEdit.Apart(passage[token].Range.In(passage.Text).ToLowerInvariant(), According);

    /// <summary>The correct word, with a capital where the text has one.</summary>
    public static string AccordingFor(in Token token) => token.IsCapitalized ? "According" : According;

    public static Cue? FindAt(Passage passage, Sentence sentence, int token)
    {
        if (!StandsAsCue(passage, sentence, token))
        {
            return null;
        }

        string? meant = Nearest(passage, passage[token]);
        if (meant is null || passage.Vocabulary.Find(meant).Cue is not { } verb)
        {
            return null;
        }

        return new Cue(verb, token, token, token + 1)
        {
            Correction = meant,
            HasComplement = true,
            Subject = Subjects.Before(passage, token, sentence.From),
        };
    }

    /// <summary>Reports a cue that is misspelt.</summary>
    public static void Report(Passage passage, in Cue cue, List<Problem> problems)
    {
        if (cue.Correction is { } correction)
        {
            TextRange range = passage[cue.Main].Range;
            problems.Add(
                new Problem(
                    ProblemKind.MisspeltCue,
                    range,
                    range.In(passage.Text),
                    $"it looks like a slip for \"{correction}\"",
                    correction));
        }
    }

    private static bool StandsAsCue(Passage passage, Sentence sentence, int token)
    {
        TokenKind before = token > sentence.From ? passage[token - 1].Kind : TokenKind.Other;
        bool behindQuotation = before == TokenKind.Stretch || (before == TokenKind.Comma && passage.KindAt(token - 2) == TokenKind.Stretch);
        if (behindQuotation)
        {
            // "We reopen," siad Calder.
            return Words.IsName(passage, token + 1) || passage.Is(token + 1, WordClass.Determiner);
        }

        if (token == sentence.From
            || !(Words.IsName(passage, token - 1)
                || NounPhraseBefore.IsPronoun(passage, token - 1)
                || passage.Is(token - 1, WordMeaning.Role | WordMeaning.OrganizationNoun)
                || before == TokenKind.Comma))
        {
            return false;
        }

        if (passage.Is(token + 1, "that"))
        {
            return true;
        }

        // Calder sadi the port was shut: the letters are those of "said", and a clause follows.
        if (Words.IsName(passage, token - 1) && passage.KindAt(token + 1) == TokenKind.Word
            && OneEdit.KeepsLetters(passage[token].Range.In(passage.Text), Said)
            && passage.Vocabulary.Find(Said).Cue is { } said && CueComplement.IsClauseBehind(passage, said, token + 1, sentence.To))
        {
            return true;
        }

        int after = Adverbials.SkipRight(passage, token + 1, sentence.To);
        bool ends = after >= sentence.To || passage[after].EndsSentence || passage[after].Kind is TokenKind.Comma or TokenKind.Colon;
        bool acts = IsLongPast(passage, token) && TakesObject(passage, token + 1);
        if (!(ends || acts || TakesComplement(passage, token + 1)) || Subjects.Before(passage, token, sentence.From) is not { } subject)
        {
            return false;
        }

        // Calder addded: "We reopen."
        if (passage.KindAt(token + 1) == TokenKind.Colon && passage.KindAt(token + 2) == TokenKind.Stretch)
        {
            return true;
        }

        // "We reopen," Calder tolld reporters.
        int from = subject.Phrase.From;
        TokenKind open = from > sentence.From ? passage[from - 1].Kind : TokenKind.Other;
        return acts || open == TokenKind.Stretch || (open == TokenKind.Comma && (ends || passage.KindAt(from - 2) == TokenKind.Stretch));
    }

    private static bool IsLongPast(Passage passage, int token) =>
        passage[token].Length >= LongWord
            && string.CompareOrdinal(passage.Text, passage[token].Range.End - PastEnding.Length, PastEnding, 0, PastEnding.Length) == 0;

    /// <summary>"Calder critisized the plan": what a verb has behind it.</summary>
    private static bool TakesObject(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Stretch
            || passage.Is(token, WordClass.Determiner | WordClass.Possessive)
            || Words.IsName(passage, token);

    /// <summary>
    /// "tolld reporters", "siad in Varna": anything but a plain noun, because the word before a plain noun may be a noun too.
    /// </summary>
    private static bool TakesComplement(Passage passage, int token) =>
        TakesObject(passage, token)
            || passage.Is(token, WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator)
            || (passage.Is(token, WordMeaning.Role) && passage.Is(token, WordForm.Plural));

    private static string? Nearest(Passage passage, in Token token)
    {
        string word = token.Range.In(passage.Text).ToLowerInvariant();
        uint letters = OneEdit.Letters(word);
        string? nearest = null;
        for (int length = Math.Max(ShortestWord, word.Length - 1); length <= word.Length + 1; length++)
        {
            CueForm[] forms = passage.Vocabulary.CueForms(length);
            for (int i = 0; i < forms.Length; i++)
            {
                (string form, uint others) = forms[i];
                if (OneEdit.MayBeApart(letters, others)
                    && OneEdit.Apart(word, form)
                    && (nearest is null || PreferOver(word, form, nearest)))
                {
                    nearest = form;
                }
            }
        }

        return nearest;
    }

    /// <summary>
    /// Among several forms one slip away, a form with the same letters comes first: two swapped or one doubled ("deined" is "denied" and
    /// not "defined"). Next comes a past tense, which is usual in news; then the order of the alphabet decides.
    /// </summary>
    private static bool PreferOver(string word, string form, string other)
    {
        bool same = OneEdit.KeepsLetters(word, form);
        if (same != OneEdit.KeepsLetters(word, other))
        {
            return same;
        }

        bool past = IsPast(form);
        return past != IsPast(other) ? past : string.CompareOrdinal(form, other) < 0;
    }

    private static bool IsPast(string form) => form.EndsWith(PastEnding, StringComparison.Ordinal) || form is "said" or "told" or "wrote";
}
