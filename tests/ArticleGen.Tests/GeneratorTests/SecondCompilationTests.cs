namespace ArticleGen.Tests.GeneratorTests;

/// <summary>
/// What a compiler server does again at the next build, when all files, texts and options are new objects, and so is the driver. Whatever
/// is the same object as in the build before was not made again.
/// </summary>
public class SecondCompilationTests
{
    private static readonly TestProject Project = TestProject.Empty
        .With("seeds/a.txt", "Ferry waits again\n\n\"We wait,\" said Tom Hale, who builds twice.\n")
        .With("seeds/b.md", "# Ferry sails again\n\n\"We sail,\" said Ines Calder, who builds twice.\n")
        .WithMetadata("seeds/b.md", ("ArticleGenItem", "true"));

    [Fact]
    public void Equal_texts_are_not_read_again_and_no_model_is_made_again()
    {
        ArticleModel[] first = Models(Project);
        Assert.Equal(2, first.Length);
        AssertSame(first, Models(Renewed(Project)));
    }

    [Fact]
    public void After_an_edit_only_the_edited_article_is_read()
    {
        ArticleModel[] first = Models(Project);
        ArticleModel[] second = Models(Renewed(Project.Edit("seeds/a.txt", "Ferry waits again\n\nNobody builds a third time.\n")));
        Assert.NotEqual(first[0].Headline + first[0].Quotes.Count(), second[0].Headline + second[0].Quotes.Count());
        Assert.Same(first[1], second[1]);
    }

    [Fact]
    public void Analyzers_find_the_readings_of_the_build_before()
    {
        AssertSame(Readings(Project), Readings(Renewed(Project)));

        static ArticleReading[] Readings(TestProject project)
        {
            ProjectFiles files = ProjectFiles.InCompiler([.. project.Files], project.Options);
            return [.. project.Files.Select(file => files.Read(file.GetText(Cancel)!, files.FindItem(file).Item!, Cancel))];
        }
    }

    // In another folder an article has another item, so that it has a model of its own. The reading is the same.
    [Fact]
    public void Two_projects_that_have_the_same_texts_read_them_once()
    {
        TestProject other = TestProject.Empty with { Dir = "/desk/Other/" };
        other = other.With("texts/a.txt", Project.Files[0].GetText(Cancel)!.ToString())
            .WithMetadata("texts/a.txt", ("ArticleName", "other"));
        ArticleModel first = Models(Project)[0];
        ArticleModel second = Models(other).Single();
        Assert.NotSame(first, second);
        Assert.Same(first.Attributions, second.Attributions);
        Assert.Same(first, Models(Renewed(Project))[0]);
        Assert.Same(second, Models(Renewed(other)).Single());
    }

    [Fact]
    public void Another_lexicon_reads_the_texts_again_and_a_new_object_of_the_same_does_not()
    {
        TestProject with = Project.With("newsroom.lexicon", "verb: snark\n");
        ArticleModel[] before = Models(Project);
        ArticleModel[] after = Models(with);
        Assert.All(before.Zip(after), static pair => Assert.NotSame(pair.First.Attributions, pair.Second.Attributions));
        AssertSame(after, Models(Renewed(with)));
    }

    [Fact]
    public void Another_format_reads_a_text_again()
    {
        ArticleModel markdown = Models(Project)[1];
        ArticleModel text = Models(Project.WithMetadata("seeds/b.md", ("ArticleGenItem", "true"), ("ArticleFormat", "Text")))[1];
        Assert.Equal(("Ferry sails again", "# Ferry sails again"), (markdown.Headline, text.Headline));
    }

    [Fact]
    public void The_generated_code_is_the_same() => Assert.Equal(Project.Run().Files, Renewed(Project).Run().Files);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static void AssertSame(object[] expected, object[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), static pair => Assert.Same(pair.First, pair.Second));
    }

    private static TestProject Renewed(TestProject project) => project with
    {
        Files = [.. project.Files.Select(static file => new MemoryText(file.Path, new string(file.GetText(Cancel)!.ToString())))],
    };

    private static ArticleModel[] Models(TestProject project) =>
        [.. (ValueList<ArticleModel>)project.Run().Result.TrackedSteps[TrackingNames.Articles].Single().Outputs.Single().Value];
}
