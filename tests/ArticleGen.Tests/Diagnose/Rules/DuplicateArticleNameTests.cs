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
            new("/desk/seeds/west/ferry-resumes.txt", "A"),
            new("/desk/seeds/east/ferry-resumes.txt", "B"),
            new("/desk/seeds/east/pier.txt", "C"),
            new("/desk/seeds/west/FERRY-RESUMES.txt", "D"));
        Assert.Equal(
            [
                "'seeds/east/ferry-resumes.txt' already gives the property 'FerryResumes', so this article is 'FerryResumes_2'; rename "
                    + "this file, or give it an ArticleName",
                "'seeds/east/ferry-resumes.txt' already gives the property 'FerryResumes', so this article is 'FerryResumes_3'; rename "
                    + "this file, or give it an ArticleName",
            ],
            reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(
            ["/desk/seeds/west/FERRY-RESUMES.txt(1,1)", "/desk/seeds/west/ferry-resumes.txt(1,1)"],
            reported.Select(diagnostic =>
            {
                FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
                return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
            }));
    }

    [Fact]
    public async Task Names_the_property_where_the_ids_differ() => Assert.Equal(
        "'seeds/a&b.txt' already gives the property 'AB', so this article is 'AB_2'; rename this file, or give it an ArticleName",
        Assert.Single(await ReportedAsync(new("/desk/seeds/a=b.txt", "A"), new("/desk/seeds/a&b.txt", "B")))
            .GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task Writes_the_property_as_the_first_file_has_it() => Assert.Contains(
        "'PierTwo'",
        Assert.Single(await ReportedAsync(new("/desk/seeds/east/pier-two.txt", "A"), new("/desk/seeds/west/piertwo.txt", "B")))
            .GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public async Task Names_the_property_that_the_generator_gives()
    {
        TestProject project = TestProject.Empty
            .With("seeds/a/x1.txt", Stories.FerryText)
                .With("seeds/b/x1.txt", Stories.FerryText)
                .With("seeds/c/x1 2.txt", Stories.FerryText);
        Diagnostic reported = Assert.Single(await Analysis.OfAsync(project), diagnostic => diagnostic.Id == DuplicateArticleName.Id);
        Assert.Contains("'X1', so this article is 'X1_3';", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.NotEmpty(project.Run().Output.GetTypeByMetadataName("News.Articles")!.GetMembers("X1_3"));
    }

    [Fact]
    public async Task Reports_an_ArticleName_that_is_taken() => Assert.Single(await ReportedAsync(
        new("/desk/seeds/ferry.txt", "A"),
        new("/desk/seeds/pier.txt", "B") { Metadata = { ["ArticleName"] = "ferry" } }));

    [Fact]
    public async Task Is_silent_where_an_ArticleName_tells_them_apart() => Assert.Empty(await ReportedAsync(
        new("/desk/seeds/east/ferry.txt", "A"),
        new("/desk/seeds/west/ferry.txt", "B") { Metadata = { ["ArticleName"] = "ferry-west" } }));

    [Fact]
    public async Task Is_silent_about_names_that_are_alike() => Assert.Empty(await ReportedAsync(
        new("/desk/seeds/ferry.txt", "A"),
        new("/desk/seeds/ferry2.txt", "B"),
        new("/desk/seeds/ferries.txt", "C")));

    [Fact]
    public async Task Is_silent_about_a_file_that_is_missing() => Assert.Empty(await ReportedAsync(
        new("/desk/seeds/east/ferry.txt", null),
        new("/desk/seeds/west/ferry.txt", "B")));

    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(params TextFile[] files) =>
        [.. (await Analysis.OfAsync(files)).Where(diagnostic => diagnostic.Id == DuplicateArticleName.Id)];
}
