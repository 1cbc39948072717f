namespace ArticleGen.Tests.Architecture;

/// <summary>
/// The folders of each project stand on top of each other: a folder uses only folders earlier in its list. What it needs of a later one has
/// to move to an earlier one, or to be handed in.
/// </summary>
public class ArchitectureTests
{
    // The lowest first. "" is the project's own folder.
    public static TheoryData<string, string[]> Projects { get; } = new()
    {
        {
            "ArticleGen.Reading",
            [
                "Model", "Text", "Markup", "Markup/Json", "Markup/FrontMatter", "Markup/Html", "Markup/Markdown/Inlines",
                "Markup/Markdown/Blocks", "Markup/Markdown", "Lexicon", "Lexicon/Project", "Quotations", "Passages", "Grammar",
                "Transcripts", "Actors/Clues", "Actors",
                "Attribution/Clauses", "Attribution/Cues", "Attribution/Leftovers", "Attribution/Patterns", "Attribution",
                "Datelines", "Headlines", "Metadata", "Checks", "",
            ]
        },
        {
            "ArticleGen",
            [
                "Naming", "Hashing", "Features", "Fields", "Fields/Inference", "Fields/Schema", "Settings", "References", "Model", "Files",
                "Emit/Templates/ArticleInternals", "Emit/Templates", "Emit/Code", "Emit/Packed", "Emit",
                "Diagnose/Reporting", "Diagnose/FieldChecks", "Diagnose/Rules", "Diagnose", "",
            ]
        },
        {
            "ArticleGen.Tool",
            [
                "Hosting", "Native", "Output", "Input", "Generated", "Json", "Streams", "Streams/Tables",
                "Explaining", "Checking", "Fixing",
                "Archives", "Statistics", "Statistics/Writing", "Pages",
                "LanguageServer/Protocol", "LanguageServer/Documents", "LanguageServer/Connection", "LanguageServer/Projects",
                "LanguageServer/Workspaces", "LanguageServer/Diagnosing", "LanguageServer/Articles", "LanguageServer/Completing",
                "LanguageServer/Renaming", "LanguageServer/Editing", "LanguageServer/Hovering", "LanguageServer/Features", "LanguageServer",
                "Commands", "",
            ]
        },
        { "ArticleGen.Build", [""] },
        { "ArticleGen.CodeFixes", [""] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_uses_only_those_before_it_in_the_list(string project, string[] folders)
    {
        IEnumerable<string> wrong = SourceArrows.Find(project)
            .Where(arrow => Array.IndexOf(folders, arrow.To) > Array.IndexOf(folders, arrow.From))
            // The generated types are one program; its internals are in a namespace of their own so that completion does not offer them.
            .Where(static arrow => !(IsTemplate(arrow.From) && IsTemplate(arrow.To)))
            .Select(static arrow => $"{arrow.From}/{arrow.File} uses {arrow.Type} of {arrow.To}");

        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    private static bool IsTemplate(string folder) => folder.StartsWith("Emit/Templates", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_is_in_the_list(string project, string[] folders) =>
        Assert.Equal(SourceArrows.Folders(project), folders.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_project_is_in_the_list() =>
        Assert.Equal(SourceArrows.Projects, Projects.Select(static row => row.Data.Item1).Order(StringComparer.Ordinal));

    // Without any arrow the first test would always pass.
    [Fact]
    public void The_arrows_that_are_there_are_found()
    {
        IReadOnlyList<Arrow> arrows = SourceArrows.Find("ArticleGen.Reading");
        Assert.Contains(new("Attribution/Patterns", "Grammar", "RelayedPassive.cs", "NounPhrase"), arrows);
        Assert.Contains(arrows, static arrow => arrow is { From: "", To: "Attribution", Type: "PassageReader" });
        Assert.Contains(
            SourceArrows.Find("ArticleGen"),
            static arrow => arrow is { From: "Diagnose/Rules", To: "Diagnose/Reporting", Type: "ProblemRule" });
        Assert.Contains(
            SourceArrows.Find("ArticleGen.Tool"),
            static arrow => arrow is { From: "Commands", To: "Checking", Type: "SetsReport" });
    }

    // Whoever asks for a single cache by itself may get another answer than the others.
    [Fact]
    public void What_is_known_of_files_is_asked_for_in_one_place() => Assert.Equal(
        [nameof(KnownItem), nameof(ProjectFiles), nameof(ProjectSchema)],
        SourceArrows.Find("ArticleGen").Where(static arrow => arrow is { To: "Files", From: not "Files" })
            .Select(static arrow => arrow.Type).Distinct().Order(StringComparer.Ordinal));

    // A name that is not found has no arrow.
    [Theory]
    [InlineData("ArticleGen.Reading")]
    [InlineData("ArticleGen")]
    [InlineData("ArticleGen.Tool")]
    [InlineData("ArticleGen.CodeFixes")]
    public void All_names_of_the_sources_are_found(string project)
    {
        Assert.NotEmpty(SourceArrows.DeclaredNames(project));
        Assert.Empty(SourceArrows.MissingNames(project).Intersect(SourceArrows.DeclaredNames(project)));
    }
}
