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
        public static global::System.Collections.Generic.IReadOnlyList<Article> All => ArticleInternals.ArticleIndex.Instance.All;

        /// <summary>All articles by their datelines, oldest first; then those without a year, in the order of their files.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> ByDate => ArticleInternals.ArticleIndex.Instance.ByDate;

        /// <summary>The article with this id, in whatever case it is written, or null when there is none.</summary>
        public static Article? Find(string id) => ArticleInternals.ArticleIndex.Instance.Find(id);
#if SAMPLE_FOLDERS
        private static global::System.Collections.Generic.IReadOnlyList<Article> Folder => ArticleInternals.ArticleIndex.Instance.In(0, 0);
#endif
    }
}
