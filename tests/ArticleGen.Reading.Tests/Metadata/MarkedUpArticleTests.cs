namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>Files with front matter and markup, from text to reading.</summary>
public class MarkedUpArticleTests
{
    [Fact]
    public void Front_matter_speaks_no_words_and_is_no_headline()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "---\ntitle: \"We start,\" port says\nauthor: Ines Calder\ndraft: true\n---\n\nThe ferry sails, Tom Hale said.\n".Replace(
                "\"We start,\" port says",
                "'\"We start,\" port says'",
                StringComparison.Ordinal),
            ArticleFormat.Text);
        Assert.Equal("\"We start,\" port says", reading.HeadlineText);
        Assert.Equal(["Ines Calder"], reading.Authors);
        Assert.True(reading.IsDraft);
        Assert.Equal(["The ferry sails - Tom Hale"], FrontMatterArticle.FindQuotes(reading)[^1..]);
        Assert.DoesNotContain(reading.Actors, actor => actor.Name is "title" or "author");
    }

    [Theory]
    [InlineData("**\"We are glad,\"** Ines Calder said.", "We are glad, - Ines Calder")]
    [InlineData("\"We are **very** glad,\" Ines Calder said.", "We are very glad, - Ines Calder")]
    [InlineData("\"One,\" **Ines Calder** said.", "One, - Ines Calder")]
    [InlineData("[Ines Calder](x) said: \"We start.\"", "We start. - Ines Calder")]
    [InlineData("[Ines Calder](/people/calder \"Calder\") said: \"We start.\"", "We start. - Ines Calder")]
    [InlineData("&quot;We start,&quot; said _Ines Calder_.", "We start, - Ines Calder")]
    [InlineData("<b>\"We start,\"</b> Ines Calder said.", "We start, - Ines Calder")]
    [InlineData("- \"We start,\" Ines Calder said.", "We start, - Ines Calder")]
    public void Markup_of_markdown_is_transparent(string body, string quote)
    {
        ArticleReading reading = FrontMatterArticle.Read("title: Ferry resumes\ndate: 2025-11-03", body + "\n");
        Assert.Equal([quote], FrontMatterArticle.FindQuotes(reading));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("<html><body><p>\"We reopen,\" Ines Calder said.</p></body></html>")]
    [InlineData("<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>&quot;We reopen,&quot; <b>Ines Calder</b> "
        + "said.</p></body></html>")]
    [InlineData("<p>&ldquo;We reopen,&rdquo; said <a href=\"x\">Ines Calder</a>.</p>")]
    public void Markup_of_html_is_transparent(string page) =>
        Assert.Equal(["We reopen, - Ines Calder"], FrontMatterArticle.FindQuotes(FrontMatterArticle.ReadFile(page, ArticleFormat.Html)));

    [Theory]
    [InlineData("Ferry resumes\n\nVARNA, Nov 3 (Reuters) - The ferry sails.\n")]
    [InlineData("Ferry resumes\nVARNA, Nov 3 (Reuters) - The ferry sails.\n")]
    [InlineData("\n\"Ferry\" resumes\n\nVARNA, Nov 3 (Reuters) - The ferry sails.\n")]
    public void A_title_that_the_text_repeats_is_one_headline(string body)
    {
        ArticleReading reading = FrontMatterArticle.ReadFile("---\ntitle: Ferry resumes\n---\n" + body, ArticleFormat.Text);
        Assert.Single(reading.Paragraphs);
        Assert.True(reading.Headline?.Start > reading.Text.LastIndexOf("---", StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_first_line_that_is_no_headline_is_read_as_text()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "---\ntitle: Ferry resumes\n---\nVARNA, Nov 3 (Reuters) - The ferry sails.\n",
            ArticleFormat.Text);
        Assert.Equal("title: ".Length + 4, reading.Headline?.Start);
        Assert.Equal("VARNA", reading.Dateline?.Place);
    }

    [Fact]
    public void A_text_without_front_matter_is_read_as_it_stands()
    {
        const string text = "Ferry resumes\n\n21 August 2008\n\n\"We start,\" *Ines Calder* said & left.\n";
        Assert.Equal(ArticleReader.Read(text), FrontMatterArticle.ReadFile(text, ArticleFormat.Text));
    }

    [Fact]
    public void A_fence_that_never_closes_is_told_and_the_rest_is_text()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile("---\ntitle: Ferry resumes\n\nThe ferry sails.\n", ArticleFormat.Markdown);
        Assert.Contains(reading.Problems, problem => problem.Kind == ProblemKind.FrontMatterNotUnderstood);
    }
}
