namespace ArticleGen.PackageTests.Tools;

/// <summary>Copies of the repository's sources, as a fresh clone has them: without anything that was built.</summary>
internal static class RepositoryCopy
{
    private static readonly string[] NotSources = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults"];

    /// <summary>The repository these tests were built in.</summary>
    public static string Root { get; } = FindRoot();

    public static void To(string folder) => Copy(new DirectoryInfo(Root), folder);

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (FileInfo file in source.EnumerateFiles())
        {
            // In a worktree .git is a file.
            if (!NotSources.Contains(file.Name))
            {
                file.CopyTo(Path.Combine(target, file.Name));
            }
        }

        foreach (DirectoryInfo folder in source.EnumerateDirectories())
        {
            if (!NotSources.Contains(folder.Name))
            {
                Copy(folder, Path.Combine(target, folder.Name));
            }
        }
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ArticleGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run from the repository they belong to.");
    }
}
