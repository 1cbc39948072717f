using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading.Tests.Metadata;

public class MemberEntriesTests
{
    [Theory]
    [InlineData("publish_date")]
    [InlineData("Publish-Date")]
    [InlineData("publish date")]
    [InlineData("publishDate")]
    public void Case_blanks_and_hyphens_make_no_difference(string key) =>
        Assert.Single(Sort(Make(key, "2025-11-03")).Find(MetadataMember.Published));

    [Fact]
    public void The_key_that_the_list_has_first_counts() => Assert.Equal(
        ["2025-11-03"],
        Find(MetadataMember.Published, Make("created", "2024-01-01"), Make("date", "2025-11-03"), Make("pubDate", "2023-01-01")));

    [Fact]
    public void Of_one_key_all_entries_count() => Assert.Equal(
        ["ferry", "harbour"],
        Find(MetadataMember.Tags, Make("article:tag", "ferry"), Make("article:tag", "harbour"), Make("parsely-tags", "port")));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("null")]
    [InlineData("~")]
    public void An_entry_that_says_nothing_gives_way(string value) =>
        Assert.Equal(["2025-11-03"], Find(MetadataMember.Published, Make("published", value), Make("date", "2025-11-03")));

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    [InlineData("2025-11-03", null)]
    public void Published_may_be_a_truth_value(string value, bool? isPublished)
    {
        Assert.Equal(isPublished, Sort(Make("published", value)).IsPublished);
        Assert.Equal(isPublished, Sort(Make("publish", value)).IsPublished);
        Assert.Equal(isPublished is null ? 1 : 0, Find(MetadataMember.Published, Make("published", value)).Length);
        Assert.Null(Sort(Make("layout", value)).IsPublished);
    }

    [Fact]
    public void Each_member_has_a_key_and_an_unknown_key_gives_none()
    {
        string[] keys =
        [
            "title", "author", "date", "updated", "section", "tags", "slug", "summary", "draft", "status", "language", "image", "agency",
            "place",
        ];
        MetadataEntry[] entries = [.. keys.Select(key => Make(key, "x")), Make("layout", "post")];
        Assert.Equal(
            entries[..^1],
            Enum.GetValues<MetadataMember>().SelectMany(Sort(entries).Find));
    }

    private static string[] Find(MetadataMember member, params MetadataEntry[] entries) =>
        [.. Sort(entries).FindRanked(member).FirstOrDefault([]).Select(entry => ((MetadataText)entry.Value).Text)];

    private static MemberEntries Sort(params MetadataEntry[] entries) => new(entries, TestContext.Current.CancellationToken);

    private static MetadataEntry Make(string key, string value) =>
        new(key, new(0, key.Length), new MetadataText(value, new(0, value.Length), new(0, value.Length), MetadataStyle.Plain));
}
