using ArticleGen.Fields;
using ArticleGen.Fields.Inference;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Finds fields of an article by the keys that lead to them, without a look at all the others each time.</summary>
/// <param name="fields">The fields of the article, or in the maps of a field.</param>
internal sealed class FieldIndex(IEnumerable<FieldReading> fields)
{
    private readonly Lazy<Dictionary<string, FoundFields>> _byKey = new(() =>
    {
        Dictionary<string, FoundFields> byKey = new(StringComparer.Ordinal);
        foreach (FieldReading field in fields)
        {
            string key = FieldKeys.Normalize(field.Key);
            if (!byKey.TryGetValue(key, out FoundFields? found))
            {
                byKey.Add(key, found = new());
            }

            found.Add(field);
        }

        return byKey;
    });

    /// <summary>The fields to which these keys lead; null when there are none.</summary>
    internal FoundFields? Find(params string[] path)
    {
        FieldIndex index = this;
        for (int i = 0; i < path.Length; i++)
        {
            if (!index._byKey.Value.TryGetValue(path[i], out FoundFields? found))
            {
                return null;
            }

            if (i == path.Length - 1)
            {
                return found;
            }

            index = found.Members;
        }

        return null;
    }

    /// <summary>Fields with one key: several where they stand in the maps of a list.</summary>
    internal sealed class FoundFields
    {
        private readonly List<FieldReading> _fields = [];

        internal FoundFields() => Members = new(_fields.SelectMany(static field => FieldValues.FindMembers(field.Value)));

        /// <summary>What is in their maps.</summary>
        internal FieldIndex Members { get; }

        internal void Add(FieldReading field) => _fields.Add(field);

        /// <summary>Where the first value that looks so stands; null when there is none.</summary>
        internal TextRange? FindFirst(Looks looks)
        {
            foreach (FieldReading field in _fields)
            {
                if (FieldValues.FindFirst(field.Value, looks) is { } value)
                {
                    return value is FieldMap ? field.KeyRange : value.Range;
                }
            }

            return null;
        }
    }
}
