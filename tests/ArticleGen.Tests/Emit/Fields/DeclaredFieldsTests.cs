namespace ArticleGen.Tests.Emit.Fields;

/// <summary>The fields that a project declares, as a consumer's assembly sees them, compiled and loaded.</summary>
public class DeclaredFieldsTests
{
    private const string Schema =
        """
        Kind: lead|long read|9 to 5
        Rating: int?
        Start: DateTime?
        Related: Article[]; Lead: Article?
        Subject: Actor?; Others: Actor[]
        Tags: string[]
        Venue?.Name: string
        Venue.Seats: int?
        Corrections[].Day: DateOnly
        Kinds: lead|brief[]
        """;

    private const string Cup =
        """
        kind: LONG READ
        rating: 5
        start: 2008-08-21
        related: [derby, budget, nobody]
        lead: budget
        subject: calder
        others: [Tom Hale, Nobody]
        tags: [a, b]
        venue: {name: Park}
        corrections: [{day: 2008-08-22}, {day: 2008-08-23}]
        kinds: [brief, lead]
        undeclared: 5
        """;

    private static readonly TestProject Project = TestProject.Empty
        .With("seeds/sport/cup.txt", Article(Cup))
        .With("seeds/sport/derby.txt", Article("kind: 9 to 5\nrelated: [cup, sport/cup, budget]"))
        .With("seeds/budget.txt", Article("kind: lead\nrating: five\nvenue: {seats: 5}"))
        .WithProperty("ArticleGen_Fields", Schema);

    private static readonly Lazy<CompiledProject> News = new(static () => CompiledProject.Of(Project.Run(), Project.Target));

    [Theory]
    [InlineData("Articles.Sport.Cup", "f.Kind", "LongRead")]
    [InlineData("Articles.Sport.Derby", "f.Kind", "_9To5")]
    [InlineData("Articles.Sport.Cup", "f.Rating", "5")]
    [InlineData("Articles.Sport.Cup", "f.Start?.ToString(\"O\")", "2008-08-21T00:00:00.0000000")]
    [InlineData("Articles.Sport.Cup", "Show(f.Related.Select(a => a.Id))", "sport/derby | budget")]
    [InlineData("Articles.Sport.Derby", "Show(f.Related.Select(a => a.Id))", "sport/cup | sport/cup | budget")]
    [InlineData("Articles.Sport.Cup", "ReferenceEquals(f.Lead, Articles.Budget)", "True")]
    [InlineData("Articles.Sport.Cup", "ReferenceEquals(f.Subject, Actors.InesCalder)", "True")]
    [InlineData("Articles.Sport.Cup", "Show(f.Others.Select(a => a.Name))", "Tom Hale")]
    [InlineData("Articles.Sport.Cup", "Show(f.Tags)", "a | b")]
    [InlineData("Articles.Sport.Cup", "f.Venue.Name + (f.Venue.Seats == null)", "ParkTrue")]
    [InlineData("Articles.Sport.Cup", "Show(f.Corrections.Select(c => c.Day.ToString(\"O\")))", "2008-08-22 | 2008-08-23")]
    [InlineData("Articles.Sport.Cup", "Show(f.Kinds.Cast<object>())", "Brief | Lead")]
    [InlineData("Articles.Sport.Derby", "f.Rating == null && f.Lead == null && f.Subject == null && f.Venue == null", "True")]
    [InlineData("Articles.Sport.Derby", "f.Tags.Count + f.Corrections.Count + f.Kinds.Count", "0")]
    // The rules make errors of these; the code still runs.
    [InlineData("Articles.Budget", "f.Rating == null && f.Venue.Name == \"\" && f.Venue.Seats == 5", "True")]
    public void Every_type_has_its_value(string article, string expression, string expected) => Assert.Equal(
        expected,
        News.Value.Run<string>($"ArticleFields f = {article}.Fields; return FormattableString.Invariant($\"{{{expression}}}\");"));

    // The build looks where the program looks.
    [Theory]
    [InlineData("sport/derby", "sport/cup")]
    [InlineData("derby", "cup")]
    public async Task References_start_from_the_folder_of_the_id(string name, string expected)
    {
        TestProject project = TestProject.Empty
            .With("seeds/x.txt", Article("lead: cup")).WithMetadata("seeds/x.txt", ("ArticleGenItem", "true"), ("ArticleName", name))
            .With("seeds/y.txt", Article("tags: []")).WithMetadata("seeds/y.txt", ("ArticleGenItem", "true"), ("ArticleName", expected))
            .WithProperty("ArticleGen_Fields", "Lead: Article?, Tags: string[]");
        Assert.DoesNotContain(await Diagnose.Analysis.OfAsync(project), static one => one.Id == "ART0031");
        Assert.Equal(
            expected,
            CompiledProject.Of(project.Run(), project.Target).Run<string>(
                $"return Articles.All.Single(a => a.Id == \"{name}\").Fields.Lead.Id;"));
    }

    [Fact]
    public void The_properties_are_those_of_the_schema() => Assert.Equal(
        "Kind:KindValue Rating:Nullable`1 Start:Nullable`1 Related:IReadOnlyList`1 Lead:Article Subject:Actor Others:IReadOnlyList`1 "
            + "Tags:IReadOnlyList`1 Venue:VenueFields Corrections:IReadOnlyList`1 Kinds:IReadOnlyList`1",
        News.Value.Run<string>(
            "return string.Join(\" \", typeof(ArticleFields).GetProperties().Select(p => p.Name + \":\" + p.PropertyType.Name));"));

    [Fact]
    public void Articles_that_refer_to_one_another_compare_and_print() => Assert.True(News.Value.Run<bool>(
        "return Articles.Sport.Cup.Equals(Articles.Sport.Cup with { }) && !Articles.Sport.Cup.Fields.Equals(Articles.Sport.Derby.Fields) "
            + "&& Articles.Sport.Cup.Fields.ToString().Length < 400 && Articles.Sport.Cup.GetHashCode() != 0;"));

    // Whatever a field is called, it hides neither the types that others have nor those that the class brings with it.
    [Theory]
    [InlineData("Article: Article; Actor: Actor?; Uri: Uri; String: string; DateTime: DateTime; Enum: a|b")]
    [InlineData("Venue.Name: string; VenueFields: int; Kind: a|b; KindValue: string; KindValue_: c|d; VenueFields_.X: int")]
    [InlineData("ArticleFields: int; Equals: int; Get_Hash_Code: int; class: int; System: int; Fields: string; Global: int")]
    [InlineData("Venue.VenueFields: int; Venue.Venue.Venue: int; Venue.Name: a|b; Venue.Fields.Fields[].X: Article[]")]
    [InlineData("Kind: class|int|Equals|value__|KindValue|default|1|_; 1st: int; größe: string; 日本: int?")]
    [InlineData("Kind: a|b; Mood: a|b[]; Item: int; List: int[]; Value: string; Data: int; Other: int; Hash: int")]
    public void Any_names_compile(string schema)
    {
        foreach (Target target in (Target[])[Target.Latest, new Target(LanguageVersion.CSharp9)])
        {
            TestProject project = (TestProject.Empty with { Target = target })
                .With("seeds/cup.txt", Article("article: cup\nkind: a"))
                .WithProperty("ArticleGen_Fields", schema);
            CompiledProject.AssertClean(project.Run().Output);
        }
    }

    [Fact]
    public void A_schema_without_fields_gives_none() => Assert.Equal(
        0,
        CompiledProject.Of(Project.WithProperty("ArticleGen_Fields", "# none").Run(), Project.Target)
            .Run<int>("return typeof(ArticleFields).GetProperties().Length;"));

    [Fact]
    public void The_item_of_an_article_gives_fields() => Assert.Equal(
        "Lead 5 budget",
        CompiledProject.Of(
            Project.Edit("seeds/sport/derby.txt", Article("kind: lead"))
                .WithMetadata("seeds/sport/derby.txt", ("ArticleFields", "Kind=brief, rating=5, Related=budget|nobody"))
                .Run(),
            Project.Target).Run<string>(
                "ArticleFields f = Articles.Sport.Derby.Fields; return f.Kind + \" \" + f.Rating + \" \" + f.Related.Single().Id;"));

    [Fact]
    public void Without_a_schema_the_fields_of_items_are_inferred() => Assert.Equal(
        "6 north",
        CompiledProject.Of(
            TestProject.Empty.With("seeds/a.txt", "Pier opens\n\nIt rained.\n")
                .WithMetadata("seeds/a.txt", ("ArticleFields", "Rating=5, Regions=north|south")).Run(),
            Project.Target).Run<string>("return Articles.A.Fields.Rating + 1 + \" \" + Articles.A.Fields.Regions[0];"));

    private static string Article(string front) =>
        $"---\n{front}\n---\nCup final\n\n\"We drew,\" coach Tom Hale said. "
            + "\"Well,\" port director Ines Calder said. \"Now,\" Calder said.\n";
}
