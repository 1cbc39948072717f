using System.Text.Json;

namespace ArticleGen.Accuracy;

/// <summary>
/// Writes readings as JSON lines in the format of the scoring script that comes with the corpora, which checks the figures printed here.
/// </summary>
internal static class ReadingWriter
{
    public static void Write(IEnumerable<ReadArticle> articles, bool isApart, TextWriter output)
    {
        foreach (ReadArticle article in articles)
        {
            output.WriteLine(JsonSerializer.Serialize(new
            {
                id = article.Article.Id,
                dateline = article.Reading.Dateline is { } dateline
                    ? new
                    {
                        place = dateline.Place,
                        year = dateline.Year,
                        month = dateline.Month,
                        day = dateline.Day,
                        agency = dateline.Agency,
                    }
                    : null,
                quotes = (isApart ? Utterance.Apart(article.Reading) : article.Utterances).Select(utterance => new
                {
                    kind = utterance.First.Kind.ToString(),
                    range = Pair(utterance.Range),
                    verbatim = utterance.Verbatim.Select(Pair),
                    speaker = article.SpeakerOf(utterance),
                    speakerRange = utterance.First.SpeakerRange is { } range ? Pair(range) : null,
                    cue = utterance.First.CueRange?.In(article.Text),
                    pattern = utterance.First.Pattern,
                }),
                actors = article.Reading.Actors.Select(actor => new
                {
                    name = actor.Name,
                    kind = actor.Kind.ToString(),
                    aliases = actor.Aliases,
                }),
            }));
        }
    }

    private static int[] Pair(TextRange range) => [range.Start, range.End];
}
