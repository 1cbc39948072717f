namespace ArticleGen.Model;

/// <summary>Gives every folder of articles a class in Articles, so that no two folders share one.</summary>
internal sealed class FolderClasses
{
    // Nobody wants to write more, and the compiler reads nested classes recursively. What is deeper goes into the name of the last class.
    private const int MostLevels = 8;

    private static readonly char[] Separator = ['/'];

    private readonly Dictionary<string, FolderClass> _byFolder = new(StringComparer.Ordinal) { [""] = new("", "") };

    /// <summary>Names the folders of files, in the order of the files.</summary>
    /// <param name="files">The files in order.</param>
    public FolderClasses(IEnumerable<ArticleItem> files)
    {
        foreach (ArticleItem file in files)
        {
            Add(file);
        }
    }

    /// <summary>The class of a folder that has articles.</summary>
    public FolderClass this[string folder] => _byFolder[folder];

    private void Add(ArticleItem file)
    {
        if (_byFolder.ContainsKey(file.Folder))
        {
            return;
        }

        FolderClass outer = _byFolder[""];
        int end = -1;
        foreach (string part in file.Folder.Split(Separator, MostLevels))
        {
            end += 1 + part.Length;
            string folder = file.Folder.Substring(0, end);
            if (!_byFolder.TryGetValue(folder, out FolderClass? known))
            {
                _byFolder.Add(folder, known = Name(part, outer, file.SourceFile));
            }

            outer = known;
        }
    }

    private static FolderClass Name(string part, FolderClass outer, string sourceFile)
    {
        string name = outer.GetClass(part);
        NameClash? clash = null;
        if (!outer.TryTake(name, sourceFile))
        {
            (name, clash) = outer.TakeNumbered(name, sourceFile);
        }

        return new(outer.Path.Length == 0 ? name : outer.Path + "." + name, name) { Clash = clash };
    }
}
