using static ArticleGen.Tests.GeneratorTests.TypesFromTests;

namespace ArticleGen.Tests.References;

/// <summary>What ArticleGen_TypesFrom leads to, and what is said when it leads nowhere.</summary>
public class TypesSourceTests
{
    private const string Setting = "ArticleGen_TypesFrom";

    private static readonly TestProject Desk = Project("Desk").With("seeds/a.txt", "Rain\n");

    private static readonly TestProject Sport = Project("Sport").With("seeds/b.txt", "Derby\n");

    [Theory]
    [InlineData("Desk")]
    [InlineData("DESK")]
    public void The_types_are_found_by_the_name_of_the_assembly(string asked) =>
        Assert.Equal(new(new("Desk", "Desk"), false, null), Find(Use(Desk, Sport), asked));

    [Fact]
    public void Without_the_setting_the_types_are_the_projects_own() => Assert.Equal(TypesSource.Own, Find(Use(Desk, Sport), null));

    [Fact]
    public void A_project_that_names_itself_has_them_for_others() =>
        Assert.Equal(TypesSource.Own with { IsThisProject = true }, Find(Use(Desk, Sport), "Sport"));

    [Fact]
    public void Who_has_no_references_to_look_at_says_nothing() => Assert.Equal(
        TypesSource.Own,
        TypesSource.Find(CSharpCompilation.Create("Sport"), "Desk"));

    [Fact]
    public void A_name_that_no_reference_has_is_reported_with_one_that_would_do() => AssertFault(
        Use(Desk, Sport), "Dsk", "the name of a referenced assembly that has types of ArticleGen, such as Desk");

    [Fact]
    public void A_project_that_is_not_referenced_is_reported() => AssertFault(
        Sport, "Desk", "the name of a referenced assembly that has types of ArticleGen, and reference its project");

    [Fact]
    public void An_assembly_without_types_is_reported() => AssertFault(
        Use(Project("Desk"), Sport),
        "Desk",
        "the name of an assembly that has types of ArticleGen; Desk has none, because it has no article and its ArticleGen_TypesFrom "
            + "is not its own name");

    [Fact]
    public void Internal_types_are_reported() => AssertFault(
        Use(Desk.WithProperty("ArticleGen_Accessibility", "internal"), Sport),
        "Desk",
        "the name of an assembly whose types are public; in Desk ArticleGen_Accessibility is internal");

    [Fact]
    public void Types_of_another_version_are_reported() => AssertFault(
        Use(Marked("0.0.1 public Desk"), Sport),
        "Desk",
        $"the name of an assembly made with ArticleGen {ProductVersion.Package}; Desk was made with 0.0.1");

    [Theory]
    [InlineData("0.0.1")]
    [InlineData("")]
    public void A_mark_that_says_something_else_is_none(string mark) =>
        Assert.Contains("Desk has none", Find(Use(Marked(mark), Sport), "Desk").Fault!.Expected, StringComparison.Ordinal);

    [Fact]
    public void Types_that_are_from_a_third_project_are_reported_with_its_name()
    {
        TestProject sport = Use(Desk, Sport.WithProperty(Setting, "Desk"));
        TestProject arts = Project("Arts").With("seeds/c.txt", "Opera\n");
        AssertFault(Use(sport, arts), "Sport", "Desk, from which Sport has its types, and reference it");
    }

    [Theory]
    [InlineData("theirs", false)]
    [InlineData("theirs,global", true)]
    public void A_reference_with_nothing_but_an_alias_is_reported(string aliases, bool isFound)
    {
        TestProject sport = Sport with
        {
            References = [Desk.Run().Output.ToMetadataReference([.. aliases.Split(',')])],
        };
        TypesSource source = Find(sport, "Desk");
        Assert.Equal(isFound, source.Found is not null);
        Assert.Equal(
            isFound ? null : "the name of an assembly that is referenced without an alias; Desk has one",
            source.Fault?.Expected);
    }

    // The project compiles all the same.
    private static void AssertFault(TestProject project, string asked, string expected)
    {
        TypesSource source = Find(project, asked);
        Assert.Null(source.Found);
        Assert.Equal(new(Setting, asked, expected, "the project has types of its own"), source.Fault);
        GeneratorRun run = project.WithProperty(Setting, asked).Run();
        Assert.Equal(project.Run().Files, run.Files);
        CompiledProject.AssertClean(run.Output);
    }

    private static TypesSource Find(TestProject project, string? asked) => TypesSource.Find(project.Compilation, asked);

    private static TestProject Marked(string mark) => Project("Desk").WithSource(
        $"[assembly: System.Reflection.AssemblyMetadata(\"{TypesMark.Key}\", \"{mark}\")]");
}
