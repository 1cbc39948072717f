using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds the names of a project's lexicon in a text.</summary>
internal static class OwnNamesInText
{
    /// <summary>
    /// Where a name of the project's lexicon starts, if such a name ends the run; the words before it are a title. Otherwise null.
    /// </summary>
    public static int? Start(Passage passage, TokenSpan span)
    {
        for (int i = span.From; passage.Vocabulary.OwnNames is not null && i < span.To; i++)
        {
            bool isName = (i == span.From || passage.Is(i - 1, WordMeaning.Title | WordMeaning.Role))
                && Find(passage, new(i, span.To)) is not null;
            if (isName)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Whom the words mean by the project's lexicon; null when it does not list them.</summary>
    public static OwnName? Find(Passage passage, TokenSpan span) =>
        passage.Vocabulary.OwnNames is { } names && passage.Is(span.From, WordMeaning.OpensName)
            ? names.Find(PhraseWords.Read(passage, span))
            : null;
}
