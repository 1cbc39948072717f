namespace ArticleGen.Model;

/// <summary>Gives every article its id and its property, so that no two articles share one and none is lost.</summary>
internal static class ArticleNames
{
    private const string OuterClass = "Articles";

    /// <summary>
    /// Names the files. A file keeps the name it asks for unless a folder, or a file before it in the same folder, asked for the same; then
    /// its property gets _2, _3, ... and, where the ids are the same as well, its id gets -2, -3, ... Nothing else has a part in its name.
    /// </summary>
    /// <param name="files">The files, in any order; a key counts once.</param>
    internal static ValueList<NamedFile> Assign(IReadOnlyList<ArticleItem> files)
    {
        IReadOnlyList<ArticleItem> sorted = FileOrder.Of(files, static file => file.Key);
        FolderClasses folders = new(sorted);
        Func<int, bool> hasProperty = PropertyLimit.Choose(sorted.Select(file => folders[file.Folder].Path));
        NamedFile?[] named = new NamedFile?[sorted.Count];
        UniqueNames ids = new();
        HashSet<string> toldFolders = new(StringComparer.Ordinal);

        // First come all files that can keep their names, so that a numbered name never takes a name that a file asks for.
        for (int i = 0; i < named.Length; i++)
        {
            ArticleItem file = sorted[i];
            FolderClass folder = folders[file.Folder];
            string property = folder.GetProperty(file);
            if (folder.TryTake(property, file.SourceFile))
            {
                // One of a folder's files is enough to say that the folder has another name.
                NameClash? clash = folder.Clash is not null && toldFolders.Add(folder.Path) ? folder.Clash : null;
                named[i] = Name(file, folder, property, hasProperty(i), clash);
            }
        }

        for (int i = 0; i < named.Length; i++)
        {
            if (named[i] is null)
            {
                ArticleItem file = sorted[i];
                FolderClass folder = folders[file.Folder];
                (string property, NameClash clash) = folder.TakeNumbered(folder.GetProperty(file), file.SourceFile);
                named[i] = Name(file, folder, property, hasProperty(i), clash);
            }
        }

        return named.ToValueList()!;

        NamedFile Name(ArticleItem file, FolderClass folder, string property, bool hasProperty, NameClash? clash)
        {
            string id = ids.TryTake(file.Id) ? file.Id : ids.TakeNumbered(file.Id, "-");
            return new(file.Key, file.SourceFile, file.Folder, id, folder.Path, property, hasProperty, clash);
        }
    }

    /// <summary>The class of a folder as code writes it: "Articles.Sport".</summary>
    internal static string Qualify(string folderClass) => folderClass.Length == 0 ? OuterClass : OuterClass + "." + folderClass;

    /// <summary>A member of the class of a folder as code writes it: "Articles.Sport.Derby".</summary>
    internal static string Qualify(string folderClass, string member) => Qualify(folderClass) + "." + member;
}
