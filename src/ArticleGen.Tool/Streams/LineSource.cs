using System.Runtime.CompilerServices;
using ArticleGen.Build;
using ArticleGen.Settings;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Streams;

/// <summary>Articles as lines of JSON, from files and from standard input: one stream after the other.</summary>
/// <param name="streams">The streams.</param>
/// <param name="format">How texts are written whose lines do not say it; null where the text is to tell.</param>
internal sealed class LineSource(IReadOnlyList<LineInputStream> streams, ArticleFormat? format) : IArticleSource
{
    /// <summary>How long a line may be: as long as a file.</summary>
    internal int MostBytes { get; init; } = (int)ArticleFileLimits.MostBytes;

    /// <inheritdoc/>
    public async IAsyncEnumerable<IStreamedArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (LineInputStream stream in streams)
        {
            await using Stream bytes = Open(stream);
            IAsyncEnumerator<RawLine> lines = LineReader.ReadAsync(bytes, MostBytes, cancel).GetAsyncEnumerator(cancel);
            while (await MoveAsync(lines, stream).ConfigureAwait(false))
            {
                RawLine line = lines.Current;
                if (line.IsTooLong || !IsBlank(line.Content.Span))
                {
                    yield return new Article(line, stream.Name, MostBytes, format);
                }
                else
                {
                    LineReader.Return(line);
                }
            }
        }
    }

    private static Stream Open(LineInputStream stream)
    {
        try
        {
            return stream.Open();
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(stream.Name, failure);
        }
    }

    private static async ValueTask<bool> MoveAsync(IAsyncEnumerator<RawLine> lines, LineInputStream stream)
    {
        try
        {
            return await lines.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw ToolException.ForFile(stream.Name, failure);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private sealed class Article(RawLine line, string stream, int mostBytes, ArticleFormat? format) : IStreamedArticle
    {
        public long Bytes => line.Length;

        public OpenedArticle Open()
        {
            if (line.IsTooLong)
            {
                return Unreadable(new(0, $"the line is longer than {Counted.Show(mostBytes)} bytes"));
            }

            (ArticleLine? article, LineFault? fault) = ArticleLine.Read(line.Content);
            return article is null
                ? Unreadable(fault!)
                : new ReadableArticle(
                    article.Id,
                    new ArticleItem(article.Id, article.Id, article.Id, Resource: null),
                    Uri.EscapeDataString(article.Id),
                    article.Text,
                    article.Format ?? format ?? ArticleFormats.FindByText(article.Text))
                {
                    Members = article.Members,
                };
        }

        public void Dispose()
        {
            if (!line.IsTooLong)
            {
                LineReader.Return(line);
            }
        }

        private UnreadableArticle Unreadable(LineFault fault) => new(fault.Show(stream, line.Number, line.Content.Span));
    }
}
