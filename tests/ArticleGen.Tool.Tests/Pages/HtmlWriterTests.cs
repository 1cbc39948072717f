using ArticleGen.Tool.Pages;

namespace ArticleGen.Tool.Tests.Pages;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"it's\"", "&quot;it&#39;s&quot;")]
    [InlineData("]]></style><!--", "]]&gt;&lt;/style&gt;&lt;!--")]
    [InlineData("&lt;open&gt;", "&amp;lt;open&amp;gt;")]
    [InlineData("one\r\ntwo\tthree", "one\ntwo\tthree")]
    [InlineData("a\0b\u0007c\u001b[31m", "a\uFFFDb\uFFFDc\uFFFD[31m")]
    [InlineData("left\u202Ethgir\u2066x", "left\uFFFDthgir\uFFFDx")]
    [InlineData("\u200Fשלום", "\u200Fשלום")]
    [InlineData("😀", "😀")]
    public void Text_is_escaped_and_what_acts_is_replaced(string text, string html)
    {
        Assert.Equal($"<p>{html}</p>\n", Write(page => page.Element("p", text)));
        Assert.Equal($"<p title=\"{html}\"></p>\n", Write(page => page.Element("p", "", ("title", text))));
    }

    // Attributes of tests cannot hold them.
    [Fact]
    public void Half_a_pair_is_replaced()
    {
        Assert.Equal("<p>a\uFFFDb\uFFFD</p>\n", Write(static page => page.Element("p", "a" + '\uD83D' + "b" + '\uDE00')));
        Assert.Equal("<p>\uFFFD😀\uFFFD</p>\n", Write(static page => page.Element("p", '\uD83D' + "😀" + '\uD83D')));
    }

    [Fact]
    public void What_is_opened_last_is_closed_first_and_an_attribute_without_a_value_is_left_out() => Assert.Equal(
        "<main><span class=\"q\">x</span></main>\n",
        Write(static page =>
        {
            page.Open("main", ("id", null));
            page.Open("span", ("class", "q"));
            page.Text("x");
            page.Close();
            page.Close();
        }));

    private static string Write(Action<HtmlWriter> write)
    {
        using StringWriter output = new();
        write(new(output));
        return output.ToString();
    }
}
