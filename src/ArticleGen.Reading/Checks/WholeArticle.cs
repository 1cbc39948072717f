using ArticleGen.Reading.Headlines;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Checks;

/// <summary>An article that has been read, as the checks see it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Paragraphs">Its paragraphs, in order; those above the story as well.</param>
/// <param name="Head">What stands above the story.</param>
/// <param name="Quotes">Its quotes, in order.</param>
/// <param name="Actors">Its actors.</param>
/// <param name="Vocabulary">The words it was read with.</param>
/// <param name="Cancel">Ends a check.</param>
internal sealed record WholeArticle(
    string Text,
    List<TextRange> Paragraphs,
    StoryHead Head,
    ValueList<QuoteReading> Quotes,
    ValueList<ActorReading> Actors,
    Vocabulary Vocabulary,
    CancellationToken Cancel);
