using System.Globalization;
using ArticleGen.Tests.Fields;
using static ArticleGen.Tests.GeneratorTests.TypesFromTests;

namespace ArticleGen.Tests.References;

/// <summary>Fields of a project whose articles have the types of another one.</summary>
public class FieldMisfitTests
{
    private const string Fields = "ArticleGen_Fields";

    private const string NoProperty =
        "ArticleFields of Desk has no property for it, so its values are left out; declare it in Desk, and list that schema here as well";

    private const string OneSchema = ", so values are left out; list one schema with one type for it in both projects";

    private const string NeverNull = "it is never null in ArticleFields of Desk, and not all articles here have it; "
        + "declare it with '?' in Desk, or give it to every article here";

    private const string Declared =
        "Kind: lead|brief; Rating: int; Score: decimal?; Size: long?; Note: string?; On: DateOnly?; At: DateTime?; Made: DateTimeOffset?; "
            + "Link: Uri?; Sure: bool?; Related: Article[]; Subject: Actor?; Venue.Name: string; Venue.Seats: int?; Fixes[].Text: string";

    private static readonly Target OldTarget = new(LanguageVersion.CSharp9, IsNetStandard: true);

    [Theory]
    [InlineData("rating: 5", "rating: 3")]
    [InlineData("rating: 5", "Rating: 3")]
    [InlineData("reading_time: 5", "Reading-Time: 3")]
    [InlineData("rating: 4.5", "rating: 3")]
    [InlineData("rating: 5000000000", "rating: 3")]
    [InlineData("note: rain", "note: 3")]
    [InlineData("note: rain", "note: 2011-03-14")]
    [InlineData("regions: [north]", "regions: south")]
    [InlineData("at: 2011-03-14T08:00", "at: 2011-03-14")]
    [InlineData("venue: {name: Pier}", "venue: {name: Dock}")]
    [InlineData("fixes: [{text: a}]", "fixes: {text: b}")]
    [InlineData("gate:no: x", "gate:no: y")]
    [InlineData("'reading.time (m)': 5", "'reading.time (m)': 3")]
    [InlineData("venue: {'a/b': 1}", "venue: {'a/b': 2}")]
    public void A_field_that_has_room_is_no_finding(string desk, string sport) => Assert.Empty(Report(desk, sport));

    [Theory]
    [InlineData("rating: 5", "rating: 3\nscore: 2", "Score", NoProperty)]
    [InlineData("", "score: 2", "Score", NoProperty)]
    [InlineData("rating: 5", "rating: 4.5", "Rating", "it is int in ArticleFields of Desk and decimal here" + OneSchema)]
    [InlineData("rating: 5", "rating: five", "Rating", "it is int in ArticleFields of Desk and string here" + OneSchema)]
    [InlineData(
        "venue: {seats: 3}",
        "venue: {seats: [4, 5]}",
        "Venue.Seats",
        "it is int in ArticleFields of Desk and a list (int) here" + OneSchema)]
    [InlineData(
        "venue: Pier",
        "venue: {name: x}",
        "Venue",
        "it is string in ArticleFields of Desk and a record here" + OneSchema)]
    [InlineData("venue: {seats: 3}", "venue: {seats: 3, name: x}", "Venue.Name", NoProperty)]
    [InlineData("rating: 5", "", "Rating", NeverNull)]
    [InlineData("gate:no: x", "", "GateNo", NeverNull)]
    [InlineData(
        "at: 2011-03-14",
        "at: 2011-03-14T08:00",
        "At",
        "it is DateOnly in ArticleFields of Desk and DateTime here" + OneSchema)]
    public void A_field_without_room_is_reported(string desk, string sport, string field, string fault) => Assert.Equal(
        [$"ART0036 Field '{field}': {fault}"],
        Report(desk, sport));

    [Fact]
    public void One_schema_in_both_projects_fits()
    {
        TestProject desk = Item(Project("Desk"), "seeds/a.txt", "kind: lead\nrating: 5\nvenue: {name: x}").WithProperty(Fields, Declared);
        TestProject sport = Item(Project("Sport"), "seeds/b.txt", "kind: lead\nrating: 4\nvenue: {name: y}").WithProperty(Fields, Declared);
        Assert.Empty(Report(Use(desk, sport)));
        Assert.Empty(Report(Use(desk with { Target = OldTarget }, sport)));
    }

    [Theory]
    [InlineData("Kind: lead|brief", "Kind: lead|brief|box")]
    [InlineData("Kind: lead|brief", "Kind: string")]
    [InlineData("Subject: Actor?", "Subject: Article?")]
    public void Another_schema_does_not(string desk, string sport) => Assert.Single(Report(Use(
        Project("Desk").WithProperty(Fields, desk).With("seeds/a.txt", Fronts.Article("kind: lead")),
        Project("Sport").WithProperty(Fields, sport).With("seeds/b.txt", Fronts.Article("kind: lead")))));

    [Theory]
    [InlineData("rating: 5", "rating: 4", false)]
    [InlineData("rating: 5", "rating: 4", true)]
    [InlineData("", "", false)]
    [InlineData("", "", true)]
    public void A_property_that_the_other_project_has_added_is_no_field(string desk, string sport, bool isOld)
    {
        TestProject types = Project("Desk") with { Target = isOld ? OldTarget : Target.Latest };
        Assert.Empty(Report(Use(
            Item(types, "seeds/a.txt", desk).WithSource(
                "namespace Desk { partial record ArticleFields { /** <summary>Top.</summary> */ public bool IsTop => true; } }"),
            Item(Project("Sport"), "seeds/b.txt", sport))));
    }

    // Then nothing is generated that could have the values.
    [Fact]
    public void A_project_without_articles_needs_no_room()
    {
        TestProject desk = Item(Project("Desk"), "seeds/a.txt", "rating: 5");
        TestProject draft = Item(Project("Sport"), "seeds/b.txt", "draft: true\nscore: 2").WithProperty("ArticleGen_Drafts", "Exclude");
        Assert.Empty(Report(Use(desk, Project("Sport"))));
        Assert.Empty(Report(Use(desk, draft)));
        Assert.NotEmpty(Report(Use(desk, Item(draft, "seeds/c.txt", "score: 2"))));
    }

    [Fact]
    public void A_language_without_records_has_its_own_message_only()
    {
        TestProject sport = Item(Project("Sport"), "seeds/b.txt", "score: 2") with { Target = new(LanguageVersion.CSharp8) };
        string[] found = Report(Use(Item(Project("Desk"), "seeds/a.txt", "rating: 5"), sport));
        Assert.StartsWith("ART0022 ", Assert.Single(found), StringComparison.Ordinal);
    }

    // What is read is typed by the other project, and its references lead to articles and actors of this one.
    [Fact]
    public void The_values_are_in_the_fields_of_the_other_project()
    {
        TestProject desk = Project("Desk").WithProperty(Fields, "Rating: int?; Related: Article[]; Subject: Actor?")
            .With("seeds/a.txt", "Rain\n");
        TestProject sport = Project("Sport").WithProperty(Fields, "Rating: int?; Related: Article[]; Subject: Actor?")
            .WithProperty("ArticleGen_TypesFrom", "Desk")
            .With("seeds/b.txt", "---\nrating: 4\nrelated: [b]\nsubject: Tom Arden\n---\n\n\"We won,\" said Tom Arden.\n");
        CompiledProject types = CompiledProject.Of(desk.Run(), desk.Target);
        GeneratorRun run = (sport with { References = [MetadataReference.CreateFromImage(types.Bytes)] }).Run();
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(
            "4 b Tom Arden b",
            CompiledProject.Of(run, sport.Target).With(types).Run<string>(
                "ArticleFields fields = Sport.Articles.B.Fields; return fields.Rating + \" \" + fields.Related[0].Id + \" \" + "
                    + "fields.Subject + \" \" + fields.Subject.Articles[0].Id;",
                rootNamespace: "Desk"));
    }

    [Fact]
    public void A_project_with_types_of_its_own_has_room_for_all() =>
        Assert.Empty(Project("Sport").With("seeds/b.txt", Fronts.Article("score: 2")).Run().Result.Diagnostics);

    private static string[] Report(string desk, string sport) => Report(Use(
        Item(Project("Desk"), "seeds/a.txt", desk),
        Item(Project("Sport"), "seeds/b.txt", sport)));

    private static TestProject Item(TestProject project, string path, string front) =>
        project.With(path, Fronts.Article(front));

    private static string[] Report(TestProject project) =>
    [
        .. project.WithProperty("ArticleGen_TypesFrom", "Desk").Run().Result.Diagnostics
            .Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
    ];
}
