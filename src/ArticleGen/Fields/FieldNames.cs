namespace ArticleGen.Fields;

/// <summary>Makes the names of the properties that fields have.</summary>
internal static class FieldNames
{
    // What every record has, and the class that all of them are in.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "ArticleFields", "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReferenceEquals", "ToString",
    };

    /// <summary>The property of a key: "reading_time" is ReadingTime, and "to_string" is ToString_.</summary>
    internal static string GetProperty(string key)
    {
        string name = Identifiers.PascalCase(key);
        return Reserved.Contains(name) ? name + "_" : name;
    }
}
