namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>Small pages, one a rule of HTML, of which the words are known from the tree that another parser builds.</summary>
internal static class PageRows
{
    // Paragraphs, and what ends them.
    public static readonly string[] Paragraphs =
    [
        "<p>One.<p>Two.", "<p>One.</p><p>Two.</p>", "One.<p>Two.", "<p>One.</p>Two.", "<p>One.<div>Two.</div>Three.", "<P>One.</P>",
        "a</p>b", "<div>One.<div>Two.</div>Three.</div>Four.", "<p>One.<h1>Two.</h1>Three.", "<h1>One.</h2>Two.",
        "<h1>One<h2>Two</h2>Three</h1>", "<ul><li>One.<li>Two.</ul>Three.", "<ul><li>One.<ul><li>Two.</ul>Three.<li>Four.</ul>",
        "<ol><li>One.</li></ol>", "<li>One.<li>Two.", "<li>One<div><li>Two</div>Three", "<li><p>One<li>Two",
        "<dl><dt>One<dd>Two<dt>Three</dl>", "<dd>One<p>Two<dt>Three", "<menu><li>x</menu>y", "<section><p>One.</section>Two.",
        "<figure><img src=x>One<figcaption>Two</figcaption></figure>", "One<hr>Two", "<p>One<hr>Two</p>", "<address>One</address>Two",
        "<center>One</center>Two", "<details><summary>One</summary>Two</details>", "<fieldset>One</fieldset>Two", "<form>One</form>Two",
        "<form><p>One</form>Two", "<form><form>One</form>Two</form>Three", "<hgroup><h1>One</h1><p>Two</hgroup>",
        "<p>One <span>two</span> three</p>", "<p><b>One</p><p>Two</b></p>", "<p>One<table><tr><td>Two</table>Three",
        "</div>One</section>", "<div>One</p>Two</div>", "<p>a<p>b</p>c</p>d", "<blockquote>One</blockquote>Two",
        "<blockquote><p>One</p></blockquote>", "<p>One<ul><li>Two</ul>Three</p>", "<p>One<section>Two</section>Three",
        "<div><span>One<p>Two</span>Three</div>", "<p><span>a</p>b</span>c", "<dir><li>a</dir>b", "<button><p>x</button>y",
        "<p>a<button>b<p>c</button>d", "<p>a<address>b</address>c", "<pre>a</pre>b", "<listing>a</listing>b", "<h1>a</h1><h1>b</h1>",
        "<h6>a<p>b</h6>c", "<custom-block>a</custom-block>b", "<p>a<custom-x>b</p>c</custom-x>d", "<main><p>x</main>",
    ];

    // Marks of the tokenizer.
    public static readonly string[] Tags =
    [
        "a < b", "a <b", "a < b > c", "a <3 b", "1<2 and 3>2", "a <> b", "a </> b", "a </ b> c", "a <!b> c", "a <?b> c", "a <!> b",
        "a <!-> b", "a </3> b", "<!---->a", "<!-->a", "<!--->a", "<!-- a -- b -->c", "<!-- a --!>b", "<!-- a", "<!--a->b-->c", "<!--a--",
        "<!--a--->b", "<!--<!--a-->b-->c", "<!DOCTYPE html>a", "<!doctype>a", "<!doctype html \"a>b\">c", "<![CDATA[a]]>b",
        "<![CDATA[a>b]]>c", "<p class='a>b'>c", "<p class=\"a>b\">c", "<p class=a>b>c", "<p class=a/>b", "<p/class=a>b",
        "<p class = 'a' >b", "<p class='a'id='b'>c", "<p class='a\nb'>c", "<p\n>a", "<p\t\f>a", "<p =>a", "<p =a>b", "<p a==b>c",
        "<p a=>b", "<p a= >b", "<p '>a", "<p \">a'>\"", "<p a='b>c", "a<p b", "a<p b=\"c", "a<", "a</", "a</p", "a<!", "a<!-", "<p a<b>c",
        "<p<b>a", "<a/b>c", "<b/>a</b>b", "<br/>a<br />b<br>c", "a</br>b", "<p>a</p b='>'>c", "<p>a</p/>b", "<DIV>a</Div>b",
        "<x:y>a</x:y>b", "<p a=1 a=2>b", "a\0b", "<p>a\0</p>", "\uFEFFa", "a\r\nb\rc", "<p>a\u00A0b</p>", "a &lt;p&gt; b", "a &lt; b",
        "&amp;amp;", "&copy2008 &copy; &copycat", "x&y", "&&", "&#8220;x&#8221;", "&#x201C;x", "&#147;x&#148;", "&#0;", "&nope;", "&#",
        "&#x", "&#xZ", "&hellip;&hellip", "&NotEqualTilde;", "<p title='&quot;'>a", "<p title=&gt;>a", "&ltp>a",
    ];

    // Elements whose content is no markup, or is not shown.
    public static readonly string[] Content =
    [
        "<script>a</script>b", "<script>a</SCRIPT >b", "<script>'</scripts>'</script>b", "<script>a", "<script><!--</script>b",
        "<script><!--<script></script>--></script>b", "<script><!--<script></script></script>b", "<script><!--<script>--></script>b",
        "<script><!--><script></script>b", "<script><!--a-->b</script>c", "<script></script/>a", "<script></script\n>a",
        "<script>a</script b", "<style>a<b></style>c", "<style><!--</style>a", "<textarea>a</p>&amp;</textarea>b", "<textarea>a",
        "<title>a<b></title>c", "a<title>b</title>c", "<noscript>a<p>b</noscript>c", "<iframe>a<p></iframe>b", "<noembed>a</noembed>b",
        "<noframes>a</noframes>b", "<xmp>a<b>&amp;</xmp>c", "a<plaintext>b<c></plaintext>d", "<template><p>a</template>b",
        "<template><td>a</template>b", "<template>a<template>b</template>c</template>d", "<svg><text>a</text></svg>b", "<svg><p>a</svg>b",
        "<svg><title>a<p>b</title></svg>c", "<svg><script>a</script></svg>b", "<svg><![CDATA[a<p>]]></svg>b",
        "<svg><foreignObject><p>a</p></foreignObject></svg>b", "<svg><desc>a<div>b</desc></svg>c", "<SVG><A>a</a></SVG>b",
        "<svg><font>a</font></svg>b", "<svg><font color=x>a", "<svg><g/>a</svg>b", "<math><mi>a</mi></math>b",
        "<math><mtext><p>a</p></mtext></math>b", "<math><annotation-xml><p>a", "<svg></p>a", "<svg><style>a</style></svg>b",
        "<select><option>a<option>b</select>c", "<select>a<p>b</select>c", "<select>a<input>b", "<select>a<select>b",
        "<select>a<textarea>b</textarea>c", "<nav>a</nav>b", "<aside><p>a</aside>b", "<footer>a</footer>b", "<button>a</button>b",
        "<p>a<button>b</button>c", "<label>a</label>b", "<audio>a</audio>b", "<video>a</video>b", "<canvas>a</canvas>b",
        "<object>a</object>b", "<datalist><option>a</datalist>b", "<dialog>a</dialog>b", "<dialog open>a</dialog>b",
        "<div hidden>a<div>b</div></div>c", "<p hidden>a<p>b", "<span hidden>a<span>b</span></span>c", "<div aria-hidden='true'>a</div>b",
        "<div aria-hidden=false>a</div>b", "<div style='display:none'>a</div>b", "<div style='color:red;display: none'>a</div>b",
        "<div style='display:block'>a</div>b", "<ul hidden><li>a</ul>b", "<h1 hidden>a</h1>b", "<section hidden><p>a</div>b</section>c",
        "<nav><ul><li>a</nav>b", "<div hidden></p>a</div>b", "<li hidden>a<li>b", "<dd hidden>a<dt>b", "a<span hidden>b</span>c",
        "<meter>a</meter>b", "<progress>a</progress>b", "<output>a</output>b", "<applet>a</applet>b", "<input hidden>a", "<img hidden>a",
        "<br hidden>a", "<iframe hidden></iframe>a",
    ];

    // Tables, lines and white space.
    public static readonly string[] Layout =
    [
        "<table><tr><td>a<td>b<tr><td>c</table>d", "<table><tr><td>a</td></tr></table>", "<table><td>a<td>b</table>",
        "<table><tbody><td>a</tbody></table>b", "<td>a</td>b", "<tr>a</tr>b", "<table><caption>a<tr><td>b</table>",
        "<table><caption>a<p>b</caption><tr><td>c</table>", "<table><thead><tr><th>a<tbody><tr><td>b</table>",
        "<table><tr><td><table><tr><td>a</table>b</table>c", "<table><tr><td>a</div>b</table>c",
        "<div><table><tr><td>a</div>b</table>c</div>d", "<table><tr><td><p>a</td></tr></table>b", "<table><tr><td hidden>a<td>b</table>",
        "<table><tr hidden><td>a<tr><td>b</table>", "<table hidden><tr><td>a</table>b", "<table><colgroup><col><tr><td>a</table>",
        "<table><tr><td><select><option>a<tr><td>b</table>", "<table><tr><td><select>a</td></tr></table>b",
        "<table><tr><td><svg>a</td></tr></table>b", "<table><tr><td>a</tr>\n\n<tr><td>b</table>", "<table><table><tr><td>a</table>b",
        "<table><tr><td>a</tfoot>b</table>", "<template><tr><td>a</template><table><tr><td>b</table>", "a<br>b", "a<br><br>b",
        "a<br> <br>b", "a<br><b></b><br>b", "<p><br>a<br></p><p>b", "a <br> b", "<br><br>a", "a<br>", "<h1>a<br>b</h1>", "  a  ", "a  b",
        "a\n\n\nb", "a <b> b</b>", "a<b> b </b> c", "<p> a </p> <p> b </p>", "a\tb", "a&#32;&#32;b", "a &nbsp; b", "&nbsp;a",
        "<b>a</b> <i>b</i>", "a<!-- b --> c", "<pre>a  b\nc</pre>", "<pre>\na</pre>", "<pre>\n\na</pre>", "<pre>a\n\nb</pre>",
        "<pre> a\n  b</pre>", "<pre>a<br>b</pre>", "<pre><b>a</b>\nb</pre>", "<pre>a\n<p>b</pre>c", "<pre>a&#10;b</pre>",
        "<PRE>a\r\nb</PRE>", "<pre>a\n \nb</pre>", "<pre>  </pre>a", "<textarea>\na</textarea>b", "<listing>\na\nb</listing>",
        "<p>a&shy;b", "a\u00ADb", "a&Tab;b", "a&NewLine;b", "a<wbr>b", "<ruby>a<rt>b</ruby>c", "<q>a</q> b", "<p>a <q>b <q>c</q></q>",
        "<a href=x>a<a href=y>b</a>c", "<nobr>a<nobr>b", "<b><p>a</b>b</p>c", "<i>a<b>b</i>c</b>d", "<font>a<div>b</font>c</div>d",
        "<b><b><b>a</b>b", "<html><head></head><body>a</body></html>b", "<body>a<body>b", "<head>a</head>b", "<title>a</title><p>b",
        "<frameset>", "<html><head><title>One</title></head><body><p>Two</p></body></html>", "<title>One</title><h1>Two</h1>",
        "<title>One</title><h1></h1>Two", "<h1>One</h1><title>Two</title>",
    ];
}
