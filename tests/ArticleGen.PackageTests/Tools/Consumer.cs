using System.Text;

namespace ArticleGen.PackageTests.Tools;

/// <summary>A project in an empty folder that uses the package.</summary>
internal sealed class Consumer
{
    private readonly string _targetFramework;

    public Consumer(
        PackedPackage package,
        string name,
        string targetFramework = "net10.0",
        string properties = "",
        string items = "",
        string sdk = "Microsoft.NET.Sdk",
        string packageId = "ArticleGen")
    {
        _targetFramework = targetFramework;
        Name = name;
        Folder = package.NewConsumerFolder(name);
        // An analyzer is for the project that references it, and a library for those above as well.
        string assets = packageId == "ArticleGen" ? "PrivateAssets=\"all\"" : "";
        string outputType = targetFramework == "netstandard2.0" ? "Library" : "Exe";
        Write($"{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                <OutputType>{outputType}</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{packageId}" Version="{package.Version}" {assets} />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>The project's file.</summary>
    public string Project => PathOf($"{Name}.csproj");

    /// <summary>The assembly the build makes.</summary>
    public string Assembly => Path.Combine(Folder, "bin", "Debug", _targetFramework, $"{Name}.dll");

    public string PathOf(string relativePath) => Path.Combine(Folder, relativePath);

    public Consumer Write(string relativePath, string text, Encoding? encoding = null)
    {
        string path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    /// <summary>Writes a program that sees the generated types, which are in the project's root namespace.</summary>
    public Consumer WriteProgram(string statements) => Write("Program.cs", $"using {Name};\n{statements}\n");

    public Task<CommandResult> TryBuildAsync(params string[] arguments) => Dotnet.TryAsync(Folder, ["build", .. arguments]);

    public Task<string> BuildAsync(params string[] arguments) => Dotnet.RunAsync(Folder, ["build", .. arguments]);

    /// <summary>Runs what was built, on whatever runtime is there.</summary>
    public Task<string> RunAsync() => Dotnet.RunAsync(Folder, "exec", "--roll-forward", "Major", Assembly);

    /// <summary>Builds and runs the program, and gives the lines it prints.</summary>
    public async Task<string[]> BuildAndRunAsync(params string[] arguments)
    {
        await BuildAsync(arguments);
        return await RunLinesAsync();
    }

    /// <summary>Runs what was built, and gives the lines it prints.</summary>
    public async Task<string[]> RunLinesAsync() => (await RunAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
