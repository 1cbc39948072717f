using ArticleGen.Accuracy.Corpora;

namespace ArticleGen.Accuracy;

/// <summary>An article of a corpus with what ArticleGen reads in it.</summary>
internal sealed record ReadArticle(CorpusArticle Article, ArticleReading Reading, IReadOnlyList<Utterance> Utterances)
{
    public string Text => Article.Text;

    public static ReadArticle Of(CorpusArticle article)
    {
        ArticleReading reading = ArticleReader.Read(article.Text);
        return new ReadArticle(article, reading, Utterance.Of(reading));
    }

    public static IReadOnlyList<ReadArticle> All(string path) => [.. Corpus.Load(path).Select(Of)];

    public string? SpeakerOf(Utterance utterance) => utterance.First.Speaker is { } speaker ? Reading.Actors[speaker].Name : null;
}
