using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ArticleGen.Build;

/// <summary>
/// Removes the stamp of the file of texts when the file is not the one that was written, so that the build writes it again.
/// </summary>
public sealed class CheckTextResource : Task
{
    /// <summary>The file of texts.</summary>
    [Required]
    public ITaskItem? TextFile { get; set; }

    /// <summary>Its stamp.</summary>
    [Required]
    public ITaskItem? StampFile { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        string stamp = StampFile!.GetMetadata("FullPath");
        try
        {
            if (File.Exists(stamp) && !TextResourceStamp.Fits(stamp, TextFile!.GetMetadata("FullPath")))
            {
                File.Delete(stamp);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Log.LogError(
                null, WriteTextResource.ErrorCode, null, stamp, 0, 0, 0, 0,
                $"The texts of the articles cannot be written: {failure.Message}");
        }

        return !Log.HasLoggedErrors;
    }
}
