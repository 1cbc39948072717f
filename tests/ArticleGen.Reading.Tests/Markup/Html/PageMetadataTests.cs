using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.Html;

public class PageMetadataTests
{
    private const string Json = "<script type=\"application/ld+json\">";

    [Theory]
    [InlineData("<title>Port  reopens &amp; more\n</title>", "title=Port reopens & more")]
    [InlineData("<title></title>")]
    [InlineData("<meta name=author content='Ines Calder'>", "author=Ines Calder")]
    [InlineData("<META NAME=\"Author\" CONTENT=\"Ines Calder\">", "Author=Ines Calder")]
    [InlineData("<meta content=2011-03-14 property=article:published_time />", "article:published_time=2011-03-14")]
    [InlineData("<meta property=\"og:title\" content=\"Calder&#8217;s port\">", "og:title=Calder\u2019s port")]
    [InlineData("<meta name=\"dc.date\" content=\"2011\"><meta name=parsely-author content=x>", "dc.date=2011", "parsely-author=x")]
    [InlineData("<meta itemprop=datePublished content=2011-03-14>", "datePublished=2011-03-14")]
    [InlineData("<meta name=description content=\"\">", "description=")]
    [InlineData("<meta charset=utf-8><meta http-equiv=refresh content=1><meta name=x>")]
    [InlineData("<time datetime=2011-03-14>14 March</time>", "time=2011-03-14")]
    [InlineData("<time datetime=2011-03-14 pubdate>14 March</time>", "pubdate=2011-03-14")]
    [InlineData("<time class=\"updated\" datetime=\"2011-03-15T10:00Z\">x</time>", "updated=2011-03-15T10:00Z")]
    [InlineData("<time itemprop=dateModified class=x datetime=2011>x</time>", "dateModified=2011")]
    [InlineData("<time>14 March</time>")]
    [InlineData("<link rel=canonical href=\"/port\">", "canonical=/port")]
    [InlineData("<link rel=stylesheet href=x.css>")]
    [InlineData("<html lang=en-GB><p>x", "lang=en-GB")]
    [InlineData("<html lang=\"\">")]
    public void Reads_tags(string page, params string[] entries) => Assert.Equal(entries, Read(page));

    [Theory]
    [InlineData("<article><p>One two three.</p></article><aside><time datetime=2001>x</time></aside>")]
    [InlineData("<article><p>One two three.</p></article><article><p>One.</p><time datetime=2001>x</time></article>")]
    [InlineData("<div hidden><meta name=author content=x></div>")]
    [InlineData("<template><meta name=author content=x></template>")]
    [InlineData("<!-- <meta name=author content=x> -->")]
    [InlineData("<svg><title>icon</title></svg>")]
    public void Reads_nothing_about_others(string page) => Assert.Empty(Read(page));

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Port reopens\"}", "headline=Port reopens")]
    [InlineData("[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"Thing\",\"BlogPosting\"],\"headline\":\"P\"}]", "headline=P")]
    [InlineData(
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ines Calder\"},"
            + "{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"},\"datePublished\":\"2011-03-14\"}]}",
        "author=Ines Calder",
        "datePublished=2011-03-14")]
    [InlineData(
        "{\"@type\":\"ReportageNewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ines Calder\"},\"Tom Hale\"],"
            + "\"publisher\":{\"name\":\"Varna Post\",\"logo\":{}},\"image\":{\"url\":\"a.jpg\"},\"keywords\":[\"a\",\"b\"],"
            + "\"articleSection\":\"News\",\"inLanguage\":\"en\",\"dateModified\":null,\"wordCount\":9}",
        "author=Ines Calder, Tom Hale",
        "publisher=Varna Post",
        "image=a.jpg",
        "keywords=a, b",
        "articleSection=News",
        "inLanguage=en")]
    [InlineData(
        "{\"@type\":\"NewsArticle\",\"headline\":\"Port\",\"author\":{\"name\":[\"Ines Calder\"]},}",
        "headline=Port",
        "author=Ines Calder")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Port", "headline=Port")]
    [InlineData(
        "{\"@graph\":[{\"@id\":\"#p\",\"name\":\"Ines Calder\"},{\"@id\":\"#q\"},"
            + "{\"@type\":\"Article\",\"author\":[{\"@id\":\"#p\"},{\"@id\":\"#q\"},{\"@id\":\"#r\"}]}]}",
        "author=Ines Calder")]
    [InlineData("{\"@type\":\"Recipe\",\"headline\":\"Soup\"}")]
    [InlineData("{\"headline\":\"Port\"}")]
    [InlineData("nothing")]
    public void Reads_linked_data(string json, params string[] entries)
    {
        Assert.Equal(entries, Read(Json + json + "</script>"));
        Assert.Equal(entries, Read("<footer><SCRIPT TYPE='application/ld+json; charset=utf-8'>\n" + json + "\n</SCRIPT ></footer>"));
    }

    [Fact]
    public void The_first_article_counts() =>
        Assert.Equal(
            ["headline=One"],
            Read(
                Json + "{\"@type\":\"Article\",\"headline\":\"One\"}</script>"
                    + Json + "{\"@type\":\"Article\",\"headline\":\"Two\"}</script>"));

    [Fact]
    public void Another_script_is_no_linked_data() =>
        Assert.Empty(Read("<script>{\"@type\":\"Article\",\"headline\":\"One\"}</script>"));

    [Fact]
    public void Keys_and_values_stand_where_they_say()
    {
        const string page = "<html lang='en'><title> Port &amp; mole </title>"
            + "<meta content=\"I. Calder\" name=author><link rel=canonical href=/a>"
            + "<time class=\"on\" datetime=2011>x</time>"
            + Json + "{\"@type\":\"Article\",\"headline\":\"P\\u0041\",\"author\":{\"name\":\"T\"}}</script>";
        Assert.Equal(
            [
                "lang: 'en' en", "title: Port &amp; mole Port &amp; mole", "author: \"I. Calder\" I. Calder", "canonical: /a /a",
                "on: 2011 2011",
                "headline: \"P\\u0041\" P\\u0041", "author: \"T\" T",
            ],
            PageViews.Read(page).Metadata.Select(static entry =>
                $"{entry.KeyRange.In(page)}: {entry.Value.Range.In(page)} {((MetadataText)entry.Value).Content.In(page)}"));
    }

    private static IEnumerable<string> Read(string page) =>
        PageViews.Read(page).Metadata.Select(static entry => $"{entry.Key}={Show(entry.Value)}");

    private static string Show(MetadataValue value) => value switch
    {
        MetadataText text => text.Text,
        MetadataList list => string.Join(", ", list.Items.Select(Show)),
        _ => "?",
    };
}
