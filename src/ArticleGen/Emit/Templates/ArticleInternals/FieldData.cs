#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>What front matter gives to a key: a text, a list or a map. What is not there has none of these.</summary>
    /// <remarks>Texts become values in the same way in every culture. One that does not fit gives null.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class FieldData
    {
        private const int LongestScalar = 64;
        private const int LongestAddress = 2048;

        private static readonly global::System.Globalization.CultureInfo Culture =
            global::System.Globalization.CultureInfo.InvariantCulture;

        private static readonly FieldData None = new FieldData(null);

        private static readonly string[] TimeFormats =
        {
            "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
            "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
        };

        // With an offset, or Z for none.
        private static readonly string[] MomentFormats = global::System.Linq.Enumerable.ToArray(
            global::System.Linq.Enumerable.SelectMany(TimeFormats, format => new[] { format + "zzz", format + "'Z'" }));

        // Where articles and actors are looked up.
        private readonly ArticleProject _project;

        // The folder of the article, with "/" at its end.
        private readonly string _folder;
        private readonly string? _text;
        private bool _isQuoted;
        private FieldData[]? _items;
        private global::System.Collections.Generic.Dictionary<string, FieldData>? _entries;

        // Of JSON, or of no article.
        private FieldData(string? text)
            : this(ThisProject.Instance, "", text)
        {
        }

        private FieldData(ArticleProject project, string folder, string? text)
        {
            _project = project;
            _folder = folder;
            _text = text;
        }

        /// <summary>Reads all keys of an article.</summary>
        internal static FieldData Read(ArticleProject project, PackedReader reader, string articleId)
        {
            string folder = articleId.Substring(0, articleId.LastIndexOf('/') + 1);
            return new FieldData(project, folder, null) { _entries = ReadEntries(project, ref reader, folder) };
        }

#if JSON
        /// <summary>Reads what FieldJson writes. Articles have their whole ids there.</summary>
        internal static FieldData Read(global::System.Text.Json.JsonElement json)
        {
            if (json.ValueKind == global::System.Text.Json.JsonValueKind.Array)
            {
                return new FieldData(null)
                {
                    _items = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select(json.EnumerateArray(), Read)),
                };
            }

            if (json.ValueKind == global::System.Text.Json.JsonValueKind.Object)
            {
                var entries = new global::System.Collections.Generic.Dictionary<string, FieldData>(global::System.StringComparer.Ordinal);
                foreach (global::System.Text.Json.JsonProperty member in json.EnumerateObject())
                {
                    entries[MakeKey(member.Name)] = Read(member.Value);
                }

                return new FieldData(null) { _entries = entries };
            }

            return json.ValueKind switch
            {
                global::System.Text.Json.JsonValueKind.Null => None,
                global::System.Text.Json.JsonValueKind.String => new FieldData(json.GetString()) { _isQuoted = true },
                _ => new FieldData(json.GetRawText()),
            };
        }

#endif
        /// <summary>What a map gives to a key, which is in small letters without blanks, hyphens and underscores.</summary>
        internal FieldData this[string key] =>
            _entries is not null && _entries.TryGetValue(key, out FieldData? value) ? value : None;

        internal string? AsText() => _text;

        internal bool? AsBoolean() => _isQuoted ? null : _text?.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => null,
        };

        internal int? AsInt32() =>
            IsPlainNumber() && int.TryParse(_text, global::System.Globalization.NumberStyles.AllowLeadingSign, Culture, out int value)
                ? value
                : (int?)null;

        internal long? AsInt64() =>
            IsPlainNumber() && long.TryParse(_text, global::System.Globalization.NumberStyles.AllowLeadingSign, Culture, out long value)
                ? value
                : (long?)null;

        internal decimal? AsDecimal() =>
            IsPlainNumber()
            && decimal.TryParse(
                _text,
                global::System.Globalization.NumberStyles.AllowLeadingSign
                    | global::System.Globalization.NumberStyles.AllowDecimalPoint
                    | global::System.Globalization.NumberStyles.AllowExponent,
                Culture,
                out decimal value)
                ? value
                : (decimal?)null;

#if DATES
        internal global::System.DateOnly? AsDate() =>
            global::System.DateOnly.TryParseExact(
                _text, "yyyy-MM-dd", Culture, global::System.Globalization.DateTimeStyles.None, out global::System.DateOnly value)
                ? value
                : (global::System.DateOnly?)null;
#else
        internal global::System.DateTime? AsDate() =>
            global::System.DateTime.TryParseExact(
                _text, "yyyy-MM-dd", Culture, global::System.Globalization.DateTimeStyles.None, out global::System.DateTime value)
                ? value
                : (global::System.DateTime?)null;
#endif

        // A day is the start of that day.
        internal global::System.DateTime? AsDateTime() =>
            global::System.DateTime.TryParseExact(
                _text, TimeFormats, Culture, global::System.Globalization.DateTimeStyles.None, out global::System.DateTime value)
            || global::System.DateTime.TryParseExact(
                _text, "yyyy-MM-dd", Culture, global::System.Globalization.DateTimeStyles.None, out value)
                ? value
                : (global::System.DateTime?)null;

        internal global::System.DateTimeOffset? AsDateTimeOffset() =>
            global::System.DateTimeOffset.TryParseExact(
                _text,
                MomentFormats,
                Culture,
                global::System.Globalization.DateTimeStyles.AssumeUniversal,
                out global::System.DateTimeOffset value)
                ? value
                : (global::System.DateTimeOffset?)null;

        internal global::System.Uri? AsUri() =>
            _text is not null
            && _text.Length <= LongestAddress
            && _text.IndexOf("://", global::System.StringComparison.Ordinal) > 0
            && !global::System.Linq.Enumerable.Any(_text, char.IsWhiteSpace)
            && global::System.Uri.TryCreate(_text, global::System.UriKind.Absolute, out global::System.Uri? value)
                ? value
                : null;

        /// <summary>The place of the text among the words of a choice.</summary>
        internal int? AsChoice(params string[] words)
        {
            int index = global::System.Array.FindIndex(
                words,
                word => string.Equals(word, _text?.Trim(), global::System.StringComparison.OrdinalIgnoreCase));
            return index < 0 ? (int?)null : index;
        }

        /// <summary>The article of this id, looked for first below the folder of the article that names it.</summary>
        internal Article? AsArticle() => _text is null ? null
            : _project.FindArticle(_folder + _text.Trim()) ?? _project.FindArticle(_text.Trim());

        /// <summary>The actor of this name or alias.</summary>
        internal Actor? AsActor() => _text is null ? null : _project.FindActor(_text.Trim());

        internal T? AsRecord<T>(global::System.Func<FieldData, T> make) where T : class => _entries is null ? null : make(this);

        /// <summary>The values of a list, or the only one. Those that do not fit are left out.</summary>
        internal global::System.Collections.Generic.IReadOnlyList<T> AsList<T>(global::System.Func<FieldData, T?> read)
            where T : class
        {
            var values = new global::System.Collections.Generic.List<T>();
            foreach (FieldData item in Items())
            {
                if (read(item) is T value)
                {
                    values.Add(value);
                }
            }

            return values.AsReadOnly();
        }

        /// <inheritdoc cref="AsList"/>
        internal global::System.Collections.Generic.IReadOnlyList<T> AsValues<T>(global::System.Func<FieldData, T?> read)
            where T : struct
        {
            var values = new global::System.Collections.Generic.List<T>();
            foreach (FieldData item in Items())
            {
                if (read(item) is T value)
                {
                    values.Add(value);
                }
            }

            return values.AsReadOnly();
        }

        /// <summary>The word of a choice; null where there is none.</summary>
        internal static string? FindWord(int? choice, params string[] words) =>
            choice is int index && index >= 0 && index < words.Length ? words[index] : null;

        /// <summary>Names and values on a line of some length, without those that are null.</summary>
        internal static string Show(global::System.Collections.Generic.KeyValuePair<string, object?>[] fields)
        {
            var line = new global::System.Text.StringBuilder();
            foreach (global::System.Collections.Generic.KeyValuePair<string, object?> field in fields)
            {
                if (field.Value is null)
                {
                    continue;
                }

                if (line.Length > 80)
                {
                    return line.Append(", …").ToString();
                }

                string text = global::System.Convert.ToString(field.Value, Culture) ?? "";
                line.Append(line.Length == 0 ? "" : ", ").Append(field.Key).Append(" = ");
                line.Append(text.Length > 40 ? text.Substring(0, 40) + "…" : text);
            }

            return line.ToString();
        }

        private FieldData[] Items() =>
            _items ?? (_text is null && _entries is null ? global::System.Array.Empty<FieldData>() : new[] { this });

#if JSON
        private static string MakeKey(string name) => string.Concat(
            global::System.Linq.Enumerable.Where(name.ToLowerInvariant(), static c => c is not (' ' or '-' or '_')));

#endif
        // "007" and "+5" are codes and scores more often than numbers.
        private bool IsPlainNumber()
        {
            if (_isQuoted || _text is null || _text.Length > LongestScalar)
            {
                return false;
            }

            string digits = _text.StartsWith("-", global::System.StringComparison.Ordinal) ? _text.Substring(1) : _text;
            return digits.Length > 0
                && digits[0] is >= '0' and <= '9'
                && digits[digits.Length - 1] is >= '0' and <= '9'
                && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.');
        }

        private static FieldData Read(ArticleProject project, ref PackedReader reader, string folder)
        {
            switch (reader.ReadNumber())
            {
                case 0:
                    return new FieldData(project, folder, reader.ReadText());
                case 1:
                    return new FieldData(project, folder, reader.ReadText()) { _isQuoted = true };
                case 2:
                    var items = new FieldData[reader.ReadNumber()];
                    for (int i = 0; i < items.Length; i++)
                    {
                        items[i] = Read(project, ref reader, folder);
                    }

                    return new FieldData(project, folder, null) { _items = items };
                default:
                    return new FieldData(project, folder, null) { _entries = ReadEntries(project, ref reader, folder) };
            }
        }

        private static global::System.Collections.Generic.Dictionary<string, FieldData> ReadEntries(
            ArticleProject project,
            ref PackedReader reader,
            string folder)
        {
            int count = reader.ReadNumber();
            var entries = new global::System.Collections.Generic.Dictionary<string, FieldData>(
                count,
                global::System.StringComparer.Ordinal);
            for (int i = 0; i < count; i++)
            {
                string key = reader.ReadText();
                entries[key] = Read(project, ref reader, folder);
            }

            return entries;
        }
    }
}
