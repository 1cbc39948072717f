using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleGen.Tool.Streams;

/// <summary>An article as a line of JSON: an object with an id, a text, perhaps a format, and other members, which are kept.</summary>
/// <param name="Id">The id: a text, or a number as it is written.</param>
/// <param name="Text">The text.</param>
/// <param name="Format">How the text is written; null where the line does not say it.</param>
/// <param name="Members">The members but for the text, as they are written.</param>
internal sealed record ArticleLine(string Id, string Text, ArticleFormat? Format, LineMembers Members)
{
    /// <summary>The member that what is written has beside those of the line.</summary>
    internal const string ReadingMember = "reading";

    // Deeper than anybody's data.
    internal const int MostDepth = 256;

    private static readonly string[] FormatNames = [.. Enum.GetNames<ArticleFormat>().Select(static name => name.ToLowerInvariant())];

    /// <summary>Reads a line. Never throws.</summary>
    /// <returns>The article, or what keeps the line from being one.</returns>
    internal static (ArticleLine? Article, LineFault? Fault) Read(ReadOnlyMemory<byte> line)
    {
        ReadOnlySpan<byte> bytes = line.Span;
        if (FindInvalid(bytes) is { } invalid)
        {
            return (null, new(invalid, "these bytes are no UTF-8: write the file as UTF-8"));
        }

        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = MostDepth });
        try
        {
            Parts parts = new(line);
            return parts.Read(ref reader) is { } fault ? (null, fault) : parts.ToArticle();
        }
        catch (JsonException wrong)
        {
            return (null, new((int)(wrong.BytePositionInLine ?? 0), "this is no JSON: " + Explain(wrong.Message)));
        }
        catch (InvalidOperationException)
        {
            // The only text that cannot be had of valid UTF-8.
            return (
                null,
                new((int)reader.TokenStartIndex, "this text has half of a surrogate pair (\\ud800 to \\udfff): write both, or \\ufffd"));
        }
    }

    private static int? FindInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    // Behind the sentence stand a line and a position, which are said otherwise.
    private static string Explain(string message) =>
        (message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and int end ? message[..end] : message)
        .ReplaceLineEndings(" ").TrimEnd('.');

    /// <summary>What was found of a line so far.</summary>
    private sealed class Parts(ReadOnlyMemory<byte> line)
    {
        private readonly List<ReadOnlyMemory<byte>> _others = [];
        private ReadOnlyMemory<byte>? _idBytes;
        private string? _id;
        private string? _text;
        private ArticleFormat? _format;
        private bool _hasFormat;

        internal LineFault? Read(ref Utf8JsonReader reader)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return At(reader, "a line has to be an object with the members id and text");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int start = (int)reader.TokenStartIndex;
                LineFault? fault =
                    reader.ValueTextEquals("id"u8) ? ReadId(ref reader)
                    : reader.ValueTextEquals("text"u8) ? ReadText(ref reader)
                    : reader.ValueTextEquals("format"u8) ? ReadFormat(ref reader, start)
                    : reader.ValueTextEquals(ReadingMember) ? At(reader, "the member 'reading' is what is written here: rename this one")
                    : ReadOther(ref reader, start);
                if (fault is not null)
                {
                    return fault;
                }
            }

            // Whatever stands behind the object is no JSON.
            reader.Read();
            return null;
        }

        internal (ArticleLine? Article, LineFault? Fault) ToArticle() =>
            _id is null ? (null, new(0, "the member 'id' is missing: give the article a text or a number that tells it from others"))
            : _text is null ? (null, new(0, "the member 'text' is missing: it has the text of the article"))
            : (new(_id, _text, _format, new(_idBytes!.Value, _others)), null);

        private LineFault? ReadId(ref Utf8JsonReader reader)
        {
            if (_id is not null)
            {
                return At(reader, "the member 'id' is there twice: leave one");
            }

            reader.Read();
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
            {
                return At(reader, "the member 'id' has to be a text or a number");
            }

            _idBytes = line[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
            _id = reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(_idBytes.Value.Span);
            return null;
        }

        private LineFault? ReadText(ref Utf8JsonReader reader)
        {
            if (_text is not null)
            {
                return At(reader, "the member 'text' is there twice: leave one");
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                return At(reader, "the member 'text' has to be a text");
            }

            _text = reader.GetString()!;
            return null;
        }

        private LineFault? ReadFormat(ref Utf8JsonReader reader, int start)
        {
            if (_hasFormat)
            {
                return At(reader, "the member 'format' is there twice: leave one");
            }

            _hasFormat = true;
            reader.Read();
            int named = reader.TokenType == JsonTokenType.String ? Array.IndexOf(FormatNames, reader.GetString()) : -1;
            if (named >= 0)
            {
                _format = Enum.GetValues<ArticleFormat>()[named];
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                return At(reader, $"the member 'format' has to be one of {string.Join(", ", FormatNames)}, or null");
            }

            _others.Add(line[start..(int)reader.BytesConsumed]);
            return null;
        }

        private LineFault? ReadOther(ref Utf8JsonReader reader, int start)
        {
            reader.Skip();
            _others.Add(line[start..(int)reader.BytesConsumed]);
            return null;
        }

        private static LineFault At(in Utf8JsonReader reader, string reason) => new((int)reader.TokenStartIndex, reason);
    }
}
