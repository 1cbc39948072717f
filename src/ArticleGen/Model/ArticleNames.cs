namespace ArticleGen.Model;

/// <summary>Gives every article its id and its property, so that no two articles share one and none is lost.</summary>
internal static class ArticleNames
{
    /// <summary>
    /// Names the files, in the order of their keys. A file keeps the name it asks for unless one before it asked for the same;
    /// then its property gets _2, _3, ... and, where the ids are the same as well, its id gets -2, -3, ...
    /// </summary>
    /// <param name="files">Key, path seen from the project and wanted id of each file, in any order; a key counts once.</param>
    internal static ValueList<NamedFile> Assign(IEnumerable<(string Key, string SourceFile, string Name)> files)
    {
        List<(string Key, string SourceFile, string Name)> sorted = InOrder(files);
        NamedFile?[] named = new NamedFile?[sorted.Count];
        UniqueNames properties = new();
        UniqueNames ids = new();
        Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);

        // First all who can keep their names, so that a number never takes a name somebody asks for.
        for (int i = 0; i < named.Length; i++)
        {
            (string key, string sourceFile, string name) = sorted[i];
            string property = PropertyFor(name);
            if (properties.TryTake(property))
            {
                owners.Add(property, sourceFile);
                named[i] = new(key, sourceFile, ids.TryTake(name) ? name : ids.TakeNumbered(name, "-"), property, null);
            }
        }

        for (int i = 0; i < named.Length; i++)
        {
            if (named[i] is null)
            {
                (string key, string sourceFile, string name) = sorted[i];
                string property = PropertyFor(name);
                string id = ids.TryTake(name) ? name : ids.TakeNumbered(name, "-");
                named[i] = new(key, sourceFile, id, properties.TakeNumbered(property, "_"), owners[property]);
            }
        }

        return named.ToValueList()!;
    }

    /// <summary>The property an id gives, unless another article has it.</summary>
    internal static string PropertyFor(string name) => ReservedNames.Avoid(Identifiers.PascalCase(name));

    private static List<(string Key, string SourceFile, string Name)> InOrder(IEnumerable<(string Key, string SourceFile, string Name)> files)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<(string Key, string SourceFile, string Name)> sorted = files.Where(file => seen.Add(file.Key)).ToList();
        sorted.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return sorted;
    }
}
