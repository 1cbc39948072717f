using System.Text;
using ArticleGen.Settings;

namespace ArticleGen.Tool.Streams;

/// <summary>What was found where an article should be.</summary>
internal abstract record OpenedArticle;

/// <summary>An article with its text.</summary>
/// <param name="Id">Tells it from others in what is written: the id of a line, the reference of a file.</param>
/// <param name="Item">Its names.</param>
/// <param name="Uri">Its file as a reference; of a line the id.</param>
/// <param name="Text">The text.</param>
/// <param name="Format">How the text is written.</param>
internal sealed record ReadableArticle(string Id, ArticleItem Item, string Uri, string Text, ArticleFormat Format) : OpenedArticle
{
    /// <summary>The members of its line but for the text, as they were written; null for an article that has no line.</summary>
    internal LineMembers? Members { get; init; }
}

/// <summary>Something that is no article.</summary>
/// <param name="Fault">What is wrong, with its place; null where that is said elsewhere.</param>
internal sealed record UnreadableArticle(string? Fault) : OpenedArticle;

/// <summary>The members of a line, as bytes of the line: good as long as the line is.</summary>
/// <param name="Id">The value of its id.</param>
/// <param name="Others">The others but for the text, each with its name.</param>
internal sealed record LineMembers(ReadOnlyMemory<byte> Id, IReadOnlyList<ReadOnlyMemory<byte>> Others)
{
    /// <summary>The others as an object; null where there are none.</summary>
    internal string? ToJson() => Others.Count == 0
        ? null
        : "{" + string.Join(',', Others.Select(static member => Encoding.UTF8.GetString(member.Span))) + "}";
}
