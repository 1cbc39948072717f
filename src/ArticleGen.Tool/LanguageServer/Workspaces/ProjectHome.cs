using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>A project, or a folder of articles without one, and its files as they are now. The workspace alone changes it.</summary>
/// <param name="source">The path of the project file, or of the folder or file that was named.</param>
internal sealed class ProjectHome(string source)
{
    private volatile ProjectSnapshot? _now;

    /// <summary>The path of the project file, or of the folder or file that was named.</summary>
    internal string Source => source;

    /// <summary>Whether it is the one at a path.</summary>
    internal bool IsAt(string path) => PathNames.Comparer.Equals(source, path);

    /// <summary>Whether it is a project.</summary>
    internal bool IsProject => ProjectInput.IsProject(source);

    /// <summary>Its files as they are now; null until they were found.</summary>
    internal ProjectSnapshot? Now => _now;

    /// <summary>Takes the files as they are on the disk, and the texts of those that are open; gives the paths of these.</summary>
    internal List<string> Load(ArticleSet set, IEnumerable<OpenDocument> open)
    {
        _now = ProjectSnapshot.Create(set);
        return [.. open.Where(Show).Select(static document => document.Path)];
    }

    /// <summary>Takes the text of an open document; false where the document is none of its files.</summary>
    internal bool Show(OpenDocument document) => Replace(document.Path, file => file.WithText(document.Source));

    /// <summary>Takes a file as it is on the disk; false where it is none of its files.</summary>
    internal bool ReadAgain(string path) => Replace(path, static file => file.ReadAgain());

    private bool Replace(string path, Func<ArticleFile, ArticleFile> change)
    {
        if (_now?.Find(path) is not { } file)
        {
            return false;
        }

        _now = _now.With(change(file));
        return true;
    }
}
