using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Code and comments between codes of site generators are no text; what stands around them is.</summary>
public class HiddenBodyTests
{
    [Theory]
    [InlineData("Ships sail.\n\n{% highlight js %}\n\"Hidden,\" said nobody.\n\nsail();\n{% endhighlight %}\n\nGulls cry.")]
    [InlineData("Ships sail.\n{%- highlight text -%}\nhidden\n{%- endhighlight -%}\nGulls cry.")]
    [InlineData("Ships sail.\r\n\r\n{% codeblock lang:js %}\r\nhidden\r\n\r\n# hidden\r\n{% endcodeblock %}\r\n\r\nGulls cry.")]
    [InlineData("Ships sail.\n\n{% comment %}\nhidden\n\nhidden\n{% endcomment %}\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n{% comment %}hidden{% endcomment %}\n\nGulls cry.")]
    [InlineData("Ships {% comment %}hidden{% endcomment %}sail.\n\nGulls cry.")]
    [InlineData("Ships {% comment %}hidden\n\nhidden{% endcomment %}sail.\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n{{< highlight go >}}\nhidden\n\nhidden\n{{< /highlight >}}\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n{{% highlight go %}}\nhidden\n{{% / highlight %}}\n\n{{</highlight>}}Gulls cry.")]
    [InlineData("Ships sail.\n\n{{< mermaid >}}\nhidden\n{{</mermaid>}}\n\nGulls cry.")]
    [InlineData("Ships {# hidden #}sail.\n\n{# hidden\n\nhidden #}\n\nGulls cry.")]
    [InlineData("Ships %%hidden%% sail.\n\n%%\nhidden\n\n- hidden\n%%\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n%% hidden %%\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n{{< code file=\"x.js\" >}}\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n{{< code file=\"x.js\" />}}\n\nGulls cry.\n\n{{< /code >}}")]
    [InlineData("Ships sail.\n\n{% raw %}\nGulls cry.\n{% endraw %}")]
    [InlineData("Ships sail.\n\n{% raw %}{{ page.title }}{% endraw %}\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n<div>\n{% comment %}hidden{% endcomment %}\nGulls cry.\n</div>")]
    public void What_is_hidden_is_left_out(string markdown)
    {
        PlainView view = MarkdownInvariants.Check(markdown);
        Assert.Equal("Ships sail.\n\nGulls cry.", view.Text);
        Assert.Empty(view.Problems);
    }

    [Theory]
    [InlineData("> Ships sail.\n>\n> {% highlight js %}\n> hidden\n> {% endhighlight %}\n>\n> Gulls cry.")]
    [InlineData("- Ships sail.\n\n  {# hidden\n  #}\n- Gulls cry.")]
    public void In_containers_as_well(string markdown) =>
        Assert.Equal("Ships sail.\n\nGulls cry.", MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("Ships sail at 5 %% of speed.")]
    [InlineData("100%% sure, and 50%% off.")]
    [InlineData("Ships {#sail#}.")]
    [InlineData("Ships {# sail.")]
    [InlineData("%% Ships sail.")]
    [InlineData("Ships %%% sail %%%.")]
    public void Other_signs_stay(string markdown) => Assert.Equal(markdown, MarkdownInvariants.Check(markdown).Text);

    [Fact]
    public void In_code_nothing_begins()
    {
        PlainView view = MarkdownInvariants.Check("Type `{% comment %}` here.\n\n```\n{% comment %}\n```\n\nGulls cry. {% endcomment %}");
        Assert.Equal("Type {% comment %} here.\n\nGulls cry.", view.Text);
        Assert.Empty(view.Problems);
    }

    [Theory]
    [InlineData("{% highlight js %}\n\nGulls cry.", "{% highlight js %}", "write {% endhighlight %} where it ends")]
    [InlineData("Ships sail.\n{% comment %}\n\nGulls cry.", "{% comment %}", "write {% endcomment %} where it ends")]
    [InlineData("{{< highlight go >}}\n\nGulls cry.", "{{< highlight go >}}", "write {{< /highlight >}} where it ends")]
    [InlineData("{# hidden\n\nGulls cry.", "{# hidden", "write #} where it ends")]
    [InlineData("{{< figure src=\"a.jpg\"\n\nGulls cry.", "{{< figure src=\"a.jpg\"", "write >}} where the short code ends")]
    [InlineData("{{% notice tip\n\nGulls cry.", "{{% notice tip", "write %}} where the short code ends")]
    [InlineData("{{< figure src=\"a.jpg\" >\n\nGulls cry.", "{{< figure src=\"a.jpg\" >", "write >}} where the short code ends")]
    public void What_never_ends_is_told(string markdown, string words, string advice)
    {
        PlainView view = MarkdownInvariants.Check(markdown);
        Problem problem = Assert.Single(view.Problems);
        Assert.Equal(ProblemKind.UnclosedMarkup, problem.Kind);
        Assert.Equal((words, advice), (problem.Range.In(markdown), problem.Detail));
        Assert.EndsWith("Gulls cry.", view.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_code_alone_on_its_line_is_closed()
    {
        const string Markdown = "Ships sail.\n\n{{< figure caption=\"\\\"Lovely,\\\" say fans.\"\n\nGulls cry.";
        PlainView view = MarkdownInvariants.Check(Markdown);
        Assert.Equal("Ships sail.\n\nGulls cry.", view.Text);
        TextEdit edit = Assert.Single(view.Problems).Edit!.Value;
        Assert.Equal((Markdown.IndexOf("\n\nGulls", StringComparison.Ordinal), " >}}"), (edit.Range.Start, edit.Text));
    }

    [Theory]
    [InlineData("[caption id=\"x\" width=\"600\"]<img src=\"a.jpg\" alt=\"A ship\" /> Gulls cry.[/caption]")]
    [InlineData("[caption align=\"left\"]\n![A ship](a.jpg) Gulls cry.\n[/caption]")]
    public void A_caption_is_a_paragraph(string caption) =>
        Assert.Equal("Ships sail.\n\nGulls cry.", MarkdownInvariants.Check("Ships sail.\n\n" + caption).Text);

    [Theory]
    [InlineData("[caption] Gulls cry.")]
    [InlineData("[caption of the day] Gulls cry.")]
    public void Other_brackets_stay(string markdown) => Assert.Equal(markdown, MarkdownInvariants.Check(markdown).Text);
}
