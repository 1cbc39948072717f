using System.Runtime.CompilerServices;
using System.Text.Json;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Streams;

/// <summary>
/// A file of lines that a run was writing when it was ended. A line that has begun is cut off, and what follows is written behind the rest.
/// </summary>
internal static class ResumedLines
{
    private const int PieceBytes = 64 * 1024;

    // Of a line that was written: the text of its article, and ten times as much as is read of it.
    private const int MostBytes = int.MaxValue / 2;

    private static ReadOnlySpan<byte> FileStart => "{\"@type\":"u8;

    /// <summary>The ids of the articles in the file, one for each line.</summary>
    /// <param name="file">
    /// The file. When all ids were taken, a line that has begun is cut off, and the place of the file is where the next line belongs.
    /// Before that nothing is changed: it may turn out to be another file.
    /// </param>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="ToolException">A line is not one that articlegen writes.</exception>
    internal static async IAsyncEnumerable<string> ReadIdsAsync(
        FileStream file, string shown, [EnumeratorCancellation] CancellationToken cancel)
    {
        long end = FindEnd(file);
        file.Seek(0, SeekOrigin.Begin);
        await foreach (RawLine line in LineReader.ReadAsync(file, MostBytes, cancel).ConfigureAwait(false))
        {
            string? id = line.IsWhole ? FindId(line.Content.Span) : Begins(line.Content.Span) ? "" : null;
            LineReader.Return(line);
            if (id is null)
            {
                throw new ToolException(
                    $"{shown}({line.Number},1): --resume: this is no article that articlegen has read: name another file");
            }

            if (line.IsWhole)
            {
                yield return id;
            }
        }

        file.SetLength(end);
        file.Seek(0, SeekOrigin.End);
    }

    // Whether it can be the start of a line that was written.
    private static bool Begins(ReadOnlySpan<byte> line) => BeginsAs(line, "{\"id\":"u8) || BeginsAs(line, FileStart);

    private static bool BeginsAs(ReadOnlySpan<byte> line, ReadOnlySpan<byte> start)
    {
        int length = Math.Min(line.Length, start.Length);
        return line[..length].SequenceEqual(start[..length]);
    }

    // The id of a line is its first member, and the reading is beside it. The reference of a file is the second one, after @type. An
    // object with an id alone may be of the input.
    private static string? FindId(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, new JsonReaderOptions { MaxDepth = ArticleLine.MostDepth });
        string? id = null;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (id is not null && reader.ValueTextEquals("reading"u8))
                {
                    return id;
                }

                bool isId = id is null && reader.ValueTextEquals("id"u8);
                bool isReference = id is null && reader.ValueTextEquals("uri"u8);
                reader.Read();
                if (isReference && BeginsAs(line, FileStart))
                {
                    return ReadId(reader);
                }

                id ??= isId ? ReadId(reader) : null;
                reader.Skip();
            }

            return null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? ReadId(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        _ => null,
    };

    // Behind the last line feed.
    private static long FindEnd(FileStream file)
    {
        byte[] piece = new byte[PieceBytes];
        for (long end = file.Length; end > 0;)
        {
            int length = (int)Math.Min(PieceBytes, end);
            file.Seek(end - length, SeekOrigin.Begin);
            file.ReadExactly(piece, 0, length);
            int last = Array.LastIndexOf(piece, (byte)'\n', length - 1);
            if (last >= 0)
            {
                return end - length + last + 1;
            }

            end -= length;
        }

        return 0;
    }
}
