#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Reads parts of JSON, and says by an exception what is wrong with them.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class JsonReading
    {
        internal static global::System.Text.Json.JsonElement Get(global::System.Text.Json.JsonElement json, string name) =>
            Find(json, name) ?? throw new global::System.Text.Json.JsonException("There is no \"" + name + "\".");

        // Null is as good as missing.
        internal static global::System.Text.Json.JsonElement? Find(global::System.Text.Json.JsonElement json, string name) =>
            json.TryGetProperty(name, out global::System.Text.Json.JsonElement value)
                && value.ValueKind != global::System.Text.Json.JsonValueKind.Null ? value : (global::System.Text.Json.JsonElement?)null;

        internal static string GetText(global::System.Text.Json.JsonElement json, string name) => ReadText(Get(json, name));

        internal static string? FindText(global::System.Text.Json.JsonElement json, string name) =>
            Find(json, name) is { } value ? ReadText(value) : null;

        internal static string[] FindTexts(global::System.Text.Json.JsonElement json, string name) =>
            Find(json, name) is { } value ? ReadList(value, ReadText) : global::System.Array.Empty<string>();

        internal static int? FindNumber(global::System.Text.Json.JsonElement json, string name, int least, int most) =>
            Find(json, name) is not { } value ? (int?)null
                : Check(name, value.GetInt32(), least, most);

        internal static int Check(string name, int number, int least, int most) => number >= least && number <= most
            ? number
            : throw new global::System.Text.Json.JsonException(
                global::System.FormattableString.Invariant($"\"{name}\" is {number}; it has to be from {least} to {most}."));

        internal static TextRange? FindRange(global::System.Text.Json.JsonElement json, string name, int textLength) =>
            Find(json, name) is { } value ? ReadRange(value, textLength) : (TextRange?)null;

        internal static TextRange[] FindRanges(global::System.Text.Json.JsonElement json, string name, int textLength) =>
            Find(json, name) is { } value
                ? ReadList(value, range => ReadRange(range, textLength))
                : global::System.Array.Empty<TextRange>();

        internal static TextRange GetRange(global::System.Text.Json.JsonElement json, string name, int textLength) =>
            ReadRange(Get(json, name), textLength);

        // Null where the range is not in the text.
        internal static string? Cut(string text, TextRange range) =>
            IsIn(range, text.Length) ? text.Substring(range.Start, range.Length) : null;

        internal static bool IsIn(TextRange range, int textLength) =>
            range.Start >= 0 && range.Length >= 0 && range.Start <= textLength - range.Length;

        internal static TextRange ReadRange(global::System.Text.Json.JsonElement json, int textLength)
        {
            var range = new TextRange(Get(json, "start").GetInt32(), Get(json, "length").GetInt32());
            return Check(range, textLength);
        }

        internal static TextRange Check(TextRange range, int textLength) => IsIn(range, textLength)
            ? range
            : throw new global::System.Text.Json.JsonException(
                textLength == int.MaxValue
                    ? "The range " + range + " is none: a start or length is less than 0, or the end too large."
                    : "The range " + range + " is not in the text, which has "
                        + textLength.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " characters.");

        internal static T GetKind<T>(global::System.Text.Json.JsonElement json) where T : struct, global::System.Enum =>
            ParseKind<T>(GetText(json, "kind"));

        // By name only: not as a number, nor in other letters.
        internal static T ParseKind<T>(string text) where T : struct, global::System.Enum =>
            global::System.Enum.TryParse(text, out T kind) && global::System.Enum.IsDefined(typeof(T), kind) && kind.ToString() == text
                ? kind
                : throw new global::System.Text.Json.JsonException("\"" + text + "\" is no " + typeof(T).Name + ".");

        internal static T[] GetList<T>(
            global::System.Text.Json.JsonElement json,
            string name,
            global::System.Func<global::System.Text.Json.JsonElement, T> read) =>
            ReadList(Get(json, name), read);

        internal static T[] ReadList<T>(
            global::System.Text.Json.JsonElement json,
            global::System.Func<global::System.Text.Json.JsonElement, T> read)
        {
            var list = new T[json.GetArrayLength()];
            int count = 0;
            foreach (global::System.Text.Json.JsonElement item in json.EnumerateArray())
            {
                list[count++] = read(item);
            }

            return list;
        }

        // A path or an id, as Escape has written it.
        internal static string Unescape(string address) => global::System.Uri.UnescapeDataString(address);

        internal static string ReadText(global::System.Text.Json.JsonElement json) =>
            json.GetString() ?? throw new global::System.Text.Json.JsonException("There is null where a text has to be.");
    }
#endif
}
