using System.Text;
using ArticleGen.Settings;
using Microsoft.Build.Framework;

namespace ArticleGen.Build;

/// <summary>Tells which texts are drafts, as the generator does: by the same reading of front matter and pages.</summary>
internal static class DraftTexts
{
    /// <summary>Whether the file says that its article is a draft.</summary>
    /// <param name="article">The item of the file.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="utf8">Its text as UTF-8.</param>
    internal static bool IsDraft(ITaskItem article, string path, ArraySegment<byte> utf8)
    {
        string text = Encoding.UTF8.GetString(utf8.Array!, utf8.Offset, utf8.Count);
        ArticleFormat format = FormatNames.Parse(article.GetMetadata("ArticleFormat").Trim()) ?? ArticleFormats.Find(path, text);
        return ArticleReader.IsDraft(text, format, CancellationToken.None);
    }
}
