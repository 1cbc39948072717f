using System.Buffers;
using ArticleGen.Tool.Json;

namespace ArticleGen.Tool.Streams;

/// <summary>
/// Writes articles as JSON, one a line: what read.schema.json describes; of an article that was a line, its members with that beside them.
/// </summary>
/// <param name="stream">Where the lines go.</param>
/// <param name="form">How an article is written.</param>
/// <param name="written">The ids of what the stream has already.</param>
internal sealed class LineOutput(Stream stream, LineForm form, IAsyncEnumerable<string>? written = null)
    : IArticleOutput<PooledLine>
{
    /// <inheritdoc/>
    public IAsyncEnumerable<string> ReadWrittenAsync(CancellationToken cancel) => written ?? None();

    /// <inheritdoc/>
    public PooledLine Convert(ReadableArticle article, ArticleReading reading, CancellationToken cancel)
    {
        GeneratedArticle generated = GeneratedArticle.From(article.Item, reading, article.Uri, cancel);
        PooledLine line = new();
        if (article.Members is not { } members)
        {
            form.Write(generated, line);
            line.Write("\n"u8);
            return line;
        }

        line.Write("{\"id\":"u8);
        line.Write(members.Id.Span);
        foreach (ReadOnlyMemory<byte> member in members.Others)
        {
            line.Write(","u8);
            line.Write(member.Span);
        }

        line.Write(",\"reading\":"u8);
        form.Write(generated, line);
        line.Write("}\n"u8);
        return line;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(PooledLine converted, CancellationToken cancel)
    {
        // A whole line, or nothing of it: a cancel in the middle would leave half of one.
        stream.Write(converted.Written.Span);
        converted.Dispose();
        return default;
    }

    /// <inheritdoc/>
    public async ValueTask FinishAsync(CancellationToken cancel) => await stream.FlushAsync(cancel).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;

    private static async IAsyncEnumerable<string> None()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield break;
    }
}

/// <summary>How an article is written as JSON.</summary>
/// <param name="IsLinkedData">As JSON-LD for its page.</param>
/// <param name="IsIndented">Over several lines.</param>
/// <param name="HasText">With its text.</param>
internal sealed record LineForm(bool IsLinkedData, bool IsIndented, bool HasText)
{
    /// <summary>Writes an article.</summary>
    internal void Write(GeneratedArticle article, IBufferWriter<byte> output)
    {
        if (IsLinkedData)
        {
            article.WriteLinkedData(output);
        }
        else
        {
            article.WriteJson(output, IsIndented, HasText);
        }
    }
}
