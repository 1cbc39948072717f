using ArticleGen.Fields;
using ArticleGen.Reading.Text;

namespace ArticleGen.Settings;

/// <summary>The fields in the ArticleFields metadata of an item: "Section=sport, Rating=5, Regions=north|south".</summary>
/// <param name="Fields">
/// The fields in the order in which they are written. They stand in no file, and give no member such as the title, whatever their names.
/// "|" separates the items of a list.
/// </param>
/// <param name="Invalid">What is not understood, and left out.</param>
internal sealed record ItemFields(ValueList<FieldReading> Fields, ValueList<InvalidSetting> Invalid)
{
    private const string Ignored = "it is ignored";

    private static readonly TextRange Nowhere = new(0, 0);

    /// <summary>An item without fields.</summary>
    internal static ItemFields Empty { get; } = new(ValueList<FieldReading>.Empty, ValueList<InvalidSetting>.Empty);

    /// <summary>
    /// Reads the metadata. Commas separate fields, because MSBuild cuts metadata at semicolons; a part without "=" belongs to the value
    /// before it: "Motto=Wind, tide and stars".
    /// </summary>
    internal static ItemFields Parse(string metadata)
    {
        List<FieldReading> fields = [];
        List<InvalidSetting> invalid = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        int start = 0;
        while (start < metadata.Length)
        {
            int end = FindEnd(metadata, start);
            string part = metadata.Substring(start, end - start).Trim();
            start = end + 1;
            int equals = part.IndexOf('=');
            string key = equals < 0 ? "" : part.Substring(0, equals).Trim();
            if (part.Length == 0)
            {
                continue;
            }

            if (!Identifiers.HasWord(key))
            {
                invalid.Add(Reject(part, "a name, = and a value, as in Section=sport"));
            }
            else if (!keys.Add(FieldKeys.Normalize(key)))
            {
                invalid.Add(Reject(part, "each field once"));
            }
            else
            {
                fields.Add(new(key, Nowhere, ReadValue(part.Substring(equals + 1).Trim())) { IsInFile = false });
            }
        }

        return new(fields.ToValueList(), invalid.ToValueList());
    }

    // A comma ends a field only if the next part has a "=" of its own, or there is nothing in it.
    private static int FindEnd(string metadata, int start)
    {
        int comma = metadata.IndexOf(',', start);
        while (comma >= 0)
        {
            int next = metadata.IndexOf(',', comma + 1);
            int nextEnd = next < 0 ? metadata.Length : next;
            string part = metadata.Substring(comma + 1, nextEnd - comma - 1);
            if (part.IndexOf('=') >= 0 || part.Trim().Length == 0)
            {
                return comma;
            }

            comma = next;
        }

        return metadata.Length;
    }

    private static FieldValue ReadValue(string value) => value.IndexOf('|') < 0
        ? ReadText(value)
        : new FieldList(value.Split('|').Select(static item => (FieldValue)ReadText(item.Trim())).ToValueList(), Nowhere);

    private static FieldText ReadText(string value) => new(value, IsQuoted: false, Nowhere);

    private static InvalidSetting Reject(string part, string expected) =>
        new(BuildNames.ArticleFieldsMetadata, Excerpt.Cut(part), expected, Ignored);
}
