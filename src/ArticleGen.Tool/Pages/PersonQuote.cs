using ArticleGen.Tool.Statistics;

namespace ArticleGen.Tool.Pages;

/// <summary>Something an article reports of a person: what the page of the person shows of it.</summary>
/// <param name="Speaker">The id of the person.</param>
/// <param name="Kind">How it is reported.</param>
/// <param name="Part">The part of the article's page where it stands.</param>
/// <param name="Before">The words before it in its sentence.</param>
/// <param name="Words">Its words.</param>
/// <param name="After">The words behind it in its sentence.</param>
internal sealed record PersonQuote(string Speaker, QuoteKind Kind, string Part, string Before, string Words, string After)
{
    /// <summary>Who filed the article: its agency, or else its author; null when it names neither.</summary>
    internal QuotingNode? Outlet { get; init; }

    /// <summary>Who relayed it, or whose quote it stands in; null when nobody did.</summary>
    internal QuotingNode? Through { get; init; }

    /// <summary>To whom it was said; null when nobody is named.</summary>
    internal QuotingNode? Addressee { get; init; }
}
