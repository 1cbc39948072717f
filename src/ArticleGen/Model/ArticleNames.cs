namespace ArticleGen.Model;

/// <summary>Gives every article its id and its property, so that no two articles share one and none is lost.</summary>
internal static class ArticleNames
{
    /// <summary>
    /// Names the files, in the order of their keys. A file keeps the name it asks for unless one before it asked for the same;
    /// then its property gets _2, _3, ... and, where the ids are the same as well, its id gets -2, -3, ...
    /// </summary>
    /// <param name="files">The files, in any order; a key counts once.</param>
    internal static ValueList<NamedFile> Assign(IReadOnlyList<ArticleItem> files)
    {
        IReadOnlyList<ArticleItem> sorted = FileOrder.Of(files, static file => file.Key);
        NamedFile?[] named = new NamedFile?[sorted.Count];
        Func<int, bool> hasProperty = PropertyLimit.Choose(named.Length, static _ => 0);
        UniqueNames properties = new();
        UniqueNames ids = new();
        Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);

        // First come all files that can keep their names, so that a numbered name never takes a name that a file asks for.
        for (int i = 0; i < named.Length; i++)
        {
            ArticleItem file = sorted[i];
            string property = PropertyFor(file.Name);
            if (properties.TryTake(property))
            {
                owners.Add(property, file.SourceFile);
                named[i] = new(file.Key, file.SourceFile, IdFor(file.Name), property, hasProperty(i), null);
            }
        }

        for (int i = 0; i < named.Length; i++)
        {
            if (named[i] is null)
            {
                ArticleItem file = sorted[i];
                string property = PropertyFor(file.Name);
                string numbered = properties.TakeNumbered(property, "_");
                named[i] = new(file.Key, file.SourceFile, IdFor(file.Name), numbered, hasProperty(i), owners[property]);
            }
        }

        return named.ToValueList()!;

        string IdFor(string name) => ids.TryTake(name) ? name : ids.TakeNumbered(name, "-");
    }

    /// <summary>The property an id gives, unless another article has it.</summary>
    internal static string PropertyFor(string name) => ReservedNames.Avoid(Identifiers.PascalCase(name));
}
