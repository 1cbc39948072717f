using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>What is said of a file.</summary>
/// <param name="File">The file, with the text that was checked.</param>
/// <param name="Lexicon">The words that the project added when it was checked.</param>
/// <param name="Own">What rules say that look at nothing but the file.</param>
/// <param name="Across">What rules say that compare it with others, as far as it still holds.</param>
internal sealed record FileRemarks(
    ArticleFile File, ArticleLexicon Lexicon, ImmutableArray<FileRemark> Own, ImmutableArray<FileRemark> Across)
{
    /// <summary>Whether nothing is said.</summary>
    internal bool IsEmpty => Own.IsEmpty && Across.IsEmpty;

    /// <summary>All of it, in the order of the text.</summary>
    internal IEnumerable<FileRemark> All =>
        Own.Concat(Across).OrderBy(static remark => remark.Span.Start).ThenBy(static remark => remark.Id, StringComparer.Ordinal);

    /// <summary>Whether something that a rule says can be mended.</summary>
    internal bool CanMend(string id)
    {
        return Own.Any(IsMendable) || Across.Any(IsMendable);

        bool IsMendable(FileRemark remark) => remark.Id == id && remark.Edit is not null;
    }

    /// <summary>
    /// What stays true of another text of the file, of what was found across files: to compare all files takes longer than a key press.
    /// </summary>
    internal ImmutableArray<FileRemark> MoveAcross(SourceText? now)
    {
        if (Across.IsEmpty || now is null || File.GetText() is not { } before)
        {
            return [];
        }

        (TextSpan changed, int newLength) = FindChange(before.ToString(), now.ToString());
        return [.. Across.Select(remark => remark.Move(changed, newLength)).OfType<FileRemark>()];
    }

    /// <summary>Whether the same is said.</summary>
    internal bool SaysTheSame(FileRemarks other) => Own.SequenceEqual(other.Own) && Across.SequenceEqual(other.Across);

    // The stretch that differs. Before and behind it both texts are the same.
    private static (TextSpan Before, int NewLength) FindChange(string before, string now)
    {
        int start = before.AsSpan().CommonPrefixLength(now);
        int most = Math.Min(before.Length, now.Length) - start;
        int end = 0;
        while (end < most && before[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return (TextSpan.FromBounds(start, before.Length - end), now.Length - end - start);
    }
}
