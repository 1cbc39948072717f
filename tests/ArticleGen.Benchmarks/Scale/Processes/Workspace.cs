namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>A temporary folder with the package in it, for projects that use the package; gone when it is disposed of.</summary>
internal sealed class Workspace : IDisposable
{
    private const string CentralVersions = "Directory.Packages.props";

    private readonly string _folder = Directory.CreateTempSubdirectory("articlegen-benchmarks-").FullName;

    /// <summary>Packs ArticleGen, unless <paramref name="packed"/> names a folder in which it is.</summary>
    public Workspace(string? packed)
    {
        string feed = packed is null ? Path.Combine(_folder, "feed") : Path.GetFullPath(packed);
        if (packed is null)
        {
            Tool.Dotnet(Repository, "pack", Path.Combine("src", "ArticleGen.Package"), "-c", "Release", "-o", feed);
        }

        string package = Directory.GetFiles(feed, "ArticleGen.*.nupkg")
            .Single(static file => !Path.GetFileName(file).StartsWith("ArticleGen.Tool.", StringComparison.Ordinal));
        File.Copy(Path.Combine(Repository, CentralVersions), Path.Combine(_folder, CentralVersions));
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), NuGetConfig(feed));
        // The version by which the central list names ArticleGen is the repository's own.
        File.WriteAllText(
            Path.Combine(_folder, "Directory.Build.props"),
            $"<Project><PropertyGroup><Version>{Path.GetFileNameWithoutExtension(package)["ArticleGen.".Length..]}</Version>"
                + $"</PropertyGroup></Project>");
    }

    /// <summary>The repository the benchmarks were built in.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The package reference of a project that has articles.</summary>
    public static string ArticleGen => """<PackageReference Include="ArticleGen" PrivateAssets="all" />""";

    /// <summary>Makes an empty project.</summary>
    public TestProject NewProject(string name, string items, string properties = "") =>
        new(Path.Combine(_folder, name), name, items, properties);

    /// <summary>A path in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A cache of its own, so that no older ArticleGen is found; what others made is taken from the usual cache where it is there.
    private string NuGetConfig(string feed)
    {
        string usual = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        bool usable = Directory.Exists(usual) && !Directory.Exists(Path.Combine(usual, "articlegen"));
        string fallback = usable ? $"""<fallbackPackageFolders><add key="usual" value="{usual}" /></fallbackPackageFolders>""" : "";
        return $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_folder, "packages")}" /></config>
              {fallback}
              <packageSources><add key="packed" value="{feed}" /></packageSources>
            </configuration>
            """;
    }

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ArticleGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmarks run from the repository they belong to.");
    }
}
