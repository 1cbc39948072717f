using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>Which articles are drafts.</summary>
public class DraftReaderTests
{
    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: True", true)]
    [InlineData("draft: yes", true)]
    [InlineData("draft: false", false)]
    [InlineData("draft: no", false)]
    [InlineData("draft:", false)]
    [InlineData("published: false", true)]
    [InlineData("published: true", false)]
    [InlineData("publish: false", true)]
    [InlineData("status: draft", true)]
    [InlineData("status: Pending", true)]
    [InlineData("post_status: draft", true)]
    [InlineData("status: publish", false)]
    [InlineData("status: drafted", false)]
    [InlineData("draft: false\nstatus: draft", false)]
    [InlineData("published: 2025-11-03", false)]
    [InlineData("title: Ferry resumes", false)]
    public void A_draft_is_told(string front, bool isDraft)
    {
        ArticleReading reading = FrontMatterArticle.Read(front);
        Assert.Equal(isDraft, reading.IsDraft);
        Assert.DoesNotContain(reading.Problems, problem => problem.Kind == ProblemKind.FrontMatterNotUnderstood);
    }

    [Fact]
    public void A_draft_that_is_neither_true_nor_false_is_told() => Assert.Equal(
        ["FrontMatterNotUnderstood|4|maybe: it is neither true nor false; write true or false"],
        FrontMatterArticle.FindProblems(FrontMatterArticle.Read("title: Ferry resumes\ndate: 2025-11-03\ndraft: maybe")));

    [Theory]
    [InlineData("flase", "false")]
    [InlineData("fasle", "false")]
    [InlineData("fals", "false")]
    [InlineData("ture", "true")]
    [InlineData("tru", "true")]
    public void A_slip_in_a_truth_value_has_a_fix(string slip, string meant)
    {
        Problem problem = Assert.Single(
            FrontMatterArticle.Read($"title: Ferry resumes\ndate: 2025-11-03\ndraft: {slip}").Problems);
        Assert.Equal($"it is neither true nor false; did you mean '{meant}'?", problem.Detail);
        Assert.Equal(new TextEdit(problem.Range, meant), problem.Edit);
    }

    [Theory]
    [InlineData("drfat", "draft")]
    [InlineData("Drafts", "draft")]
    [InlineData("dratf", "draft")]
    [InlineData("pendng", "pending")]
    [InlineData("unpublishd", "unpublished")]
    public void A_slip_in_the_status_of_a_draft_has_a_fix(string slip, string meant)
    {
        Problem problem = Assert.Single(
            FrontMatterArticle.Read($"title: Ferry resumes\ndate: 2025-11-03\nstatus: {slip}").Problems);
        Assert.Equal($"no such status is known; did you mean '{meant}'?", problem.Detail);
        Assert.Equal(new TextEdit(problem.Range, meant), problem.Edit);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("published")]
    [InlineData("craft")]
    [InlineData("final")]
    [InlineData("ready to publish")]
    public void Any_other_status_is_that_of_a_published_article(string status)
    {
        ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: 2025-11-03\nstatus: {status}");
        Assert.Empty(reading.Problems);
        Assert.False(reading.IsDraft);
    }

    // Whoever asks only this gets the answer that the reading gives.
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
