#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>The articles and actors of this project.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed partial class ThisProject : global::Placeholder.ArticleInternals.ArticleProject
    {
        internal static readonly ThisProject Instance = new ThisProject();

#if SAMPLE_SHARDS
        public override ArticleShard FindArticles(int number) => throw new global::System.ArgumentOutOfRangeException("number");
#endif

#if SAMPLE_DATA
        public override string ReadArticleIndex() => "A\n";
#endif
#if TEXT_RESOURCE

        public override string ReadText(string sourceFile, string name, int high, int low) =>
            TextResource.Read(sourceFile, name, high, low);
#endif
    }
}
