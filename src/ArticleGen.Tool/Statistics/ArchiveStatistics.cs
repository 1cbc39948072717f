using System.Globalization;
using ArticleGen.Model;

namespace ArticleGen.Tool.Statistics;

/// <summary>What was counted in a set of articles. The same articles give the same numbers in the same order.</summary>
internal sealed record ArchiveStatistics
{
    /// <summary>The articles.</summary>
    internal required int Articles { get; init; }

    /// <summary>Those with a source, none of which has a name.</summary>
    internal required int ArticlesWithoutNamedSource { get; init; }

    /// <summary>The quotes by whether their source has a name.</summary>
    internal required SourceTally Sources { get; init; }

    /// <summary>Everybody with a name who is quoted, the most quoted first.</summary>
    internal required IReadOnlyList<SpeakerTally> Speakers { get; init; }

    /// <summary>The sources without a name, as they are described, the most quoted first.</summary>
    internal required IReadOnlyList<Tally> UnnamedSources { get; init; }

    /// <summary>The people who are quoted, by the pronoun that the articles use: "she", "he", "they", none.</summary>
    internal required IReadOnlyList<PronounTally> Pronouns { get; init; }

    /// <summary>The quotes by kind: direct, mixed, indirect.</summary>
    internal required IReadOnlyList<Tally> Kinds { get; init; }

    /// <summary>By the section of the dateline, the most articles first.</summary>
    internal required IReadOnlyList<Tally> Sections { get; init; }

    /// <summary>By the month of the dateline, "2008-08", the oldest first.</summary>
    internal required IReadOnlyList<Tally> Months { get; init; }

    /// <summary>By the place of the dateline, the most articles first.</summary>
    internal required IReadOnlyList<Tally> Places { get; init; }

    /// <summary>Who quotes whom.</summary>
    internal required QuotingGraph Quoting { get; init; }

    /// <summary>Counts articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="catalogue">The actors of all of them.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static ArchiveStatistics Count(IReadOnlyList<ArticleModel> articles, Catalogue catalogue, CancellationToken cancel)
    {
        StatisticsCounter counter = new(new(catalogue), new(catalogue.Actors));
        foreach (ArticleModel article in articles)
        {
            cancel.ThrowIfCancellationRequested();
            counter.Add(article);
        }

        return counter.ToStatistics(catalogue.Actors);
    }

    /// <summary>The month of a dateline, "2008-08"; null without one.</summary>
    internal static string? FindMonth(WrittenDate? dateline) => dateline?.Parts is { Year: { } year, Month: { } month }
        ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}")
        : null;
}
