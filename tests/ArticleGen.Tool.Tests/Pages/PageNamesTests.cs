using ArticleGen.Tool.Pages;

namespace ArticleGen.Tool.Tests.Pages;

public sealed class PageNamesTests
{
    [Theory]
    [InlineData("ines-calder", "ines-calder")]
    [InlineData("sport/derby", "sport/derby")]
    [InlineData("Pier", "pier")]
    [InlineData("story_2", "story_2")]
    public void A_safe_id_is_the_name(string id, string name) => Assert.Equal(name, PageNames.MakeSafe(id));

    [Theory]
    [InlineData("josé", "jos-")]
    [InlineData("a b", "a-b-")]
    [InlineData("con", "con-")]
    [InlineData("sport/aux", "sport/aux-")]
    [InlineData("..", "")]
    [InlineData("a?b#c", "a-b-c-")]
    [InlineData("日本", "")]
    [InlineData("-x", "x-")]
    [InlineData("_x", "x-")]
    public void Another_one_gets_a_hash(string id, string start)
    {
        string name = PageNames.MakeSafe(id);

        Assert.StartsWith(start, name, StringComparison.Ordinal);
        Assert.Matches("^([a-z0-9][a-z0-9_-]*/)*([a-z0-9][a-z0-9_-]*-)?[0-9a-f]{8}$", name);
        Assert.Equal(name, PageNames.MakeSafe(id));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("..\\..\\x")]
    public void No_name_leads_out_of_the_folder(string id) =>
        Assert.All(PageNames.MakeSafe(id).Split('/'), static part => Assert.Matches("^[a-z0-9][a-z0-9_-]*$", part));

    [Fact]
    public void A_long_one_is_cut_and_stays_different()
    {
        string one = PageNames.MakeSafe(new string('a', 300));
        string other = PageNames.MakeSafe(new string('a', 301));

        Assert.NotEqual(one, other);
        Assert.True(one.Length < 100);
    }

    [Fact]
    public void Names_differ_by_more_than_case_and_the_first_keeps_its_own()
    {
        IReadOnlyDictionary<string, PageAddress> names = PageNames.Assign("people", ["Mara", "mara", "mara-2"]);

        Assert.Equal("people/mara.html", names["Mara"].Path);
        Assert.Equal(3, names.Values.Select(static name => name.Path.ToUpperInvariant()).Distinct().Count());
    }

    [Theory]
    [InlineData("index.html", "people/a.html", "people/a.html")]
    [InlineData("people/a.html", "index.html", "../index.html")]
    [InlineData("articles/sport/derby.html", "people/a.html", "../../people/a.html")]
    public void A_link_leads_from_one_to_the_other(string from, string to, string link) =>
        Assert.Equal(link, new PageAddress(to).LinkFrom(new(from)).Address);
}
