using System.Diagnostics;
using System.Text.Json;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Check;

/// <summary>What articlegen check takes, and whether it reports what the build reports.</summary>
internal static class CheckFigures
{
    private const string Articles = "seeds";
    private const string Log = "build.sarif";
    private const int EveryWhich = 10;

    // Built with this program, whose project refers to it.
    private static readonly string Articlegen = Path.Combine(
        Workspace.Repository, "src", "ArticleGen.Tool", "bin", "Release", "net10.0", "ArticleGen.Tool.dll");

    public static IEnumerable<Figure> Measure(Archive archive, int count, int rounds, string? packed)
    {
        using Workspace workspace = new(packed);
        TestProject project = workspace.NewProject(
            "Newsroom",
            Workspace.ArticleGen,
            $"<ArticleGen_TextStorage>{Storage.Resource}</ArticleGen_TextStorage><ErrorLog>{Log},version=2.1</ErrorLog>");
        project.Write("Program.cs", "System.Console.WriteLine();\n");
        archive.Write(project.PathOf(Articles), count);
        Misspell(project.PathOf(Articles));
        project.Restore();

        double[] counting = new double[rounds];
        double[] building = new double[rounds];
        ProcessCost[] folder = new ProcessCost[rounds];
        ProcessCost[] whole = new ProcessCost[rounds];
        for (int round = 0; round < rounds; round++)
        {
            counting[round] = CountWords(project.PathOf(Articles));
            folder[round] = Check(project, Articles);
            whole[round] = Check(project, "Newsroom.csproj");
            project.Clean();
            building[round] = project.Build("Debug").Seconds;
        }

        yield return Figure.Plain("wc -w", Rounds.Median(counting), " s");
        foreach ((string name, ProcessCost[] costs) in new[] { ("folder", folder), ("project", whole) })
        {
            yield return Figure.Plain($"articlegen check, {name}", Rounds.Median([.. costs.Select(static cost => cost.Seconds)]), " s");
            yield return Figure.Plain(
                $"articlegen check, {name}: all processors",
                Rounds.Median([.. costs.Select(static cost => cost.ProcessorSeconds)]),
                " s");
            yield return Figure.Plain($"articlegen check, {name}: peak memory", costs.Max(static cost => cost.PeakBytes) / 1e6, " MB");
        }

        yield return Figure.Plain("dotnet build, cold", Rounds.Median(building), " s");
        HashSet<string> built = Results(File.ReadAllText(project.PathOf(Log)));
        HashSet<string> found = Results(
            Tool.Dotnet(
                project.Folder, Articlegen, "check", "Newsroom.csproj", "--format", "sarif", "--severity", "info", "--fail-on",
                "error").Output);
        yield return Figure.Plain("diagnostics of the build", built.Count, "");
        built.SymmetricExceptWith(found);
        yield return Figure.Below("diagnostics of build or check alone", 1, built.Count, "");
    }

    private static ProcessCost Check(TestProject project, string what) =>
        Tool.Watch(project.Folder, Articlegen, "check", what, "--fail-on", "error");

    // The articles are made without mistakes, and there would be little to compare.
    private static void Misspell(string folder)
    {
        string[] files = [.. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        for (int i = 0; i < files.Length; i += EveryWhich)
        {
            File.WriteAllText(files[i], File.ReadAllText(files[i]).Replace(" said ", " siad ", StringComparison.Ordinal));
        }
    }

    private static double CountWords(string folder)
    {
        IEnumerable<string> files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file));
        ProcessStartInfo start = new("wc", ["-w", .. files]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static HashSet<string> Results(string sarif)
    {
        using JsonDocument log = JsonDocument.Parse(sarif);
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(static result => result.GetProperty("ruleId").GetString()!.StartsWith("ART", StringComparison.Ordinal))
            .Select(Line)];
    }

    // The build names a file by its full path, and check as seen from the project.
    private static string Line(JsonElement result)
    {
        string place = "";
        if (result.TryGetProperty("locations", out JsonElement locations)
            && locations[0].GetProperty("physicalLocation") is var physical
            && physical.TryGetProperty("region", out JsonElement region))
        {
            string uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            place =
                $"{uri[uri.IndexOf(Articles, StringComparison.Ordinal)..]}({region.GetProperty("startLine")},"
                    + $"{region.GetProperty("startColumn")},{region.GetProperty("endLine")},{region.GetProperty("endColumn")})";
        }

        return $"{result.GetProperty("ruleId")} {place} {result.GetProperty("message").GetProperty("text")}";
    }
}
