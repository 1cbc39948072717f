using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>
/// Reads texts with half a pair of surrogates, as an editor sends them when an edit parts an emoji. They are JSON, and .NET's reader
/// refuses them: the edit would be lost, and all that follow would go to wrong places.
/// </summary>
internal sealed class HalvedPairs : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException) when (reader.TokenType == JsonTokenType.String)
        {
            return Unescape(Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    // What the reader has taken for a string is one, so that behind each backslash stands what JSON has there.
    private static string Unescape(string written)
    {
        StringBuilder text = new(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i]);
                continue;
            }

            char kind = written[++i];
            if (kind == 'u')
            {
                text.Append((char)int.Parse(written.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            text.Append(kind switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => kind });
        }

        return text.ToString();
    }
}
