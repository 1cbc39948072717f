using System.Runtime.CompilerServices;
using ArticleGen.Documentation;

namespace ArticleGen.Tests.Snapshots;

/// <summary>
/// Compares what a generator wrote with the accepted files beside the test, named and laid out as Verify.SourceGenerators does it:
/// Class.Method#HintName.verified.cs for each generated file, Class.Method.verified.txt when there are diagnostics.
/// To use the real package, put its call into <see cref="Verify"/> and delete the rest; nothing else changes.
/// </summary>
/// <remarks>Differences are written to .received. files. To accept all that a run writes: ARTICLEGEN_ACCEPT=true dotnet test.</remarks>
internal static class VerifyAdapter
{
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        Exception[] exceptions = [.. result.Results.Select(one => one.Exception).OfType<Exception>()];
        if (exceptions.Length > 0)
        {
            throw new AggregateException(exceptions);
        }

        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        if (result.Diagnostics.Length > 0)
        {
            files.Add(".txt", string.Join("\n", result.Diagnostics));
        }

        foreach (GeneratedSourceResult source in result.Results.SelectMany(one => one.GeneratedSources))
        {
            files.Add($"#{Path.GetFileNameWithoutExtension(source.HintName)}.cs", $"//HintName: {source.HintName}\n{source.SourceText}");
        }

        string stem = Path.Combine(SourceDirectory(sourceFile), $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        Compare(stem, files, Acceptance.IsAsked);
        return Task.CompletedTask;
    }

    /// <summary>Compares what a case of a test gives with the accepted text.</summary>
    public static Task VerifyText(
        string text,
        string parameters,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        string name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}_{parameters}";
        Compare(
            Path.Combine(SourceDirectory(sourceFile), name),
            new Dictionary<string, string> { [".txt"] = text },
            Acceptance.IsAsked);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Compares the files made by a test with those accepted. Apart from <see cref="Verify"/> only for the tests of this class.
    /// </summary>
    internal static void Compare(string stem, IReadOnlyDictionary<string, string> files, bool accept)
    {
        List<string> differences = [];
        foreach ((string name, string received) in files)
        {
            string verifiedPath = PathOf(stem, name, "verified");
            string receivedPath = PathOf(stem, name, "received");
            string? verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
            File.Delete(receivedPath);
            if (accept)
            {
                File.WriteAllText(verifiedPath, received);
            }
            else if (verified != received)
            {
                File.WriteAllText(receivedPath, received);
                string difference = verified is null ? "not accepted yet" : Acceptance.DescribeDifference(verified, received);
                differences.Add($"{Path.GetFileName(verifiedPath)}: {difference}");
            }
        }

        foreach (string left in LeftOver(stem, files))
        {
            if (accept)
            {
                File.Delete(left);
            }
            else
            {
                differences.Add($"{Path.GetFileName(left)}: accepted, and not written any more");
            }
        }

        Assert.True(
            differences.Count == 0,
            $"The generated code is not what was accepted. To accept it: {Acceptance.Variable}=true\n{string.Join("\n", differences)}");
    }

    private static IEnumerable<string> LeftOver(string stem, IReadOnlyDictionary<string, string> files) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, Path.GetFileName(stem) + "*.verified.*")
            .Where(path => path[stem.Length] is '#' or '.')
            .Except(files.Keys.Select(name => PathOf(stem, name, "verified")))
            .Order(StringComparer.Ordinal);

    // "#Article.g.cs" -> "#Article.g.verified.cs"
    private static string PathOf(string stem, string name, string state) =>
        stem + Path.ChangeExtension(name, null) + "." + state + Path.GetExtension(name);

    // The compiler maps the repository to "/_/" so that builds are the same everywhere; the project file says where it is.
    private static string SourceDirectory(string sourceFile) =>
        Path.GetDirectoryName(sourceFile.Replace("/_/", Repository.Root + "/", StringComparison.Ordinal))!;
}
