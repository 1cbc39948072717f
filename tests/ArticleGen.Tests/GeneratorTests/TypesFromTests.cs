using System.Collections.Immutable;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>ArticleGen_TypesFrom: the articles of several projects have the types of one of them.</summary>
public class TypesFromTests
{
    private const string Setting = "ArticleGen_TypesFrom";

    private const string Sad = "An official said it was \"sad\".\n";

    private const string Common =
        """
        var all = Desk.Articles.All.Concat(Sport.Articles.All).ToList();
        """;

    private static readonly Target Old = new(LanguageVersion.CSharp9, IsNetStandard: true);

    private static readonly TestProject Desk = Project("Desk")
        .With("seeds/harbour.txt", "Harbour to reopen\n\nVARNA, March 14 2011 - \"We reopen,\" said Ines Calder, the port director.\n")
        .With("seeds/pier.txt", "Pier stays shut\n\nVARNA, March 15 2011 - \"Not yet,\" said Tom Arden. " + Sad);

    private static readonly TestProject Sport = Project("Sport").WithProperty(Setting, "Desk")
        .With("seeds/local/derby.txt", "Hale wins\n\nVARNA, March 16 2011 - \"We won,\" said Ines Calder, the club chairwoman.\n")
        .With("seeds/local/pier.txt", "Pier race off\n\nVARNA, March 17 2011 - \"It blows,\" said Vera Holm. " + Sad);

    /// <summary>The languages and frameworks of the project that has the types and of the one that uses them.</summary>
    public static TheoryData<string> Targets { get; } = ["new, new", "new, old language", "old, new", "old, old"];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Articles_of_two_projects_stand_in_one_list(string targets) => Assert.Equal(
        "Harbour to reopen: We reopen, | Pier stays shut: Not yet, | Pier stays shut: it was \"sad\" | Hale wins: We won, | "
            + "Pier race off: It blows, | Pier race off: it was \"sad\"",
        Compile(targets).Run<string>(
            Common
                + "return Show(all.SelectMany(article => article.Quotes).Select(quote => quote.Article.Headline + \": \" + quote.Text));",
            rootNamespace: "Desk"));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Actors_of_one_name_are_equal(string targets) => Assert.Equal(
        "True True False | Ines Calder 2, Tom Arden 1, an official 1, Vera Holm 1, an official 1 | 7 5",
        Compile(targets).Run<string>(
            Common
            + """
            Actor one = Desk.Actors.InesCalder, other = Sport.Actors.InesCalder;
            var groups = all.SelectMany(article => article.Quotes).GroupBy(quote => quote.Speaker)
                .Select(group => group.Key + " " + group.Count());
            var actors = Desk.Actors.All.Concat(Sport.Actors.All).Where(actor => actor.Kind != ActorKind.Place).ToList();
            return (one == other) + " " + new HashSet<Actor> { one }.Contains(other) + " " + ReferenceEquals(one, other) + " | "
                + string.Join(", ", groups) + " | " + (actors.Count + 1) + " " + actors.Distinct().Count();
            """,
            rootNamespace: "Desk"));

    // What an article or an actor leads to is of its own project.
    [Theory]
    [MemberData(nameof(Targets))]
    public void Each_article_knows_the_others_of_its_project(string targets) => Assert.Equal(
        "pier local/pier - harbour local/derby | harbour | local/derby | local/derby, local/pier | "
            + "port director, club chairwoman | local/derby | - | local/pier/an-official",
        Compile(targets).Run<string>(
            """
            var derby = Sport.Articles.Local.Derby;
            return string.Join(" | ",
                string.Join(" ", Desk.Articles.Harbour.Next.Id, derby.Next.Id, derby.Previous?.Id ?? "-", Desk.Articles.Pier.Previous.Id,
                    Sport.Articles.Local.Pier.Previous.Id),
                string.Join(", ", Desk.Actors.InesCalder.Articles.Select(article => article.Id)),
                string.Join(", ", Sport.Actors.InesCalder.Articles.Select(article => article.Id)),
                string.Join(", ", Sport.Articles.Local.All.Select(article => article.Id)),
                string.Join(", ", Desk.Actors.Find("ines calder").Roles.Concat(Sport.Actors.Find("INES CALDER").Roles)),
                Sport.Articles.Find("LOCAL/DERBY").Id,
                Sport.Articles.Find("harbour")?.Id ?? "-",
                Sport.Actors.FindById(Sport.Articles.Local.Pier.Actors.Single(actor => actor.Kind == ActorKind.Anonymous).Id).Id);
            """,
            rootNamespace: "Desk"));

    [Theory]
    [InlineData("Inline", "Resource")]
    [InlineData("Resource", "Inline")]
    [InlineData("Resource", "Resource")]
    public void Each_project_keeps_its_texts_in_its_own_way(string desk, string sport)
    {
        CompiledProject types = CompileWithTexts(Desk, desk);
        CompiledProject user = CompileWithTexts(Sport with { References = [MetadataReference.CreateFromImage(types.Bytes)] }, sport);
        Assert.Equal(
            "Harbour to reopen | Pier stays shut | Hale wins | Pier race off",
            user.With(types).Run<string>(
                Common + "return Show(all.Select(article => article.Text.Split('\\n')[0]));",
                rootNamespace: "Desk"));
    }

    [Fact]
    public void Only_lists_and_data_are_written()
    {
        GeneratorRun run = Use(Desk, Sport).Run();
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(
            "Actors.g.cs ArticleInternals.AssemblyMark.g.cs ArticleInternals.ThisProjectActors.g.cs "
                + "ArticleInternals.ThisProjectArticles.g.cs ArticleInternals.Utf8.g.cs Articles.g.cs",
            string.Join(' ', run.Files.Keys.Where(static name => !char.IsDigit(name[name.IndexOf('.', StringComparison.Ordinal) + 1]))));
    }

    // All of it hides from completion, and nothing but the types themselves is in their namespace.
    [Fact]
    public void Three_hidden_types_are_public_beside_those_of_articles()
    {
        INamespaceSymbol space = Desk.Run().Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(static one => one.Name == "Desk");
        ImmutableArray<INamedTypeSymbol> visible =
        [
            .. space.GetNamespaceMembers().Single().GetTypeMembers()
                .Where(static type => type.DeclaredAccessibility == Accessibility.Public),
        ];
        Assert.Equal(
            ["ActorShard", "ArticleProject", "ArticleShard"],
            visible.Select(static type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(visible, static type => Assert.Contains(
            type.GetAttributes(),
            static attribute => attribute.AttributeClass!.Name == "EditorBrowsableAttribute"));
    }

    [Fact]
    public void A_reference_assembly_is_enough()
    {
        MemoryStream reference = new();
        Assert.True(Desk.Run().Output.Emit(
            reference,
            options: new(metadataOnly: true, includePrivateMembers: false),
            cancellationToken: TestContext.Current.CancellationToken).Success);
        TestProject sport = Sport with { References = [MetadataReference.CreateFromImage(reference.ToArray())] };
        Assert.Equal(Use(Desk, Sport).Run().Files, sport.Run().Files);
        CompiledProject.AssertClean(sport.Run().Output);
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void The_lists_may_be_internal(string access) =>
        CompiledProject.AssertClean(Use(Desk, Sport.WithProperty("ArticleGen_Accessibility", access)).Run().Output);

    [Theory]
    [InlineData("Desk")]
    [InlineData("Desk.Sport")]
    [InlineData("Desk.ArticleInternals")]
    [InlineData("Wire.@class")]
    public void The_namespace_is_the_projects_own(string name) =>
        CompiledProject.AssertClean(Use(Desk, Sport.WithProperty("ArticleGen_Namespace", name)).Run().Output);

    [Fact]
    public void The_types_may_be_in_a_namespace_with_keywords()
    {
        TestProject desk = Desk.WithProperty("ArticleGen_Namespace", "Wire.@class");
        CompiledProject.AssertClean(Use(desk, Sport).Run().Output);
        Assert.Contains("global::Wire.@class.Article ", Use(desk, Sport).Run().ArticleCode, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_projects_may_use_the_types_of_a_third()
    {
        CompiledProject desk = CompiledProject.Of(Desk.Run(), Target.Latest);
        CompiledProject[] users =
        [
            .. new[] { Sport, Sport with { Name = "Arts", Properties = Sport.Properties.SetItem(0, ("RootNamespace", "Arts")) } }.Select(
                project => CompiledProject.Of(
                    (project with { References = [MetadataReference.CreateFromImage(desk.Bytes)] }).Run(), Target.Latest)),
        ];
        Assert.Equal(
            "6 True",
            desk.With(users).Run<string>(
                "return new[] { Desk.Articles.All, Sport.Articles.All, Arts.Articles.All }.Sum(list => list.Count) + \" \" + "
                    + "(Sport.Actors.InesCalder == Arts.Actors.InesCalder);",
                rootNamespace: "Desk"));
    }

    // A project for the types alone, which all others reference.
    [Fact]
    public void A_project_without_articles_has_the_types_if_it_names_itself()
    {
        TestProject types = Project("Desk").WithProperty(Setting, "Desk").WithProperty("ArticleGen_Fields", "Rating: int?");
        CompiledProject desk = CompiledProject.Of(types.Run(), Target.Latest);
        TestProject sport = Sport with { References = [MetadataReference.CreateFromImage(desk.Bytes)] };
        Assert.Equal(
            "2 0 ",
            CompiledProject.Of(sport.Run(), Target.Latest).With(desk).Run<string>(
                "return Sport.Articles.All.Count + \" \" + Desk.Articles.All.Count + \" \" + Sport.Articles.Local.Derby.Fields.Rating;",
                rootNamespace: "Desk"));
    }

    [Fact]
    public void A_project_that_names_itself_has_its_own_types() =>
        Assert.Equal(Desk.Run().Files, Desk.WithProperty(Setting, "desk").Run().Files);

    // The JSON of an article is read by the types, which know the articles of their own project.
    [Fact]
    public void JSON_of_an_article_comes_back() => Assert.Equal(
        "True True We won, True",
        Compile("new, new").Run<string>(
            """
            Article derby = Sport.Articles.Local.Derby;
            Article back = System.Text.Json.JsonSerializer.Deserialize<Article>(System.Text.Json.JsonSerializer.Serialize(derby));
            Quote quote = System.Text.Json.JsonSerializer.Deserialize<Quote>(System.Text.Json.JsonSerializer.Serialize(derby.Quotes[0]));
            return (derby == back) + " " + (back.Actors[0] == derby.Actors[0]) + " " + quote.PlainText + " "
                + (quote.Speaker == Desk.Actors.InesCalder);
            """,
            rootNamespace: "Desk"));

    [Theory]
    [InlineData("class Other { int Count => 1; }")]
    [InlineData("public class Other { public int Count => 1; }")]
    public void An_edit_in_the_other_project_writes_nothing_again(string code)
    {
        GeneratorRun first = Use(Desk, Sport).Run();
        GeneratorRun second = first.Then(Use(Desk.WithSource(code), Sport));
        Assert.Equal("Cached 1", second.Reasons(TrackingNames.EmitOptions));
        Assert.StartsWith("Cached ", second.OutputReasons, StringComparison.Ordinal);
        Assert.DoesNotContain(",", second.OutputReasons, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_namespace_of_the_types_writes_all_again()
    {
        GeneratorRun first = Use(Desk, Sport).Run();
        TestProject moved = Use(Desk.WithProperty("ArticleGen_Namespace", "Wire"), Sport);
        Assert.Equal(moved.Run().Files, first.Then(moved).Files);
        Assert.Contains("global::Wire.Article ", first.Then(moved).ArticleCode, StringComparison.Ordinal);
    }

    /// <summary>A project of this name that references another one.</summary>
    internal static TestProject Use(TestProject types, TestProject user) =>
        user with { References = [types.Run().Output.ToMetadataReference()] };

    internal static TestProject Project(string name) =>
        TestProject.Empty with { Name = name, Properties = [("RootNamespace", name)] };

    private static CompiledProject Compile(string targets)
    {
        (Target desk, Target sport) = targets switch
        {
            "new, new" => (Target.Latest, Target.Latest),
            "new, old language" => (Target.Latest, new(LanguageVersion.CSharp9)),
            "old, new" => (Old, Target.Latest),
            _ => (Old, Old),
        };
        CompiledProject types = CompiledProject.Of((Desk with { Target = desk }).Run(), desk);
        TestProject user = Sport with { Target = sport, References = [MetadataReference.CreateFromImage(types.Bytes)] };
        return CompiledProject.Of(user.Run(), Target.Latest).With(types);
    }

    private static CompiledProject CompileWithTexts(TestProject project, string storage)
    {
        if (storage == "Inline")
        {
            return CompiledProject.Of(project.Run(), project.Target);
        }

        string[] names = [.. project.Files.Select(static file => file.Path[TestProject.Directory.Length..])];
        project = names.Aggregate(
            project.WithProperty("ArticleGen_TextStorage", storage),
            static (project, name) => project.WithMetadata(name, ("ArticleResource", name)));
        return CompiledProject.Of(
            project.Run().Output,
            project.Target,
            ResourceTests.Resource(names, index => project.Files[index].GetText()!.ToString()));
    }
}
