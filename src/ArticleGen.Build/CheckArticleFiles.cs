using System.Security;
using ArticleGen.Files;
using ArticleGen.Settings;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGen.Build;

/// <summary>
/// Finds the articles, lexicons and schemas at which the compiler would stop or wait for ever. The build leaves them out, warns of each,
/// and has all others. Binary articles stay and are marked: ART0007 is reported in them, and nothing asks for their text.
/// </summary>
public sealed class CheckArticleFiles : Task
{
    internal const string WarningCode = "ART0021";

    private const string ArticleMetadata = "ArticleGenItem";
    private const string LexiconMetadata = "ArticleGenLexicon";
    private const string SchemaMetadata = "ArticleGenSchema";
    private const string FormatMetadata = "ArticleFormat";
    private const string BinaryMetadata = "ArticleGenBinary";

    private readonly FileReader _reader = new();
    private readonly TextDecoder _decoder = new();

    private enum Role
    {
        /// <summary>A file of another analyzer.</summary>
        None,
        Article,
        Lexicon,
        Schema,
    }

    /// <summary>All additional files of the project.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The project file, which warnings are reported against.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The project's CodePage. With one, the compiler takes no file for binary.</summary>
    public string? CodePage { get; set; }

    /// <summary>Whether the list of files has to change before the compiler gets it.</summary>
    [Output]
    public bool Changed { get; private set; }

    /// <summary>Whether an article was left out.</summary>
    [Output]
    public bool LeftOut { get; private set; }

    /// <summary>What the compiler can be given, in the same order. Empty when nothing changed.</summary>
    [Output]
    public ITaskItem[] Kept { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        List<ITaskItem> kept = new(Files.Length);
        foreach (ITaskItem file in Files)
        {
            Role role = FindRole(file);
            if (role == Role.None)
            {
                kept.Add(file);
                continue;
            }

            (string? fault, bool binary) = Check(file, role);
            if (fault is not null)
            {
                Warn(file, role, fault);
                LeftOut |= role == Role.Article;
                Changed = true;
                continue;
            }

            Changed |= binary;
            kept.Add(binary ? MarkBinary(file) : file);
        }

        Kept = Changed ? [.. kept] : [];
        return !Log.HasLoggedErrors;
    }

    // As the generator sees it: ArticleFiles, LexiconFiles and SchemaFiles.
    private static Role FindRole(ITaskItem file)
    {
        if (IsTrue(file, LexiconMetadata) || HasExtension(file, ".lexicon"))
        {
            return Role.Lexicon;
        }

        if (IsTrue(file, SchemaMetadata))
        {
            return Role.Schema;
        }

        return IsTrue(file, ArticleMetadata)
            || HasValue(file, FormatMetadata)
            || (HasExtension(file, ".txt") && !FilesOfOthers.Include(ProjectPaths.FileName(file.ItemSpec)))
                ? Role.Article
                : Role.None;
    }

    private static bool IsTrue(ITaskItem file, string metadata) =>
        string.Equals(file.GetMetadata(metadata), "true", StringComparison.OrdinalIgnoreCase);

    private static bool HasValue(ITaskItem file, string metadata) => !string.IsNullOrWhiteSpace(file.GetMetadata(metadata));

    private static bool HasExtension(ITaskItem file, string extension) =>
        file.ItemSpec.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsPlainItem(ITaskItem file) =>
        !IsTrue(file, ArticleMetadata) && !IsTrue(file, LexiconMetadata) && !IsTrue(file, SchemaMetadata);

    private (string? Fault, bool IsBinary) Check(ITaskItem file, Role role)
    {
        string path = file.GetMetadata("FullPath");
        if (FileFaults.Find(path) is { } fault)
        {
            FileKind kind = FileKinds.Find(path);
            // The project lists a file for some analyzer and has none: the compiler itself says so.
            return IsPlainItem(file) && kind == FileKind.Missing ? default : (fault + Advise(path, kind, role), false);
        }

        if (CompilerNames.FindUnfit(file.ItemSpec) is { } unfit)
        {
            return (CompilerNames.FormatUnfit(unfit), false);
        }

        bool binary;
        try
        {
            binary = IsBinary(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SecurityException)
        {
            return ("it cannot be read: " + failure.Message, false);
        }

        if (binary && role != Role.Article)
        {
            return ("it is a binary file: save it as UTF-8", false);
        }

        return NeedsMetadata(file, role, binary) && CompilerNames.FindLosingMetadata(path) is { } losing
            ? ($"its path has {CompilerNames.Show(losing)}, and the compiler gets no metadata for such a path: rename it", false)
            : (null, binary);
    }

    private static string Advise(string path, FileKind kind, Role role) => kind switch
    {
        // A link exists for this method even if what it leads to does not.
        FileKind.Missing =>
            $": {(File.Exists(path) ? "correct the link" : "add it")}, or remove the "
                + role switch { Role.Lexicon => "ArticleLexicon item", Role.Schema => "ArticleSchema item", _ => "Article item" },
        FileKind.Folder => ": list its files, by a pattern such as 'stories/**/*.txt'",
        _ => "",
    };

    private bool IsBinary(string path)
    {
        if (!string.IsNullOrWhiteSpace(CodePage))
        {
            return false;
        }

        (byte[] bytes, int length) = _reader.Read(path);
        return BinaryText.StopsCompiler(_decoder, bytes, length);
    }

    // A file with the usual extension works without metadata, unless the project sets some.
    private static bool NeedsMetadata(ITaskItem file, Role role, bool binary) => role == Role.Lexicon
        ? !HasExtension(file, ".lexicon")
        : role == Role.Schema
            || binary
            || !HasExtension(file, ".txt")
            || file.GetMetadata("ArticleName").Length > 0
            || file.GetMetadata("ArticleFields").Length > 0
            || file.GetMetadata("ArticleRules").Length > 0
            || file.GetMetadata(FormatMetadata).Length > 0;

    private static TaskItem MarkBinary(ITaskItem file)
    {
        TaskItem marked = new(file);
        marked.SetMetadata(BinaryMetadata, "true");
        return marked;
    }

    private void Warn(ITaskItem file, Role role, string fault) => Log.LogWarning(
        null, WarningCode, null, ProjectFile, 0, 0, 0, 0,
            $"The {role.ToString().ToLowerInvariant()} '{CompilerNames.Show(file.ItemSpec)}' is listed, but {fault}");
}
