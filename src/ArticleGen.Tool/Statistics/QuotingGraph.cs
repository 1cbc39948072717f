namespace ArticleGen.Tool.Statistics;

/// <summary>Who quotes whom: agencies, authors, relays and speakers on one side, those they quote on the other.</summary>
/// <param name="Edges">Who quotes whom how often: the most quotes first, then by the names.</param>
internal sealed record QuotingGraph(IReadOnlyList<QuotingEdge> Edges);

/// <summary>Somebody quotes somebody.</summary>
/// <param name="From">Who quotes.</param>
/// <param name="To">Who is quoted.</param>
/// <param name="Quotes">How often.</param>
internal sealed record QuotingEdge(QuotingNode From, QuotingNode To, int Quotes);

/// <summary>Somebody who quotes or is quoted.</summary>
/// <param name="Name">The name; of those without one what they are.</param>
/// <param name="ActorId">The id among the actors; null for a name that is in no text, such as that of an author.</param>
internal readonly record struct QuotingNode(string Name, string? ActorId)
{
    /// <summary>All sources without a name.</summary>
    internal static readonly QuotingNode Unnamed = new("unnamed sources", null);
}
