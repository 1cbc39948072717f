using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Markup that never ends and hides words is told, with what ends it.</summary>
public class UnclosedMarkupTests
{
    [Theory]
    [InlineData("Ships sail.\n\n```\nknots = 7\n\nGulls cry.", "```", "write ``` on a line of its own where the code ends")]
    [InlineData("Ships sail.\n\n```js\nknots = 7\n\nGulls cry.", "```js", "write ``` on a line of its own where the code ends")]
    [InlineData("Ships sail.\n~~~~ text  \nGulls cry.\n~~~\n", "~~~~ text", "write ~~~~ on a line of its own where the code ends")]
    [InlineData("- Ships sail.\n\n  ```\n  Gulls cry.\n", "```", "write ``` on a line of its own where the code ends")]
    [InlineData("```\na\n```\n\n```\n\nGulls cry.\n", "```", "write ``` on a line of its own where the code ends")]
    [InlineData("Ships sail.\n\n<!-- more\n\nGulls cry.", "<!-- more", "write --> where the comment ends")]
    [InlineData("Ships sail.\r\n\r\n  <!--more--\r\n\r\nGulls cry.", "<!--more--", "write --> where the comment ends")]
    [InlineData("<script src=\"x\">\nsail();\n\nGulls cry.", "<script src=\"x\">", "write </script> where it ends")]
    [InlineData("<STYLE>\n\nGulls cry.", "<STYLE>", "write </style> where it ends")]
    [InlineData("<pre>\n\nGulls cry.", "<pre>", "write </pre> where it ends")]
    [InlineData("<?php sail();\n\nGulls cry.", "<?php sail();", "write ?> where it ends")]
    [InlineData("<![CDATA[ a\n\nGulls cry.", "<![CDATA[ a", "write ]]> where it ends")]
    public void What_hides_words_is_told_where_it_begins(string markdown, string words, string advice)
    {
        Problem problem = Assert.Single(MarkdownInvariants.Read(markdown).Problems);
        Assert.Equal(ProblemKind.UnclosedMarkup, problem.Kind);
        Assert.Equal((words, words, advice), (problem.Range.In(markdown), problem.Words, problem.Detail));
    }

    [Theory]
    [InlineData("```\nknots = 7\n```\n\nGulls cry.")]
    [InlineData("```\nknots = 7\n````\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n```\n")]
    [InlineData("Ships sail.\n\n```js\n\n123\n")]
    [InlineData("> ```\n> knots = 7\n\nGulls cry.")]
    [InlineData("<!-- more -->\n\nGulls cry.")]
    [InlineData("<!-- more\n\nand more --> Gulls cry.")]
    [InlineData("Ships sail.\n\n<!-- The end")]
    [InlineData("Ships sail.\n\n<!-- The end\n\n")]
    [InlineData("Ships <!-- sail.\n\nGulls cry.")]
    [InlineData("<div>\n\nGulls cry.")]
    [InlineData("<pre>a</pre>\n\nGulls cry.")]
    [InlineData("    ```\n\nGulls cry.")]
    public void What_ends_or_hides_nothing_is_not(string markdown) => Assert.Empty(MarkdownInvariants.Read(markdown).Problems);

    [Theory]
    [InlineData("<!-- more\n\nGulls cry.", "<!-- more -->\n\nGulls cry.")]
    [InlineData("<!-- more --\n\nGulls cry.", "<!-- more -->\n\nGulls cry.")]
    [InlineData("<!--more--\r\n\r\nGulls cry.", "<!--more-->\r\n\r\nGulls cry.")]
    [InlineData("<!--more  \n  \nGulls cry.", "<!--more -->  \n  \nGulls cry.")]
    public void A_comment_of_one_line_is_closed(string markdown, string mended)
    {
        TextEdit edit = Assert.Single(MarkdownInvariants.Read(markdown).Problems).Edit!.Value;
        string text = markdown.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text);
        Assert.Equal(mended, text);
        PlainView view = MarkdownInvariants.Read(text);
        Assert.Equal("Gulls cry.", view.Text);
        Assert.Empty(view.Problems);
    }

    [Theory]
    [InlineData("<!-- more\nand more\n\nGulls cry.")]
    [InlineData("<!--\n\nGulls cry.")]
    [InlineData("```\n\nGulls cry.")]
    [InlineData("<script>\n\nGulls cry.")]
    public void Others_end_where_the_author_says(string markdown) =>
        Assert.Null(Assert.Single(MarkdownInvariants.Read(markdown).Problems).Edit);

    [Theory]
    [InlineData("")]
    [InlineData("---\ntitle: Harbour\n---\n")]
    public void The_reading_has_it(string front)
    {
        string text = front + "# Harbour\n\n21 August 2008\n\nShips sail.\n\n```\n\nGulls cry.\n";
        Problem problem = Assert.Single(
            ArticleReader.Read(text, ArticleFormat.Markdown, ArticleLexicon.Empty, CancellationToken.None).Problems,
            static problem => problem.Kind == ProblemKind.UnclosedMarkup);
        Assert.Equal("```", problem.Range.In(text));
    }
}
