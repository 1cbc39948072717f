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

    /// <summary>Opens the file at its last whole line; a file that is not there is made.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="IOException">Among others: another run is writing it.</exception>
    internal static FileStream Open(string path)
    {
        FileStream file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            file.SetLength(FindEnd(file));
            file.Seek(0, SeekOrigin.End);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The ids of the articles in the file, one for each line.</summary>
    /// <param name="file">The file, as <see cref="Open"/> gives it. Its place is at the end before and after.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="ToolException">A line is not one that articlegen writes.</exception>
    internal static async IAsyncEnumerable<string> ReadIdsAsync(
        FileStream file, string shown, [EnumeratorCancellation] CancellationToken cancel)
    {
        file.Seek(0, SeekOrigin.Begin);
        await foreach (RawLine line in LineReader.ReadAsync(file, MostBytes, cancel).ConfigureAwait(false))
        {
            string id = FindId(line.Content.Span) ?? throw new ToolException(
                $"{shown}({line.Number},1): --resume: this is no article that articlegen has read: name another file");
            LineReader.Return(line);
            yield return id;
        }

        file.Seek(0, SeekOrigin.End);
    }

    // The id of a line is its first member, and the reference of a file the second: after @type.
    private static string? FindId(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("uri"u8);
                reader.Read();
                if (isId)
                {
                    return reader.TokenType switch
                    {
                        JsonTokenType.String => reader.GetString(),
                        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
                        _ => null,
                    };
                }

                reader.Skip();
            }

            return null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

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
