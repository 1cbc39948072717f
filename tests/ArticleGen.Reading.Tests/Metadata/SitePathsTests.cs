using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading.Tests.Metadata;

public class SitePathsTests
{
    [Theory]
    [InlineData("/:year/:title/")]
    [InlineData(":title")]
    [InlineData("/news-:title.html")]
    [InlineData("/{{ slug }}/")]
    [InlineData("/{% if x %}y{% endif %}/")]
    [InlineData("false")]
    public void A_pattern_is_no_address(string path) => Assert.True(SitePaths.IsPattern(path));

    [Theory]
    [InlineData("/news/ferry/")]
    [InlineData("/at-10:30/")]
    [InlineData("/a:b/")]
    [InlineData("/:/")]
    [InlineData("/:3/")]
    [InlineData("/{x}/")]
    [InlineData("/false/")]
    [InlineData("")]
    public void Other_paths_are_addresses(string path) => Assert.False(SitePaths.IsPattern(path));
}
