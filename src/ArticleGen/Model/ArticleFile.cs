using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Model;

/// <summary>An article before it is read.</summary>
/// <remarks>
/// Texts are compared by reference: the compiler keeps one as long as its file is unchanged. So a change of options that leaves
/// an article's metadata alone costs a look at the metadata and no more.
/// </remarks>
/// <param name="Item">What the project says about the file.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record ArticleFile(ArticleItem Item, SourceText Text);
