namespace ArticleGen.Model;

/// <summary>The class in Articles that a folder of articles has, and the names in it.</summary>
internal sealed class FolderClass
{
    private readonly string _name;
    private readonly UniqueNames _names = new();

    // Who has each name, and how it is written.
    private readonly Dictionary<string, (string SourceFile, string Member)> _owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A class without members.</summary>
    /// <param name="path">Where it is in Articles: "Sport.Football", or "" for Articles itself.</param>
    /// <param name="name">Its own name, the last part of its path.</param>
    public FolderClass(string path, string name)
    {
        (Path, _name) = (path, name);
        // No member may be called as its class is, not even by a number.
        _names.TryTake(name);
    }

    /// <summary>Where the class is in Articles: "Sport.Football", or "" for Articles itself.</summary>
    public string Path { get; }

    /// <summary>The folder that has another class because this name was taken; null where it was not.</summary>
    public NameClash? Clash { get; init; }

    /// <summary>The name of the class of a folder in this one: no member may be called as its class is.</summary>
    public string GetClass(string folder) => AvoidOwnName(ReservedNames.Avoid(Identifiers.PascalCase(folder)));

    /// <summary>The property of an article in this class, as it asks for it.</summary>
    public string GetProperty(ArticleItem file) => AvoidOwnName(file.WantedProperty);

    /// <summary>Whether the name was free; it is taken from now on.</summary>
    /// <param name="member">The name of a property or a class.</param>
    /// <param name="sourceFile">The file of the property, or the first file of the class.</param>
    public bool TryTake(string member, string sourceFile)
    {
        bool isFree = _names.TryTake(member);
        if (isFree)
        {
            SetOwner(member, sourceFile);
        }

        return isFree;
    }

    /// <summary>Takes the name with the first free number behind it. Gives also who has the name itself.</summary>
    /// <param name="member">The name, which is taken.</param>
    /// <param name="sourceFile">The file of the property, or the first file of the class.</param>
    public (string Member, NameClash Clash) TakeNumbered(string member, string sourceFile)
    {
        string numbered = _names.TakeNumbered(member, "_");
        // A file may ask for that name in turn: "a2 2.txt".
        SetOwner(numbered, sourceFile);
        (string owner, string taken) = _owners[member];
        return (numbered, new(owner, ArticleNames.Qualify(Path, taken)));
    }

    private void SetOwner(string member, string sourceFile) => _owners.Add(member, (sourceFile, member));

    private string AvoidOwnName(string member) =>
        string.Equals(member, _name, StringComparison.OrdinalIgnoreCase) ? member + "_" : member;
}
