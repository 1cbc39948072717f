using ArticleGen.Reading;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Renaming;

namespace ArticleGen.Tool.Tests.LanguageServer.Renaming;

public class RenamedArticleTests
{
    private const string Said = "<p>VARNA, March 14 (Reuters) - \"We open,\" port director Ines Calder said.</p>\n";

    [Theory]
    [InlineData("<meta name=\"author\" content='Ines Calder'>", "content='Ines O&#39;Marsh'>")]
    [InlineData("<meta name=\"author\" content = 'by Ines Calder'>", "content = 'by Ines O&#39;Marsh'>")]
    [InlineData("<meta name=\"author\" content=\"Ines Calder\">", "content=\"Ines O'Marsh\">")]
    [InlineData("<img alt='it is \"Ines Calder\" here' src=x>", "alt='it is \"Ines O&#39;Marsh\" here' src=x>")]
    // No attribute.
    [InlineData("<b id=x>it's 'Ines Calder' here</b>", "it's 'Ines O'Marsh' here</b>")]
    [InlineData("<!-- 'Ines Calder' -->", "<!-- 'Ines O'Marsh' -->")]
    public void Attributes_in_single_marks_get_a_reference(string markup, string expected)
    {
        ArticleReading before = Read(
            $"<html><head><title>Pier</title></head><body><h1>Pier</h1>\n{markup}\n{Said}</body></html>", ArticleFormat.Html);

        RenamedArticle renamed = Rename(before, ArticleFormat.Html, "Ines Calder", "Ines O'Marsh");
        string after = new EditedText(before.Text, renamed.Edits).Apply();

        Assert.Null(renamed.FindFault(ArticleLexicon.Empty, CancellationToken.None));
        Assert.Contains(expected, after, StringComparison.Ordinal);
        Assert.Contains("port director Ines O'Marsh said", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Calder", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: \"Ines O\\u0027Marsh opens pier\"\n---")]
    [InlineData("---\ntitle: \"Ines\\u0020O\\x27Marsh opens pier\"\n---")]
    [InlineData("---\ntitle: 'Ines O''Marsh opens pier'\n---")]
    [InlineData("+++\ntitle = \"\\u0049nes O\\u0027Marsh opens pier\"\n+++")]
    [InlineData("{ \"title\": \"Pier opens\", \"note\": \"He said:\\nInes O\\u0027Marsh knew\" }")]
    public void Escapes_in_a_value_do_not_hide_a_name(string front)
    {
        ArticleReading before = Read(front + "\n\nVARNA, March 14 (Reuters) - \"We open,\" Ines O'Marsh said.\n", ArticleFormat.Markdown);

        RenamedArticle renamed = Rename(before, ArticleFormat.Markdown, "Ines O'Marsh", "Zora Calder");
        string after = new EditedText(before.Text, renamed.Edits).Apply();

        Assert.Null(renamed.FindFault(ArticleLexicon.Empty, CancellationToken.None));
        Assert.DoesNotContain("Marsh", after, StringComparison.Ordinal);
        Assert.Equal(2, after.Split("Calder").Length - 1);
    }

    [Theory]
    // Another name, and a letter behind that is written as an escape.
    [InlineData("Ines O\\u0027Marshall")]
    [InlineData("Ines O\\u0027Marsh\\u00e9")]
    [InlineData("Vines O\\u0027Marsh")]
    public void Escapes_are_read_to_the_end_of_the_word(string words)
    {
        string front = $"---\nnote: \"as {words} knew\"\n---";
        ArticleReading before = Read(front + "\n\nVARNA, March 14 (Reuters) - \"We open,\" Ines O'Marsh said.\n", ArticleFormat.Markdown);

        RenamedArticle renamed = Rename(before, ArticleFormat.Markdown, "Ines O'Marsh", "Zora Calder");

        Assert.StartsWith(front, new EditedText(before.Text, renamed.Edits).Apply(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_changes_nothing()
    {
        ArticleReading before = Read(
            "---\nauthor: Ines Calder\n---\n\nVARNA, March 14 (Reuters) - \"We open,\" Ines Calder said.\n", ArticleFormat.Markdown);

        Assert.Empty(Rename(before, ArticleFormat.Markdown, "Ines Calder", "Ines Calder").Edits);
    }

    [Fact]
    public void Somebody_who_waits_no_longer_ends_the_work()
    {
        ArticleReading before = Read("VARNA, March 14 (Reuters) - \"We open,\" Ines Calder said.\n", ArticleFormat.Text);

        Assert.Throws<OperationCanceledException>(() =>
            new RenamedArticle(before, ArticleFormat.Text, 0, new("Ines Calder", "Zora Marsh"), new CancellationToken(canceled: true)));
    }

    private static RenamedArticle Rename(ArticleReading before, ArticleFormat format, string oldName, string newName)
    {
        int actor = Enumerable.Range(0, before.Actors.Count).Single(index => before.Actors[index].Name == oldName);
        return new(before, format, actor, new(oldName, newName), CancellationToken.None);
    }

    private static ArticleReading Read(string text, ArticleFormat format) =>
        ArticleReader.Read(text, format, ArticleLexicon.Empty, CancellationToken.None);
}
