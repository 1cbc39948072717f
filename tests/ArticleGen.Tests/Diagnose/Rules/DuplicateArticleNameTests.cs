using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class DuplicateArticleNameTests
{
    [Fact]
    public async Task Reports_the_later_files_by_path()
    {
        ImmutableArray<Diagnostic> reported = await ReportedAsync(
            new("/desk/stories/west/ferry-resumes.txt", "A"),
            new("/desk/stories/east/ferry-resumes.txt", "B"),
            new("/desk/stories/east/pier.txt", "C"),
            new("/desk/stories/west/FERRY-RESUMES.txt", "D"));
        Assert.Equal(
            [
                "'stories/east/ferry-resumes.txt' already gives 'Articles.FerryResumes', so this article is "
                    + "'Articles.FerryResumes_2'; rename this file or its folder, or give it an ArticleName",
                "'stories/east/ferry-resumes.txt' already gives 'Articles.FerryResumes', so this article is "
                    + "'Articles.FerryResumes_3'; rename this file or its folder, or give it an ArticleName",
            ],
            reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(
            ["/desk/stories/west/FERRY-RESUMES.txt(1,1)", "/desk/stories/west/ferry-resumes.txt(1,1)"],
            reported.Select(diagnostic =>
            {
                FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
                return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
            }));
    }

    [Fact]
    public async Task Names_the_property_where_the_ids_differ() => Assert.Equal(
        "'stories/a&b.txt' already gives 'Articles.AB', so this article is 'Articles.AB_2'; rename this file or its folder, or give it an "
            + "ArticleName",
        Assert.Single(await ReportedAsync(new("/desk/stories/a=b.txt", "A"), new("/desk/stories/a&b.txt", "B")))
            .GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task Writes_the_property_as_the_first_file_has_it() => Assert.Contains(
        "'Articles.PierTwo'",
        Assert.Single(await ReportedAsync(new("/desk/stories/east/pier-two.txt", "A"), new("/desk/stories/west/piertwo.txt", "B")))
            .GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public async Task Names_the_property_that_the_generator_gives()
    {
        TestProject project = TestProject.Empty
            .With("stories/a/x1.txt", Stories.FerryText)
                .With("stories/b/x1.txt", Stories.FerryText)
                .With("stories/c/x1 2.txt", Stories.FerryText);
        Diagnostic reported = Assert.Single(await Analysis.OfAsync(project), diagnostic => diagnostic.Id == DuplicateArticleName.Id);
        Assert.Contains(
            "'Articles.X1', so this article is 'Articles.X1_3';",
            reported.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.NotEmpty(project.Run().Output.GetTypeByMetadataName("News.Articles")!.GetMembers("X1_3"));
    }

    [Fact]
    public async Task Reports_an_ArticleName_that_is_taken() => Assert.Single(await ReportedAsync(
        new("/desk/stories/ferry.txt", "A"),
        new("/desk/stories/pier.txt", "B") { Metadata = { ["ArticleName"] = "ferry" } }));

    [Fact]
    public async Task Is_silent_where_an_ArticleName_tells_them_apart() => Assert.Empty(await ReportedAsync(
        new("/desk/stories/east/ferry.txt", "A"),
        new("/desk/stories/west/ferry.txt", "B") { Metadata = { ["ArticleName"] = "ferry-west" } }));

    [Fact]
    public async Task Is_silent_about_names_that_are_alike() => Assert.Empty(await ReportedAsync(
        new("/desk/stories/ferry.txt", "A"),
        new("/desk/stories/ferry2.txt", "B"),
        new("/desk/stories/ferries.txt", "C")));

    [Fact]
    public async Task Is_silent_about_a_file_that_is_missing() => Assert.Empty(await ReportedAsync(
        new("/desk/stories/east/ferry.txt", null),
        new("/desk/stories/west/ferry.txt", "B")));

    [Fact]
    public async Task Is_silent_about_one_name_in_several_folders() => Assert.Empty(await ReportedAsync(
        new("/desk/seeds/east/ferry.txt", "A"),
        new("/desk/seeds/west/ferry.txt", "B"),
        new("/desk/seeds/ferry.txt", "C")));

    [Fact]
    public async Task Reports_a_file_that_is_called_as_a_folder_is() => Assert.Equal(
        "'seeds/sport/derby.txt' already gives 'Articles.Sport', so this article is 'Articles.Sport_2'; rename this file or its folder, or "
            + "give it an ArticleName",
        Assert.Single(await ReportedAsync(new("/desk/seeds/sport.txt", "A"), new("/desk/seeds/sport/derby.txt", "B")))
            .GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task Reports_one_article_of_a_folder_whose_name_another_folder_has() => Assert.Equal(
        "'seeds/local news/a.txt' already gives 'Articles.LocalNews', so this article is 'Articles.LocalNews_2.A'; rename this file or its "
            + "folder, or give it an ArticleName",
        Assert.Single(await ReportedAsync(
            new("/desk/seeds/local-news/a.txt", "A"),
            new("/desk/seeds/local-news/b.txt", "B"),
            new("/desk/seeds/local news/a.txt", "C"))).GetMessage(CultureInfo.InvariantCulture));

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(params TextFile[] files) =>
        [.. (await Analysis.OfAsync(files)).Where(diagnostic => diagnostic.Id == DuplicateArticleName.Id)];
}
