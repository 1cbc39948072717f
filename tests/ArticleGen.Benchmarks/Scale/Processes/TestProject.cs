namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>A console project in a <see cref="Workspace"/>.</summary>
internal sealed class TestProject
{
    private readonly string _name;

    public TestProject(string folder, string name, string items, string properties)
    {
        Folder = folder;
        _name = name;
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <RootNamespace>Newsroom</RootNamespace>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <InvariantGlobalization>true</InvariantGlobalization>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    /// <summary>The program that a Release build makes.</summary>
    public string Program => PathOf(Path.Combine("bin", "Release", "net10.0", $"{_name}.dll"));

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    public void Write(string relative, string text)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Copies sources from the folder Programs.</summary>
    public void CopyPrograms(params IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Programs", file), PathOf(file));
        }
    }

    public void Restore() => Tool.Dotnet(Folder, "restore");

    /// <summary>Evaluates the project, as every build does before it starts.</summary>
    public FinishedProcess Evaluate() => Tool.Dotnet(Folder, "msbuild", "-getProperty:TargetFramework", "-nologo");

    /// <summary>What the project's evaluation gives a property.</summary>
    public string Property(string name) => Tool.Dotnet(Folder, "msbuild", $"-getProperty:{name}", "-nologo").Output.Trim();

    public FinishedProcess Build(string configuration) =>
        Tool.Dotnet(Folder, "build", "--no-restore", "-c", configuration, "-v", "q", "-nologo", "-clp:NoSummary;ErrorsOnly");

    /// <summary>Takes away what was built, and leaves what was restored.</summary>
    public void Clean()
    {
        foreach (string folder in (string[])[PathOf("bin"), PathOf(Path.Combine("obj", "Debug")), PathOf(Path.Combine("obj", "Release"))])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
