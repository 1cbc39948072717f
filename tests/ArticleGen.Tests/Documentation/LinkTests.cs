using ArticleGen.Documentation;

namespace ArticleGen.Tests.Documentation;

/// <summary>Every link in the documentation leads somewhere.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    /// <summary>The pages that are packed, with the files they find beside them.</summary>
    public static TheoryData<string> PackedReadmes =>
        ["src/ArticleGen.Package/README.md", "src/ArticleGen.Reading/README.md", "src/ArticleGen.Tool/README.md"];

    [Fact]
    public void Pages_are_found() => Assert.True(MarkdownPage.All.Count > 35, $"There are {MarkdownPage.All.Count} pages.");

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_relative_link_leads_to_a_file_and_a_heading(string path)
    {
        MarkdownPage page = MarkdownPage.Get(path);
        Assert.All(page.Links.Where(link => !IsAbsolute(link)), link => Assert.True(LeadsSomewhere(page, link), link));
    }

    [Theory]
    [MemberData(nameof(PackedReadmes))]
    public void A_package_gallery_can_follow_all_links_of_a_README(string path) =>
        Assert.All(MarkdownPage.Get(path).Links, link => Assert.True(IsAbsolute(link), link));

    [Theory]
    [MemberData(nameof(PackedReadmes))]
    public void A_file_that_the_README_of_a_package_names_is_packed(string path)
    {
        string[] files = [.. MarkdownPage.Get(path).CodeInLines.Where(code => code.StartsWith("rules/", StringComparison.Ordinal))];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains("src/ArticleGen.Package/" + file, Repository.Files));
    }

    // Pages of rules are packed, and the rest of the repository is not.
    [Fact]
    public void A_page_of_a_rule_links_to_its_folder_only() => Assert.DoesNotContain(
        MarkdownPage.All.Where(page => page.Path.StartsWith("src/ArticleGen.Package/rules/", StringComparison.Ordinal))
            .SelectMany(page => page.Links),
        link => link.Contains("../", StringComparison.Ordinal));

    private static bool IsAbsolute(string link) => link.StartsWith("https://", StringComparison.Ordinal);

    private static bool LeadsSomewhere(MarkdownPage from, string link)
    {
        string[] parts = link.Split('#');
        string folder = Path.GetDirectoryName(from.Path)!;
        string target = parts[0].Length == 0
            ? from.Path
            : Path.GetRelativePath(Repository.Root, Repository.PathOf(Path.Combine(folder, parts[0]))).Replace('\\', '/');
        return Repository.Files.Contains(target)
            && (parts.Length == 1 || MarkdownPage.Get(target).Anchors.Contains(parts[1]));
    }
}
