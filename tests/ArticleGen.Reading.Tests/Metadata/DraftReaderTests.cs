using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>Who asks only whether an article is a draft gets the answer that its reading gives.</summary>
public class DraftReaderTests
{
    [Theory]
    [InlineData(ArticleFormat.Text, "---\ndraft: true\n---\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Text, "\uFEFF---\ndraft: yes\n---\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Markdown, "---\n\"dr\\u0061ft\": true\n---\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Markdown, "---\nIs_Draft: TRUE\n---\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Markdown, "---\nextra: {draft: true}\n---\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Markdown, "+++\n[params]\ndraft = true\n+++\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Markdown, "{\"publish\": false}\n\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Markdown, "---\nstatus: Pending\n---\nWe sail.\n", true)]
    [InlineData(ArticleFormat.Markdown, "---\ntitle: Sail\ndraft: true\n", false)]
    [InlineData(ArticleFormat.Markdown, "---\ndraft: false\nstatus: draft\n---\nWe sail.\n", false)]
    [InlineData(ArticleFormat.Markdown, "---\ndraft: ture\n---\nWe sail.\n", false)]
    [InlineData(ArticleFormat.Markdown, "---\ndraft:\n---\nWe sail.\n", false)]
    [InlineData(ArticleFormat.Markdown, "We sail.\n\n---\ndraft: true\n---\n", false)]
    [InlineData(ArticleFormat.Markdown, "<meta name=draft content=true>\n\nWe sail.\n", false)]
    [InlineData(ArticleFormat.Html, "<html><head><meta name=draft content=true></head><body><p>We sail.</p></body></html>", true)]
    [InlineData(ArticleFormat.Html, "<html><head><meta name='&#100;raft' content=true></head><body><p>We sail.</p></body></html>", true)]
    [InlineData(ArticleFormat.Html, "<html><body><p>We sail.</p></body></html>", false)]
    [InlineData(ArticleFormat.Html, "", false)]
    [InlineData(ArticleFormat.Text, "", false)]
    public void The_answer_is_that_of_the_reading(ArticleFormat format, string text, bool isDraft)
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        Assert.Equal(isDraft, ArticleReader.Read(text, format, ArticleLexicon.Empty, cancel).IsDraft);
        Assert.Equal(isDraft, ArticleReader.IsDraft(text, format, cancel));
    }

    [Fact]
    public void It_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        ArticleReader.IsDraft("---\ndraft: true\n---\nWe sail.\n", ArticleFormat.Text, new CancellationToken(canceled: true)));
}
