using ArticleGen.Emit.Code;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Articles.g.cs: the lists of all articles, and of those in each folder.</summary>
internal static class ArticlesType
{
    private static readonly Template Template = Template.Load("Articles");

    internal static string HintName => Template.HintName;

    internal static SourceText Emit(ValueList<NamedFile> articles, EmitOptions options, CancellationToken cancel) =>
        Template.Fill(
            new(options, cancel),
            options,
            ("SAMPLE_FOLDERS", code => FolderList.Emit(code, ArticleFolder.Collect(articles))));
}
