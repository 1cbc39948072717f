using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.Markdown;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>What holds for every view of a Markdown file.</summary>
internal static class MarkdownInvariants
{
    /// <summary>The view of a text.</summary>
    public static PlainView Read(string markdown, int bodyOffset = 0) =>
        ReadOrCancel(markdown, bodyOffset, TestContext.Current.CancellationToken);

    /// <summary>The view of a text, unless it is cancelled.</summary>
    public static PlainView ReadOrCancel(string markdown, int bodyOffset, CancellationToken cancel) =>
        MarkdownReader.Read(markdown, bodyOffset, new IntroducedSpeech(Vocabulary.Default, cancel).IsAnnounced, cancel);

    /// <summary>
    /// Each character of the view stands inside the file, behind the one before it; a letter stands there as it is, or for a reference.
    /// The segments cover the view without gaps.
    /// </summary>
    public static PlainView Check(string markdown)
    {
        PlainView view = Read(markdown);
        int before = 0;
        for (int i = 0; i < view.Text.Length; i++)
        {
            TextRange range = view.ToSource(new(i, 1));
            Assert.InRange(range.Start, before, markdown.Length);
            Assert.InRange(range.End, range.Start, markdown.Length);
            before = range.Start;
            if (char.IsLetterOrDigit(view.Text[i]) && !view.IsCopied(new(i, 1)))
            {
                Assert.Equal('&', markdown[range.Start]);
            }
        }

        int covered = 0;
        foreach (PlainSegment segment in view.Segments)
        {
            Assert.Equal(covered, segment.Plain.Start);
            covered = segment.Plain.End;
        }

        Assert.Equal(view.Text.Length, covered);
        Assert.DoesNotContain("\n\n\n", view.Text, StringComparison.Ordinal);
        Assert.False(view.Text.StartsWith('\n'));
        Assert.False(view.Text.EndsWith('\n'));
        if (view.Headline is { } headline)
        {
            Assert.Equal(view.Text.Substring(headline.Start, headline.Length).Trim(), headline.In(view.Text));
        }

        return view;
    }
}
