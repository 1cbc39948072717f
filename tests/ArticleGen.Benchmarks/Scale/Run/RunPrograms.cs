using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Run;

/// <summary>Builds the programs that are run, in Release, and the data that they read.</summary>
internal sealed class RunPrograms(Workspace workspace, Archive archive, int count)
{
    // In the middle of those that have properties, also where there are more articles than properties.
    private readonly ArchiveArticle _asked = archive.Article(count / 4);
    private readonly string _json = workspace.PathOf("articles.json");

    /// <summary>A program that does nothing.</summary>
    public RunningProgram Empty() => new("an empty program", Build(workspace.NewProject("RunEmpty", ""), "Empty.cs", "Clock.cs"));

    /// <summary>A program whose articles ArticleGen has generated.</summary>
    public RunningProgram Generated(string storage)
    {
        TestProject project = GeneratedProject.Create(workspace, "RunGenerated", archive, count, storage);
        project.Write("Known.cs", $$"""
            namespace Newsroom;

            internal static class Known
            {
                public static Article Article => Articles.{{_asked.Property}};

                public static Actor Actor => Actors.Find("{{ArchivePeople.MostFrequent}}")!;
            }
            """);
        return new("ArticleGen", Build(project, "Generated.cs", "Clock.cs"));
    }

    /// <summary>A program that reads the same data from a JSON file.</summary>
    public RunningProgram Json()
    {
        StoryFile.Write(_json, StoryFile.Read(archive.Take(count)));
        return new(
            "System.Text.Json",
            Build(workspace.NewProject("RunJson", ""), "Json.cs", "StoryData.cs", "Clock.cs"),
            _json,
            _asked.Name,
            ArchivePeople.MostFrequent);
    }

    /// <summary>A program that asks a database with the same data, which is made from the JSON file.</summary>
    public RunningProgram Sqlite()
    {
        string database = workspace.PathOf("articles.db");
        string program = Build(
            workspace.NewProject("RunSqlite", """<PackageReference Include="Microsoft.Data.Sqlite" />"""),
            "Sqlite.cs",
            "Import.cs",
            "StoryData.cs",
            "Clock.cs");
        new RunningProgram("import", program, database, _json).Start("import");
        return new("Microsoft.Data.Sqlite", program, database, _asked.Name, ArchivePeople.MostFrequent);
    }

    private static string Build(TestProject project, params IEnumerable<string> sources)
    {
        project.CopyPrograms(sources);
        project.Restore();
        project.Build("Release");
        return project.Program;
    }
}
