using System.Buffers.Text;
using System.Text.Json;
using ArticleGen.Benchmarks.Corpora;

namespace ArticleGen.Benchmarks.Scale.Streaming;

/// <summary>Any number of articles as lines of JSON, written faster than anybody reads them: a few thousand stories in turns.</summary>
/// <param name="archive">The stories.</param>
/// <param name="count">How many lines.</param>
internal sealed class ArticleLines(Archive archive, int count)
{
    // More than any cache of a processor holds.
    private const int Stories = 5_000;

    private readonly string[] _texts = [.. archive.Take(Math.Min(count, Stories)).Select(static story => story.Text)];

    private byte[][]? _ends;

    /// <summary>How many lines.</summary>
    public int Count => count;

    /// <summary>The texts that the lines have in turns.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The mean length of a text, in bytes.</summary>
    public double TextBytes => _texts.Average(static text => System.Text.Encoding.UTF8.GetByteCount(text));

    /// <summary>Writes all lines; each has an id of its own.</summary>
    public void Write(Stream stream)
    {
        _ends ??= [.. _texts.Select(static text => JsonSerializer.SerializeToUtf8Bytes(new { section = "news", text }))];
        using BufferedStream buffered = new(stream, 1 << 20);
        Span<byte> id = stackalloc byte[20];
        for (int number = 0; number < count; number++)
        {
            buffered.Write("{\"id\":"u8);
            Utf8Formatter.TryFormat(number, id, out int length);
            buffered.Write(id[..length]);
            buffered.Write(","u8);
            buffered.Write(_ends[number % _ends.Length].AsSpan(1));
            buffered.Write("\n"u8);
        }
    }
}
