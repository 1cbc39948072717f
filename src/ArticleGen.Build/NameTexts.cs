using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGen.Build;

/// <summary>
/// Gives each article whose text is to be a resource the name under which the generated code looks for it. MSBuild itself takes seconds for
/// ten thousand.
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
    /// The same files in the same order. Articles have their names as ArticleResource; one that differs from another by case alone has
    /// none, and stays in the code. So has a binary one, which has no text.
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
