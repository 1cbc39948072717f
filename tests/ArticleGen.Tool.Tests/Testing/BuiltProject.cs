using System.Diagnostics;
using System.Text.Json;

namespace ArticleGen.Tool.Tests.Testing;

/// <summary>A project that takes ArticleGen from what was built with these tests, and what its build reports.</summary>
internal sealed class BuiltProject
{
    private readonly Desk _desk;

    public BuiltProject(Desk desk, string properties, string items)
    {
        _desk = desk;
        string package = Path.Combine(Repository(), "src", "ArticleGen.Package", "build");
        // The tests are in bin/CONFIGURATION/FRAMEWORK.
        string configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;
        string tasks = Path.Combine(
            Repository(), "src", "ArticleGen.Build", "bin", configuration, "netstandard2.0", "ArticleGen.Build.dll");
        desk.Write("Newsroom.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{package}/ArticleGen.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <_ArticleGenTasksAssembly>{tasks}</_ArticleGenTasksAssembly>
                <OutputType>Library</OutputType>
                <!-- What the SDK's analyzers say of code is not compared, and to load them takes longer than to compile. -->
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{AppContext.BaseDirectory}ArticleGen.dll;{AppContext.BaseDirectory}ArticleGen.Reading.dll" />
                {items}
              </ItemGroup>
              <Import Project="{package}/ArticleGen.targets" />
            </Project>
            """);
    }

    /// <summary>
    /// Builds what was restored, and gives what the compiler wrote into its error log: "RULE level uri(line,column,line,column): message".
    /// </summary>
    public async Task<IReadOnlyList<string>> BuildAsync(params string[] properties)
    {
        await DotnetAsync(
            [
                "build",
                "--no-restore",
                "--no-incremental",
                "-p:ErrorLog=build.sarif%2cversion=2.1",
                .. properties.Select(static property => "-p:" + property)
            ]);
        return Results(File.ReadAllText(_desk.PathOf("build.sarif")), _desk.Folder);
    }

    public Task RestoreAsync() => DotnetAsync(["restore"]);

    /// <summary>The results in a SARIF log, in order.</summary>
    public static IReadOnlyList<string> Results(string sarif, string folder)
    {
        using JsonDocument log = JsonDocument.Parse(sarif);
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(
                static result => result.GetProperty("ruleId").GetString()!.StartsWith("ART", StringComparison.Ordinal)
                    && !result.TryGetProperty("suppressions", out _))
            .Select(result => Line(result, folder))
            .Order(StringComparer.Ordinal)];
    }

    private static string Line(JsonElement result, string folder)
    {
        string place = "";
        if (result.TryGetProperty("locations", out JsonElement locations)
            && locations[0].GetProperty("physicalLocation") is var physical
            && physical.TryGetProperty("region", out JsonElement region))
        {
            string uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!.Replace(
                new Uri(folder).AbsoluteUri + "/",
                "",
                StringComparison.Ordinal);
            place =
                $"{uri}({region.GetProperty("startLine")},{region.GetProperty("startColumn")},{region.GetProperty("endLine")},"
                    + $"{region.GetProperty("endColumn")})";
        }

        string level = result.TryGetProperty("level", out JsonElement said) ? said.GetString()! : "warning";
        return $"{result.GetProperty("ruleId")} {level} {place}: {result.GetProperty("message").GetProperty("text")}";
    }

    private async Task DotnetAsync(string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = _desk.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(
            static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase))
            .ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Measuring which code is hot costs short builds more than it gains.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // Errors of rules are what is compared; anything else that fails has no log.
        Output = output + await errors;
    }

    /// <summary>What the last command printed.</summary>
    public string Output { get; private set; } = "";

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ArticleGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run from the repository they belong to.");
    }
}
