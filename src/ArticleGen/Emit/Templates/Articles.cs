#nullable enable

namespace Placeholder
{
    /// <summary>The articles of the project. Each is made when it is first asked for, and stays the same from then on.</summary>
    /// <example>
    /// <code>
    /// foreach (Article article in Articles.ByDate)
    /// {
    ///     Console.WriteLine(article.Headline + " (" + article.Quotes.Count + " quotes)");
    /// }
    /// </code>
    /// </example>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public static partial class Articles
    {
        /// <summary>All articles, drafts as well, in the order of the paths of their files.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Placeholder.Article> All =>
            ArticleInternals.ThisProject.Instance.Articles;

        /// <summary>All articles by their datelines, oldest first; then those without a year, in the order of their files.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Placeholder.Article> ByDate =>
            ArticleInternals.ThisProject.Instance.ArticlesByDate;

        /// <summary>The article with this id, in whatever case it is written, or null when there is none.</summary>
        public static global::Placeholder.Article? Find(string id) => ArticleInternals.ThisProject.Instance.FindArticle(id);
#if SAMPLE_FOLDERS
        private static global::System.Collections.Generic.IReadOnlyList<global::Placeholder.Article> Folder =>
            ArticleInternals.ThisProject.Instance.GetFolder(0, 0);
#endif
    }
}
