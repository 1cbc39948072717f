namespace ArticleGen.Tests.GeneratorTests;

/// <summary>What the settings and files of a project make of the generated code.</summary>
public class ProjectTests
{
    private static readonly TestProject Project = TestProject.Empty.With("seeds/ferry.txt", Stories.FerryText)
        .With("seeds/storm.txt", "Storm\n");

    [Fact]
    public void The_namespace_is_the_root_namespace() =>
        Compiles(
            Project, "News.Articles", "News.Actors", "News.Article", "News.Quote", "News.Actor", "News.Dateline", "News.TextRange",
            "News.ActorKind", "News.QuoteKind");

    [Fact]
    public void The_namespace_can_be_set() => Compiles(Project.WithProperty("ArticleGen_Namespace", "Wire.@class"), "Wire.class.Articles");

    [Fact]
    public void The_types_are_public_or_internal()
    {
        Assert.All(TypesOf(Project), type => Assert.Equal(Accessibility.Public, type.DeclaredAccessibility));
        Assert.All(
            TypesOf(Project.WithProperty("ArticleGen_Accessibility", "internal")),
            type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    [Fact]
    public void The_types_can_be_added_to() => CompiledProject.AssertClean(Project.WithSource(
        """
        namespace News
        {
            /// <summary>More.</summary>
            public sealed partial record Article { /// <summary>More.</summary>
                public int WordCount => Text.Split(' ').Length; }
            /// <summary>More.</summary>
            public static partial class Articles { /// <summary>More.</summary>
                public static Article Newest => Ferry; }
        }
        """).Run().Output);

    [Fact]
    public void A_listed_file_that_is_missing_is_left_out()
    {
        TestProject project = Project.With(new MemoryText(TestProject.Directory + "seeds/gone.txt", (SourceText?)null));
        GeneratorRun run = project.Run();
        Assert.Empty(run.Result.Diagnostics);
        Assert.Null(run.Result.Exception);
        Assert.Equal(Project.Run().Files, run.Files);
        GeneratorRun there = run.Then(project.Edit("seeds/gone.txt", "Back\n"));
        Assert.Contains("Article Gone ", there.ArticleCode, StringComparison.Ordinal);
        Assert.Equal(run.Files, there.Then(project).Files);
    }

    [Fact]
    public void A_binary_file_is_not_asked_for_its_text_and_takes_no_name()
    {
        TestProject project = Project.With(new BinaryFile("seeds/Storm.txt")).WithMetadata("seeds/Storm.txt", ("ArticleGenBinary", "true"));
        GeneratorRun run = project.Run();
        Assert.Null(run.Result.Exception);
        Assert.Equal(Project.Run().Files, run.Files);
    }

    // Its empty types would hide those of a project that it references.
    [Fact]
    public void A_project_without_articles_has_no_types()
    {
        Assert.Empty(TestProject.Empty.Run().Files);
        GeneratorRun run = TestProject.Empty.With("BannedSymbols.txt", "").With("notes.md", "").With("words.lexicon", "verb moots").Run();
        Assert.Empty(run.Files);
        GeneratorRun first = run.Then(TestProject.Empty.With("seeds/ferry.txt", "Ferry\n"));
        Assert.Contains("Articles.g.cs", first.Files.Keys);
        Assert.Empty(first.Then(TestProject.Empty).Files);
    }

    // What is wrong with an article is never why a project does not compile.
    [Fact]
    public void A_project_whose_articles_cannot_be_read_has_the_types()
    {
        TestProject[] projects =
        [
            TestProject.Empty.With(new BinaryFile("seeds/x.txt")).WithMetadata("seeds/x.txt", ("ArticleGenBinary", "true")),
            TestProject.Empty.WithProperty("_ArticleGenLeftOut", "True"),
        ];
        Assert.All(
            projects,
            static project => Assert.Equal(0, CompiledProject.Of(project.Run(), Target.Latest).Run<int>("return Articles.All.Count;")));
    }

    // With articles in both, and with InternalsVisibleTo: the compiler would warn some hundred times (CS0436).
    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void A_referenced_project_with_the_same_types_is_no_warning_in_generated_code(string accessibility)
    {
        TestProject project = Project.WithProperty("ArticleGen_Accessibility", accessibility);
        CSharpCompilation referenced = project.WithSource("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"News.Tests\")]")
            .Run().Output;
        CSharpCompilation output = project.Run().Output.AddReferences(referenced.ToMetadataReference());
        CompiledProject.AssertClean(output.WithAssemblyName("News.Tests"));
    }

    [Fact]
    public void An_Article_item_may_have_any_extension() =>
        Assert.Contains(
            "Article Notes ",
            Project.With("notes.md", "Notes\n").WithMetadata("notes.md", ("ArticleGenItem", "true")).Run().ArticleCode,
            StringComparison.Ordinal);

    [Fact]
    public void Files_of_other_analyzers_are_left_alone()
    {
        TestProject project = Project.With("BannedSymbols.txt", "T:System.Random")
            .With("PublicAPI.Shipped.txt", "")
            .With("notes.md", "Notes\n");
        Assert.Equal(Project.Run().Files, project.Run().Files);
    }

    [Fact]
    public void Two_files_of_one_name_are_two_articles()
    {
        CompiledProject news = CompiledProject.Of(Project.With("other/Ferry.txt", "Another\n").Run(), Target.Latest);
        Assert.Equal(
            "other/Ferry.txt|seeds/ferry.txt|Ferry|ferry-2",
            news.Run<string>(
                "return string.Join(\"|\", Articles.Ferry.SourceFile, Articles.Ferry_2.SourceFile, Articles.Ferry.Id, "
                    + "Articles.Ferry_2.Id);"));
    }

    [Fact]
    public void A_file_outside_the_project_keeps_its_place()
    {
        TestProject project = TestProject.Empty.With(new MemoryText("/desk/shared/x.txt", "X\n"));
        Assert.Equal("../shared/x.txt", CompiledProject.Of(project.Run(), Target.Latest).Run<string>("return Articles.X.SourceFile;"));
    }

    [Fact]
    public void Twenty_files_of_one_path_hash_share_a_file_and_none_is_lost()
    {
        TestProject project = Enumerable.Range(0, 500).Aggregate(TestProject.Empty, (project, i) => project.With($"{i}.txt", $"{i}"));
        GeneratorRun run = project.Run();
        // Beside the shards there are the files of types, of which five differ from project to project.
        Assert.Equal(64 + TypeFiles.Of(Emission.Of().Options).Count() + 5, run.Files.Count);
        Assert.Equal(500, CompiledProject.Of(run, Target.Latest).Run<int>("return Articles.All.Select(a => a.Text).Distinct().Count();"));
    }

    [Fact]
    public void There_are_no_more_files_for_more_articles()
    {
        Assert.Equal(Files(400), Files(1200));

        static IEnumerable<string> Files(int count) =>
            Enumerable.Range(0, count)
                .Aggregate(TestProject.Empty, (project, i) => project.With($"{i}.txt", $"News\n\n\"No,\" Ann Calder{i} said.\n"))
                .Run().Files.Keys;
    }

    /// <summary>The compiler stops as soon as somebody asks for its text.</summary>
    private sealed class BinaryFile(string path) : MemoryText(TestProject.Directory + path, (SourceText?)null)
    {
        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("CS2015");
    }

    private static void Compiles(TestProject project, params string[] types)
    {
        CSharpCompilation output = project.Run().Output;
        CompiledProject.AssertClean(output);
        Assert.All(types, type => Assert.NotNull(output.GetTypeByMetadataName(type)));
    }

    private static System.Collections.Immutable.ImmutableArray<INamedTypeSymbol> TypesOf(TestProject project) =>
        project.Run().Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "News").GetTypeMembers();
}
