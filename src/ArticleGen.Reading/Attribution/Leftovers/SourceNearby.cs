using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>
/// Decides whether something beside an unclaimed quotation may name its speaker. If so, a human reader may know whose words they are,
/// even if ArticleGen does not, and nothing is reported.
/// </summary>
internal static class SourceNearby
{
    // "So says a voice", "That is what Calder told them": how many characters behind a quotation may name the speaker.
    private const int Reach = 80;

    // 'Who cares?': a heading between paragraphs has few words.
    private const int MostWordsOfHeading = 4;

    private static WordTraits MaySpeak =>
        WordMeaning.CueVerb | WordForm.Subject | WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun
            | WordMeaning.SpeechNoun;

    /// <summary>
    /// Whether the quotation that stands alone at <paramref name="stretch"/> may be somebody's: the line above ends with a colon, the
    /// sentence before (from token <paramref name="previousToken"/> to <paramref name="sentenceToken"/>) has somebody in it, a sign-off, a
    /// credit or a verb of saying follows.
    /// </summary>
    public static bool OfAlone(Passage passage, Stretch stretch, int previousToken, int sentenceToken) =>
        IsHeading(passage.Text, stretch)
        || EndsWithColon(passage.Text, passage.Range.Start)
        || HasSomebody(passage, new(previousToken, sentenceToken))
        || Follows(passage, stretch.Outer.End);

    /// <summary>
    /// Whether the words behind a quotation that starts the sentence, the token <paramref name="marksToken"/>, may tell whose words it
    /// holds, by a verb or a noun of saying. In "The Old Harbour," which is to be filmed, nobody speaks.
    /// </summary>
    public static bool OfSpoken(Passage passage, Stretch stretch, int marksToken, int endToken)
    {
        // Who wrote it, or what it is: "The port that would not close," by Tom Hale.
        bool described = passage.Is(marksToken + 1, WordClass.Preposition | WordClass.Relative | WordClass.Determiner | WordClass.Wh);
        return described
            || WorkTitle.Matches(passage.Text, stretch.Inner)
            || SpeechShape.CountWords(passage.Text, stretch.Inner) < 2
            || HasVerbOfSaying(passage, new(marksToken + 1, endToken));
    }

    private static bool HasVerbOfSaying(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, WordMeaning.CueVerb | WordMeaning.SpeechNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the marked words are no speech but a heading: in capitals, or few words in single marks. The same holds for marks right
    /// inside marks, which enclose more than one speech.
    /// </summary>
    private static bool IsHeading(string text, Stretch stretch)
    {
        char first = text[stretch.Inner.Start];
        return (stretch.Single && SpeechShape.CountWords(text, stretch.Inner) <= MostWordsOfHeading)
            || first is '"' or '\u201C'
            || !HasSmallLetter(text, stretch.Inner);
    }

    private static bool HasSmallLetter(string text, TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (Characters.IsLower(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithColon(string text, int paragraphOffset)
    {
        int i = paragraphOffset - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        return i >= 0 && text[i] == ':';
    }

    private static bool HasSomebody(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            bool name = i > span.From && passage[i].IsWord && passage[i].IsCapitalized;
            if (name || passage.Is(i, MaySpeak) || Words.IsName(passage, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A dash or a bracket right behind the mark, in this paragraph or the next, or a verb of saying soon.</summary>
    private static bool Follows(Passage passage, int offset)
    {
        string text = passage.Text;
        int end = Math.Min(text.Length, offset + Reach);
        while (offset < end && char.IsWhiteSpace(text[offset]))
        {
            offset++;
        }

        bool signed = offset < end && (Characters.IsDash(text[offset]) || Characters.IsOpenBracket(text[offset]));
        while (!signed && offset < end)
        {
            int word = offset;
            while (offset < text.Length && Characters.IsLetter(text[offset]))
            {
                offset++;
            }

            // "said", "says": a base form is rather a noun, "the vote".
            signed = offset > word
                && passage.Vocabulary.Find(text, word, offset - word) is var entry
                && entry.Is(WordMeaning.CueVerb)
                && entry.Is(WordForm.VerbPast | WordForm.VerbThird);
            offset = Math.Max(offset, word + 1);
        }

        return signed;
    }
}
