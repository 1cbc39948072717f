using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Output;

/// <summary>What a check found, for whatever form it is written in.</summary>
/// <param name="Remarks">What is said, in its order.</param>
/// <param name="Articles">How many articles were looked at.</param>
/// <param name="FindText">The text of the file at a path; null where it has none.</param>
internal sealed record Report(IReadOnlyList<Remark> Remarks, int Articles, Func<string, SourceText?> FindText);
