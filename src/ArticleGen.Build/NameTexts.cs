using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGen.Build;

/// <summary>
/// Names the texts that become a resource. The generated code looks for each text under this name. MSBuild itself takes seconds for ten
/// thousand names.
/// </summary>
public sealed class NameTexts : Task
{
    private const string ArticleMetadata = "ArticleGenItem";
    private const string BinaryMetadata = "ArticleGenBinary";
    private const string TwinMetadata = "ArticleGenTwin";
    private const string ResourceMetadata = "ArticleResource";

    /// <summary>All additional files of the project.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>
    /// The same files in the same order. Articles have their names as ArticleResource. An article that differs from another by case alone
    /// has no such name, and its text stays in the code. A binary article has no name either, because it has no text.
    /// </summary>
    [Output]
    public ITaskItem[] Named { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        TextNames names = new(ProjectDirectory);
        Named = [.. Files.Select(file => IsText(file) ? WithName(file, names.FindName(file.GetMetadata("FullPath"))) : file)];
        return true;
    }

    private static bool IsText(ITaskItem file) =>
        string.Equals(file.GetMetadata(ArticleMetadata), "true", StringComparison.OrdinalIgnoreCase)
        && file.GetMetadata(TwinMetadata).Length == 0
        && file.GetMetadata(BinaryMetadata).Length == 0;

    private static TaskItem WithName(ITaskItem file, string name)
    {
        TaskItem named = new(file);
        // Literally: "p%41.txt" is no "pA.txt".
        ((ITaskItem2)named).SetMetadataValueLiteral(ResourceMetadata, name);
        return named;
    }
}
