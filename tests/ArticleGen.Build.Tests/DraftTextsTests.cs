using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArticleGen.Build.Tests;

/// <summary>Which text is a draft is tested where front matter and pages are read; here, that each file is read as what it is.</summary>
public class DraftTextsTests
{
    private const string Page = "<!DOCTYPE html><html><head><meta name=draft content=true></head><body><p>We sail.</p></body></html>";

    [Theory]
    [InlineData("a.md", "---\ndraft: true\n---\nWe sail.\n", true)]
    [InlineData("a.md", "---\ndraft: false\n---\nWe sail.\n", false)]
    [InlineData("a.txt", "---\ndraft: true\n---\nWe sail.\n", true)]
    [InlineData("a.txt", "draft: true\n\nWe sail.\n", false)]
    [InlineData("a.txt", "", false)]
    [InlineData("a.html", Page, true)]
    [InlineData("a.txt", Page, true)]
    [InlineData("a.md", Page, false)]
    public void Extension_and_text_say_what_a_file_is(string path, string text, bool isDraft) =>
        Assert.Equal(isDraft, IsDraft(new TaskItem(path), path, text));

    [Theory]
    [InlineData("Html", true)]
    [InlineData(" html ", true)]
    [InlineData("Text", false)]
    [InlineData("Page", false)]
    public void The_metadata_of_the_item_goes_first(string format, bool isDraft)
    {
        TaskItem item = new("a.md", new Dictionary<string, string> { ["ArticleFormat"] = format });
        Assert.Equal(isDraft, IsDraft(item, "a.md", Page));
    }

    private static bool IsDraft(ITaskItem item, string path, string text)
    {
        // A part of a longer array, as the file reader gives it.
        byte[] bytes = [.. "---\n"u8, .. Encoding.UTF8.GetBytes(text), .. "---\n"u8];
        return DraftTexts.IsDraft(item, path, new(bytes, 4, bytes.Length - 8));
    }
}
