using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>Records the decisions of a reading for ArticleReader.Explain. An ordinary reading has no log.</summary>
internal sealed class DecisionLog
{
    private readonly Discourse _discourse;
    private readonly List<Decision> _decisions = [];

    public DecisionLog(Discourse discourse) => _discourse = discourse;

    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>A pattern that does not apply to a cue or a noun of saying, or, without either, to a sentence as a whole.</summary>
    public void NotMet(SentenceContext context, AttributionPattern pattern, TextRange? cue) =>
        _decisions.Add(new Decision(pattern.Name, DecisionOutcome.NotMet, GetRange(context)) { Cue = cue });

    /// <summary>
    /// Whom the words for a speaker could mean. Call it before the quote is made, because speaking makes somebody likelier.
    /// </summary>
    public IReadOnlyList<string> Candidates(Passage passage, NounPhrase? speaker) =>
        speaker is { } phrase ? _discourse.Candidates(passage, phrase) : [];

    /// <summary>A pattern that applies, and the quote that came of it; null when another one had claimed the words.</summary>
    /// <remarks>It reports the decision; it does not look for the speaker again.</remarks>
    public void Met(SentenceContext context, in FoundAttribution found, QuoteDraft? quote, IReadOnlyList<string> candidates)
    {
        Passage passage = context.Passage;
        _decisions.Add(new Decision(found.Pattern, quote is not null ? DecisionOutcome.Quoted : DecisionOutcome.Claimed, GetRange(context))
        {
            Cue = found.Cue,
            SpeakerRange = found.Speaker is { } speaker ? passage.RangeOf(speaker.Words) : null,
            Speaker = found.Speaker is null ? null : quote?.Speaker?.Name,
            Candidates = candidates.ToValueList(),
            Said = found.Rest is { } rest
                ? new[] { passage.RangeOf(found.Content.Span), passage.RangeOf(rest.Span) }.ToValueList()
                : ValueList<TextRange>.Single(passage.RangeOf(found.Content.Span)),
        });
    }

    /// <summary>A stretch that no attribution reaches.</summary>
    public void Leftover(in QuoteDraft quote) => _decisions.Add(new Decision(quote.Pattern, DecisionOutcome.Quoted, quote.Range)
    {
        SpeakerRange = quote.SpeakerRange,
        Speaker = quote.Speaker?.Name,
        Said = new[] { quote.Range }.ToValueList(),
    });

    private static TextRange GetRange(SentenceContext context) => context.Passage.RangeOf(context.Sentence.Span);
}
