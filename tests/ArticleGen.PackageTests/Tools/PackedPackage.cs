using ArticleGen.PackageTests.Release;
using ArticleGen.PackageTests.Tools;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace ArticleGen.PackageTests.Tools;

/// <summary>The packages, made once for all tests from a copy of the sources, and a folder for the projects that use it.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private int _consumers;

    // The folder of packages that are to be published; null where the tests pack themselves.
    private static string? Released => Environment.GetEnvironmentVariable("ARTICLEGEN_RELEASE");

    /// <summary>All that a test run writes is below this folder.</summary>
    public string Work { get; } = Directory.CreateTempSubdirectory("articlegen-package-tests-").FullName;

    /// <summary>The sources that the packages were made from.</summary>
    public string Sources => Path.Combine(Work, "sources");

    /// <summary>The folder the packages were written to.</summary>
    public string Feed => Released ?? Path.Combine(Work, "feed");

    /// <summary>The package.</summary>
    public string File => Find("ArticleGen");

    /// <summary>The package of the command line, which has the same version.</summary>
    public string ToolFile => Find("ArticleGen.Tool");

    /// <summary>The package of the reading, which has the same version.</summary>
    public string ReadingFile => Find("ArticleGen.Reading");

    /// <summary>The package of the templates for "dotnet new", which has the same version.</summary>
    public string TemplatesFile => Find("ArticleGen.Templates");

    /// <summary>All of them, in the order of their names.</summary>
    public IReadOnlyList<string> AllFiles => [File, ReadingFile, TemplatesFile, ToolFile];

    /// <summary>The version the package has.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["ArticleGen.".Length..];

    /// <summary>The folder into which the projects restore their packages.</summary>
    public string Packages => Path.Combine(Work, "packages");

    /// <summary>Where the packages of a release say that they come from; null where they were given nothing to say.</summary>
    internal static PackageSource? ReleasedSource =>
        Environment.GetEnvironmentVariable("ARTICLEGEN_RELEASE_URL") is { Length: > 0 } url
            ? new(url, Environment.GetEnvironmentVariable("ARTICLEGEN_RELEASE_COMMIT") ?? "")
            : null;

    private string Consumers => Path.Combine(Work, "consumers");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        RepositoryCopy.To(Sources);
        if (Released is null)
        {
            // What analyzers say of the sources is no part of a package, and takes longer than to compile them.
            await Dotnet.RunAsync(Sources, "pack", "ArticleGen.sln", "-c", "Release", "-o", Feed, "-p:RunAnalyzers=false");
        }

        Directory.CreateDirectory(Consumers);
        await System.IO.File.WriteAllTextAsync(Path.Combine(Consumers, "nuget.config"), NuGetConfig());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await MSBuildServers.StopAsync(Consumers);
            await CompilerServer.StopAsync(Consumers);
        }
        finally
        {
            Directory.Delete(Work, recursive: true);
        }
    }

    /// <summary>An empty folder whose projects restore ArticleGen from <see cref="Feed"/>.</summary>
    public string NewConsumerFolder(string name)
    {
        // One folder deeper than needed, so that what stands beside the project is its own as well.
        string folder = Path.Combine(Consumers, $"{name}-{Interlocked.Increment(ref _consumers)}", "project");
        Directory.CreateDirectory(folder);
        return folder;
    }

    // Behind the name stands the version, which starts with a digit.
    private string Find(string name) => Directory.GetFiles(Feed, name + ".*.nupkg")
        .Single(file => char.IsAsciiDigit(Path.GetFileName(file)[name.Length + 1]));

    // A cache of its own, so that no older ArticleGen is found; what others made is taken from the usual cache where it is there.
    private string NuGetConfig()
    {
        string usual = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        bool usable = Directory.Exists(usual) && !Directory.Exists(Path.Combine(usual, "articlegen"));
        string fallback = usable ? $"""<fallbackPackageFolders><add key="usual" value="{usual}" /></fallbackPackageFolders>""" : "";
        return $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Packages}" /></config>
              {fallback}
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """;
    }
}
