namespace ArticleGen.Reading.Markup;

/// <summary>Puts what was read from a plain view back at its place in the file.</summary>
internal static class SourceReading
{
    /// <summary>The same reading, with all ranges as offsets into the file.</summary>
    public static ArticleReading Locate(ArticleReading plain, PlainView view) =>
        plain with
        {
            Text = view.Source,
            Headline = Locate(plain.Headline, view),
            PlainHeadline = FindPlainText(plain.Headline, view),
            Dateline = plain.Dateline is { } dateline ? dateline with { Range = view.ToSource(dateline.Range) } : null,
            Byline = Locate(plain.Byline, view),
            PlainByline = FindPlainText(plain.Byline, view),
            Paragraphs = Locate(plain.Paragraphs, view),
            Quotes = plain.Quotes.Select(quote => Locate(quote, view)).ToValueList(),
            Actors = plain.Actors.Select(actor => actor with { Mentions = Locate(actor.Mentions, view) }).ToValueList(),
            Problems = plain.Problems.Select(problem => Locate(problem, view)).ToValueList(),
        };

    /// <summary>The same decision, with all ranges as offsets into the file.</summary>
    public static Decision Locate(Decision decision, PlainView view) =>
        decision with
        {
            Sentence = view.ToSource(decision.Sentence),
            Cue = Locate(decision.Cue, view),
            SpeakerRange = Locate(decision.SpeakerRange, view),
            Said = Locate(decision.Said, view),
        };

    private static QuoteReading Locate(QuoteReading quote, PlainView view)
    {
        return quote with
        {
            Range = view.ToSource(quote.Range),
            PlainText = FindPlainText(quote.Range, view),
            Verbatim = Locate(quote.Verbatim, view),
            SpeakerRange = Locate(quote.SpeakerRange, view),
            CueRange = Locate(quote.CueRange, view),
        };
    }

    /// <summary>The words without markup; null where the file has them just so.</summary>
    private static string? FindPlainText(TextRange? range, PlainView view) =>
        range is { } plain && !view.IsCopied(plain) ? plain.In(view.Text) : null;

    private static Problem Locate(Problem problem, PlainView view) =>
        problem with { Range = view.ToSource(problem.Range), Edit = problem.Edit is { } edit ? Locate(edit, view) : null };

    /// <summary>The change in the file; none where it would take markup out with the words, or put in what markup reads another way.</summary>
    private static TextEdit? Locate(TextEdit edit, PlainView view) =>
        view.IsCopied(edit.Range) && !edit.Text.Any(IsMarkup) ? edit with { Range = view.ToSource(edit.Range) } : null;

    private static bool IsMarkup(char c) => c is '<' or '>' or '&' or '*' or '_' or '`' or '[' or ']' or '\\' or '#' or '~' or '|';

    /// <summary>Null as well for what stands nowhere in the file, such as the dash before the name that signs a block quote.</summary>
    private static TextRange? Locate(TextRange? range, PlainView view) =>
        range is { } plain && view.ToSource(plain) is { Length: > 0 } place ? place : null;

    private static ValueList<TextRange> Locate(ValueList<TextRange> ranges, PlainView view) =>
        ranges.Select(view.ToSource).ToValueList();
}
