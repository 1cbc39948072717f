using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>Finds an attribution verb behind a slip of the keyboard: "..., dpa reoported."</summary>
/// <remarks>
/// Only a word that no list knows, one edit away from a form of a cue verb, and standing where an attribution verb stands, is taken for one:
/// between a name or pronoun and the end of the sentence, behind a comma or a quotation; or between a quotation and a name.
/// </remarks>
internal static class MisspeltCue
{
    // One edit makes too many other words of a shorter one; a longer one is rarely a cue, and comparing it with every cue takes time.
    private const int ShortestWord = 4;
    private const int LongestWord = 14;

    // Without a capital a word that is only known as a name is as good as unknown.
    private const WordClass Names = WordClass.GivenName | WordClass.Male | WordClass.Female | WordClass.Place | WordClass.Agency | WordClass.Media;

    /// <summary>Whether a token is a word that may be misspelt; <see cref="At"/> is asked about no other.</summary>
    public static bool MayBe(in Token token) =>
        !token.Is(~Names) && token.Kind == TokenKind.Word && !token.IsCapitalized && token.Length is >= ShortestWord and <= LongestWord;

    public static Cue? At(Passage passage, Sentence sentence, int i)
    {
        if (!StandsAsCue(passage, sentence, i))
        {
            return null;
        }

        string? meant = Nearest(passage, passage[i]);
        if (meant is null || passage.Vocabulary.Find(meant).Cue is not { } verb)
        {
            return null;
        }

        return new Cue(verb, i, i, i + 1) { Correction = meant, HasComplement = true, Subject = Subjects.Before(passage, i, sentence.From) };
    }

    private static bool StandsAsCue(Passage passage, Sentence sentence, int i)
    {
        TokenKind before = i > sentence.From ? passage[i - 1].Kind : TokenKind.Other;
        bool behindQuotation = before == TokenKind.Stretch || (before == TokenKind.Comma && passage.KindAt(i - 2) == TokenKind.Stretch);
        if (behindQuotation)
        {
            // "We reopen," siad Calder.
            return Words.IsName(passage, i + 1) || passage.Is(i + 1, WordClass.Determiner);
        }

        if (i == sentence.From || !(Words.IsName(passage, i - 1) || NounPhraseBefore.IsPronoun(passage, i - 1) || passage.Is(i - 1, WordClass.Role | WordClass.OrganizationNoun) || before == TokenKind.Comma))
        {
            return false;
        }

        if (passage.Is(i + 1, "that"))
        {
            return true;
        }

        int after = Adverbials.SkipRight(passage, i + 1, sentence.To);
        bool ends = after >= sentence.To || passage[after].EndsSentence || passage[after].Kind is TokenKind.Comma or TokenKind.Colon;
        if (!ends || Subjects.Before(passage, i, sentence.From) is not { } subject || subject.Phrase.From <= sentence.From)
        {
            return false;
        }

        return passage[subject.Phrase.From - 1].Kind is TokenKind.Comma or TokenKind.Stretch;
    }

    private static string? Nearest(Passage passage, in Token token)
    {
        string word = token.Range.In(passage.Text).ToLowerInvariant();
        uint letters = OneEdit.Letters(word);
        string? nearest = null;
        for (int length = Math.Max(ShortestWord, word.Length - 1); length <= word.Length + 1; length++)
        {
            IReadOnlyList<CueForm> forms = passage.Vocabulary.CueForms(length);
            for (int i = 0; i < forms.Count; i++)
            {
                (string form, uint others) = forms[i];
                if (OneEdit.MayBeApart(letters, others) && OneEdit.Apart(word, form) && (nearest is null || PreferOver(form, nearest)))
                {
                    nearest = form;
                }
            }
        }

        return nearest;
    }

    /// <summary>Among equally near forms a past tense comes first, as in news it does; then the order of the alphabet decides.</summary>
    private static bool PreferOver(string form, string other)
    {
        bool past = form.EndsWith("ed", StringComparison.Ordinal) || form is "said" or "told" or "wrote";
        bool otherPast = other.EndsWith("ed", StringComparison.Ordinal) || other is "said" or "told" or "wrote";
        return past != otherPast ? past : string.CompareOrdinal(form, other) < 0;
    }
}
