namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>HTML in Markdown is read as on a page: what a page leaves out is left out, and blocks end paragraphs.</summary>
public class HtmlBlockTests
{
    [Theory]
    [InlineData("<nav><a href=/>Home</a></nav>")]
    [InlineData("<aside>\n<p>Related</p>\n</aside>")]
    [InlineData("<div><aside><div><aside>a</aside></div>b</aside></div>")]
    [InlineData("<div><noscript>Switch it <b>on</b>.</noscript></div>")]
    [InlineData("<template><p>Name</p></template>")]
    [InlineData("<div><template><p>Name</p></template></div>")]
    [InlineData("<iframe src=x><p>No frames.</p></iframe>")]
    [InlineData("<div><svg><title>Icon</title><text>x</text></svg></div>")]
    [InlineData("<div><svg viewBox=\"0 0\"/></div>")]
    [InlineData("<form><select><option>One</select><button>Go</button><textarea>x</textarea></form>")]
    [InlineData("<div><title>Port</title></div>")]
    [InlineData("<div hidden>Draft</div>")]
    [InlineData("<div HIDDEN=\"\"><div>Draft</div> <!-- </div> --> more</div>")]
    [InlineData("<p style=\"color: red; display : none\">Draft</p>")]
    [InlineData("<p aria-hidden=true>Draft</p>")]
    [InlineData("<div role=navigation>Home</div>")]
    [InlineData("<footer>All rights</footer>")]
    [InlineData("<dialog><p>Cookies?</p></dialog>")]
    [InlineData("<pre>\nvar x = 1;\n</pre>")]
    [InlineData("<div><xmp>code</xmp><script>if (a < b) { c(\"</div>\"); }</script></div>")]
    [InlineData("<aside><script>\"</aside>\"</script>a</aside>")]
    [InlineData("<div hidden>never closed")]
    public void What_a_page_leaves_out_is_left_out(string html) =>
        Assert.Equal("Ships sail.\n\nGulls cry.", MarkdownInvariants.Check($"Ships sail.\n\n{html}\n\nGulls cry.").Text);

    [Theory]
    [InlineData("Ships <button>Share</button>sail.")]
    [InlineData("Ships <svg><title>a</title><svg></svg>b</svg>sail.")]
    [InlineData("Ships <svg/>sail.<script>\"</svg>\"</script>")]
    [InlineData("Ships <span hidden>*do* <span>not</span>\n</span>sail.")]
    [InlineData("Ships <template>*a* `b`</template>sail.")]
    [InlineData("*Ships* [sail](x)<style>p {}</style>.")]
    public void Inline_elements_are_left_out_as_well(string markdown) =>
        Assert.Equal("Ships sail.", MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("The <button> tag and the </button", "The tag and the </button")]
    [InlineData("The <svg> tag and </span>", "The tag and")]
    [InlineData("The <script> tag and </style>", "The tag and")]
    [InlineData("The </svg> tag and the <svg>", "The tag and the")]
    [InlineData("The `<svg>` tag and the `</svg>`", "The <svg> tag and the </svg>")]
    public void Words_behind_a_tag_alone_stay(string markdown, string view) =>
        Assert.Equal(view, MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("<div>\nShips <button>Share</button>sail.\n</div>", "Ships sail.")]
    [InlineData("<div>Ships <span hidden>do not</span> sail.<img hidden> Gulls cry.</div>", "Ships sail. Gulls cry.")]
    [InlineData("<p>It&#146;s cold &ampersand &nope;</p>", "It\u2019s cold &ersand &nope;")]
    [InlineData("<td>One</td>\n<td>Two</td>", "One\n\nTwo")]
    [InlineData("<div>One</div>two</section>three", "One\n\ntwo\n\nthree")]
    [InlineData("<figure><img src=x><figcaption>The port.</figcaption></figure>", "The port.")]
    [InlineData("<dialog open>Ships sail.</dialog>", "Ships sail.")]
    [InlineData(
        "<blockquote>Cold.<footer>Ines Calder</footer></blockquote>\n<footer>Rights</footer>",
        "\u201CCold.\u201D\n\n\u2014 Ines Calder")]
    [InlineData("<blockquote>\n\nCold.\n\n<footer>Ines Calder</footer></blockquote>", "\u201CCold.\u201D\n\n\u2014 Ines Calder")]
    [InlineData("<blockquote><div hidden>Wet <p>Days</p></div>Cold.<p hidden>Late</p></blockquote>", "Cold.")]
    [InlineData("<blockquote>Cold.<nav><p>Home</p></nav><cite>Ines Calder</cite></blockquote>", "\u201CCold.\u201D\n\n\u2014 Ines Calder")]
    [InlineData("</blockquote><blockquote><footer>Ines Calder</footer></blockquote>", "Ines Calder")]
    [InlineData("> Cold.\n>\n> <footer>a footer of words.</footer>", "Cold.\n\na footer of words.")]
    [InlineData("<div>\n{{<figure src=\"x\">}}\nGulls cry.\n</div>", "Gulls cry.")]
    [InlineData("<p>5 < 6 <b>and</b> 7 <a</p>", "5 < 6 and 7 <a")]
    [InlineData("<section><h2>Port</h2>Ships<br>sail.<ul><li>one<li>two</ul></section>", "Port\n\nShips\nsail.\n\none\n\ntwo")]
    public void The_other_words_stay(string html, string view) => Assert.Equal(view, MarkdownInvariants.Check(html).Text);
}
