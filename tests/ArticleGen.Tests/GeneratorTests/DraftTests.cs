using System.Collections.Immutable;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Tests.Diagnose;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>ArticleGen_Drafts: nothing of a draft is in the code, and all is as it would be without its file.</summary>
public class DraftTests
{
    private const string Setting = "ArticleGen_Drafts";
    private const string Draft = "seeds/merger.md";
    private const string DraftText =
        """
        ---
        title: Secret merger
        date: 2021-03-02
        draft: true
        ---
        "We buy it," said Zadie Plum. "It is done," Ines Calder told reporters.

        """;

    private static readonly TestProject Published = TestProject.Empty
        .With("seeds/a.txt", "Coast News 1 March 2021\n\nPort opens\n\nThe port is open, Ines Calder said.\n")
        .With("seeds/z.txt", "Coast News 3 March 2021\n\nPort shuts\n\nThe port is shut, Ines Calder said.\n");

    private static readonly TestProject Project = Add(Published, Draft, DraftText);

    public static TheoryData<string, string> Drafts => new()
    {
        { "seeds/a-draft.md", "---\ndraft: true\n---\nThe port is new, Zadie Plum said.\n" },
        { "seeds/a-draft.txt", "+++\ndraft = true\n+++\nThe port is new, Zadie Plum said.\n" },
        { "seeds/a-draft.md", "{\"published\": false}\nThe port is new, Zadie Plum said.\n" },
        { "seeds/a-draft.md", "---\nextra:\n  status: pending\n---\nThe port is new, Zadie Plum said.\n" },
        {
            "seeds/a-draft.html",
            "<html><head><meta name=draft content=true></head><body><h1>New</h1><p>The port is new, Zadie Plum said.</p></body></html>"
        },
    };

    [Theory]
    [InlineData(null)]
    [InlineData("Include")]
    [InlineData(" include ")]
    [InlineData("Exclud")]
    public void By_itself_drafts_are_articles(string? value)
    {
        TestProject project = value is null ? Project : Project.WithProperty(Setting, value);
        Assert.Equal(
            "a merger z | a merger z | a z | True | Zadie Plum",
            CompiledProject.Of(project.Run(), Target.Latest).Run<string>(
                """
                return string.Join(" ", Articles.All.Select(a => a.Id)) + " | "
                    + string.Join(" ", Articles.ByDate.Select(a => a.Id)) + " | "
                    + string.Join(" ", Articles.All.Where(a => !a.IsDraft).Select(a => a.Id)) + " | "
                    + Articles.Merger.IsDraft + " | " + Actors.ZadiePlum.Name;
                """));
    }

    [Theory]
    [InlineData("Exclude")]
    [InlineData(" exclude ")]
    public void A_draft_that_is_left_out_is_not_found(string value) => Assert.Equal(
        "a z | a z | True | True | z | InesCalder a z",
        CompiledProject.Of(Project.WithProperty(Setting, value).Run(), Target.Latest).Run<string>(
            """
            return string.Join(" ", Articles.All.Select(a => a.Id)) + " | " + string.Join(" ", Articles.ByDate.Select(a => a.Id)) + " | "
                + (Articles.Find("merger") == null) + " | " + (Actors.Find("Zadie Plum") == null) + " | " + Articles.A.Next.Id + " | "
                + string.Join(" ", typeof(Actors).GetProperties().Where(p => p.PropertyType == typeof(Actor)).Select(p => p.Name))
                + " " + string.Join(" ", Actors.InesCalder.Articles.Select(a => a.Id));
            """));

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_code_is_that_of_a_project_without_the_draft(string path, string text)
    {
        TestProject project = Published.WithProperty(Setting, "Exclude");
        Assert.Equal(project.Run().Files, Add(project, path, text).Run().Files);
        Assert.NotEqual(Published.Run().Files, Add(Published, path, text).Run().Files);
    }

    [Fact]
    public void Nothing_of_a_draft_whose_text_is_a_resource_is_in_the_code()
    {
        TestProject project = Project.WithProperty(Setting, "Exclude").WithProperty("ArticleGen_TextStorage", "Resource")
            .WithMetadata(Draft, ("ArticleGenItem", "true"), ("ArticleResource", Draft));
        Assert.All(project.Run().Files.Values, code =>
        {
            Assert.DoesNotContain("merger", code, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Plum", code, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_project_of_drafts_alone_has_the_types_and_nothing_in_them()
    {
        TestProject project = Add(TestProject.Empty.WithProperty(Setting, "Exclude"), Draft, DraftText);
        Assert.Equal(
            "0 0 0",
            CompiledProject.Of(project.Run(), Target.Latest).Run<string>(
                "return Articles.All.Count + \" \" + Articles.ByDate.Count + \" \" + Actors.All.Count;"));
        Assert.Equal(
            LanguageVersionTooOld.Id,
            Assert.Single((project with { Target = new(LanguageVersion.CSharp8) }).Run().Result.Diagnostics).Id);
    }

    [Fact]
    public async Task A_draft_that_is_left_out_is_checked()
    {
        TestProject project = Project.WithProperty(Setting, "Exclude")
            .Edit(Draft, DraftText.Replace("said", "siad", StringComparison.Ordinal));
        Assert.Contains(await Analysis.OfAsync(project), diagnostic => diagnostic.Id == MisspeltAttributionVerb.Id);
    }

    // Two of a series may name one another before they are published, and a draft may have a subject whom no article names yet.
    [Theory]
    [InlineData("draft: true\nrelated: merger\nsubject: Zadie Plum", "Exclude", "")]
    [InlineData("draft: true\nrelated: a\nsubject: Ines Calder", "Exclude", "")]
    [InlineData("draft: true\nrelated: merged\nsubject: Zadie Plums", "Exclude", "ART0031 ART0031")]
    [InlineData("related: merger", "Exclude", "ART0031")]
    [InlineData("subject: Zadie Plum", "Exclude", "ART0031")]
    [InlineData("related: merger\nsubject: Zadie Plum", "Include", "")]
    public async Task Drafts_may_name_one_another(string front, string value, string expected)
    {
        TestProject project = Add(Project, "seeds/series.md", $"---\n{front}\n---\nIt rained.\n")
            .WithProperty(Setting, value).WithProperty("ArticleGen_Fields", "Related: Article?, Subject: Actor?");
        IEnumerable<string> reported = (await Analysis.OfAsync(project)).Select(static one => one.Id);
        Assert.Equal(expected, string.Join(' ', reported.Where(static id => id == FieldOfWrongType.Id)));
    }

    [Theory]
    [InlineData("Include", 1)]
    [InlineData("Exclude", 0)]
    public async Task A_draft_that_is_left_out_takes_no_name(string value, int clashCount)
    {
        TestProject project = Add(Published, "seeds/a b.md", DraftText).With("seeds/a-b.txt", Stories.FerryText)
            .WithProperty(Setting, value);
        ImmutableArray<Diagnostic> reported = await Analysis.OfAsync(project);
        Assert.Equal(clashCount, reported.Count(diagnostic => diagnostic.Id == DuplicateArticleName.Id));
        Assert.Equal(
            clashCount == 0 ? "a-b" : "a b",
            CompiledProject.Of(project.Run(), Target.Latest).Run<string>("return Articles.AB.Id;"));
    }

    [Fact]
    public async Task Names_of_articles_clash_as_before_where_drafts_are_left_out()
    {
        TestProject project = Add(Published, "seeds/a b.md", DraftText)
            .With("seeds/a-b.txt", Stories.FerryText)
            .With("seeds/a_b.txt", Stories.FerryText)
            .WithProperty(Setting, "Exclude");
        Diagnostic clash = Assert.Single(
            await Analysis.OfAsync(project), static diagnostic => diagnostic.Id == DuplicateArticleName.Id);
        Assert.Contains(
            "'seeds/a-b.txt' already gives 'Articles.AB', so this article is 'Articles.AB_2'",
            clash.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    private static TestProject Add(TestProject project, string path, string text) =>
        project.With(path, text).WithMetadata(path, ("ArticleGenItem", "true"));
}
