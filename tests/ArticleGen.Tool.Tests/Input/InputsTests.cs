namespace ArticleGen.Tool.Tests.Input;

/// <summary>
/// Which project is asked, and that no code in a folder runs without need. There is no dotnet here, so asking a project fails.
/// </summary>
public sealed class InputsTests
{
    private const string Asked = "dotnet: the command is not there";
    private const string Plain = "<Project Sdk=\"Microsoft.NET.Sdk\" />";

    [Theory]
    [InlineData("desk.csproj", "<Project><ItemGroup><PackageReference Include=\"ArticleGen\" Version=\"0.1.0\" /></ItemGroup></Project>")]
    [InlineData("desk.csproj", "<Project><ItemGroup><PackageReference Include=\"articlegen\" Version=\"0.1.0\" /></ItemGroup></Project>")]
    [InlineData("Directory.Build.props", "<Project><ItemGroup><PackageReference Include=\"ArticleGen\" /></ItemGroup></Project>")]
    [InlineData(
        "Directory.Packages.props",
        "<Project><ItemGroup><GlobalPackageReference Include=\"ArticleGen\" Version=\"0.1.0\" /></ItemGroup></Project>")]
    [InlineData("obj/project.assets.json", "{ \"libraries\": { \"ArticleGen/0.1.0\": { \"type\": \"package\" } } }")]
    public async Task The_one_project_of_the_folder_is_asked_when_it_names_ArticleGen(string file, string content)
    {
        using Desk desk = WithoutDotnet().Write("desk.csproj", Plain).Write(file, content).Write("seeds/a.txt", Texts.Slips);

        Assert.Contains(Asked, (await desk.RunAsync("check")).Error, StringComparison.Ordinal);
        ToolRun without = await desk.RunAsync("check", "--no-project");
        Assert.Equal((1, 2, "1 article: 0 errors, 2 warnings\n"), (without.ExitCode, without.Lines.Length, without.Error));
    }

    [Fact]
    public async Task A_project_that_does_not_name_it_is_not_asked_but_when_it_is_named()
    {
        using Desk desk = WithoutDotnet()
            .Write("desk.csproj", Plain)
            .Write(
                "obj/project.assets.json",
                "{ \"project\": { \"path\": \"/desk/articlegen/x.csproj\" }, \"libraries\": { \"ArticleGen.Reading/0.1.0\": {} } }")
            .Write("seeds/a.txt", Texts.Clean);

        ToolRun check = await desk.RunAsync("check");

        Assert.Equal(0, check.ExitCode);
        Assert.Equal(
            "articlegen: desk.csproj does not name ArticleGen: the folder is looked at without it (--project desk.csproj asks its "
                + "build)\n1 article: 0 errors, 0 warnings\n",
            check.Error);
        Assert.Contains(Asked, (await desk.RunAsync("check", "desk.csproj")).Error, StringComparison.Ordinal);
        Assert.Contains(Asked, (await desk.RunAsync("check", "--project", "desk.csproj")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Asked, (await desk.RunAsync("check", ".")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_of_projects_has_to_fit_together()
    {
        using Desk desk = WithoutDotnet().Write("one.csproj", Plain).Write("two.csproj", Plain).Write("a.txt", Texts.Clean);

        Assert.Contains(
            "There are several projects in this folder: name one of them, or give --no-project",
            (await desk.RunAsync("check")).Error,
            StringComparison.Ordinal);
        Assert.Equal(0, (await desk.RunAsync("check", "--no-project")).ExitCode);
        Assert.Contains(
            "one.csproj: a project is named, and --no-project given",
            (await desk.RunAsync("check", "--no-project", "one.csproj")).Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "one.csproj: two.csproj is named as well: name one project, or the solution that has both",
            (await desk.RunAsync("check", "--project", "one.csproj", "two.csproj")).Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "no.proj: there is no such project",
            (await desk.RunAsync("check", "--project", "no.proj")).Error,
            StringComparison.Ordinal);
    }

    private static Desk WithoutDotnet() => new() { Variable = static _ => null };
}
