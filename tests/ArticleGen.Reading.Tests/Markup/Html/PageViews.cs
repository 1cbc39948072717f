using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.Html;

namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>Reads pages as the reading does.</summary>
internal static class PageViews
{
    /// <summary>The view of a page.</summary>
    public static PlainView Read(string page) => ReadOrCancel(page, TestContext.Current.CancellationToken);

    /// <summary>The view of a page, unless it is cancelled.</summary>
    public static PlainView ReadOrCancel(string page, CancellationToken cancel) =>
        HtmlReader.Read(page, new IntroducedSpeech(Vocabulary.Default, cancel).IsAnnounced, cancel);
}
