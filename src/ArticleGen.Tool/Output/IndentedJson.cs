using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleGen.Tool.Output;

/// <summary>JSON for people as well: indented, with letters as they are, and a line end behind it.</summary>
internal static class IndentedJson
{
    /// <summary>Writes one value.</summary>
    internal static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        output.Write("\n"u8);
    }
}
