namespace ArticleGen.Tests.Snapshots;

/// <summary>The generated code as a reader sees it.</summary>
public class GeneratedCodeTests
{
    /// <summary>The lists and the articles. The other files are the same in every project, and shown with the seed.</summary>
    [Fact]
    public Task Hand_made_readings() => VerifyAdapter.Verify(
        Emission.Of(("stories/ferry-resumes.txt", Stories.Ferry), ("stories/storm.txt", Stories.Storm))
            .Driver(
                hintName => hintName == ThisProjectArticlesFile.HintName
                    || hintName == ThisProjectActorsFile.HintName
                    || hintName.StartsWith("Articles.", StringComparison.Ordinal)
                    || (hintName.StartsWith("Actors.", StringComparison.Ordinal) && hintName != "Actors.g.cs")));

    /// <summary>No file-scoped namespaces, record structs, raw strings, UTF-8 literals, init accessors.</summary>
    [Fact]
    public Task An_old_target() => VerifyAdapter.Verify(
        new Emission(
            new(LanguageVersion.CSharp9, IsNetStandard: true),
            TextStorage.Inline,
            IsPublic: false,
            ("stories/storm.txt", Stories.Storm))
        { HasIsExternalInit = false }.Driver());

    /// <summary>The data of an article with front matter, and with markup in its quotes.</summary>
    [Fact]
    public Task Markdown() => VerifyAdapter.Verify(
        Emission.Of(("stories/pilots-return.md", Stories.ReadMarkdown(Stories.PilotsText)))
            .Driver(hintName => hintName.StartsWith("Articles.", StringComparison.Ordinal) && hintName != ArticlesType.HintName));

    /// <summary>The fields of two articles: their types, and their data.</summary>
    [Fact]
    public Task Fields() => VerifyAdapter.Verify(
        Emission.Of(
            ("stories/derby.md", Stories.ReadMarkdown(Stories.DerbyText)),
            ("stories/rain.md", Stories.ReadMarkdown("---\nrating: 2\n---\n\nIt rains.\n")))
            .Driver(
                hintName => hintName.Contains("Field", StringComparison.Ordinal)
                    || hintName.StartsWith("Articles.", StringComparison.Ordinal)));

    [Fact]
    public Task Seed()
    {
        GeneratorRun run = TestProject.Empty.With("seeds/russia-nato-slam-door.txt", Seeds.RussiaNatoSlamDoor).Run();
        CompiledProject.AssertClean(run.Output);
        return VerifyAdapter.Verify(run.Driver);
    }
}
