namespace ArticleGen.Reading.Markup;

/// <summary>Puts what was read from a plain view back at its place in the file.</summary>
internal static class SourceReading
{
    private static readonly char[] MarkupSigns = [.. "<>&*_`[]\\#~|"];
    private static readonly char[] FrontMatterSigns = [.. "\"'\\#:,{}[]"];

    /// <summary>The same reading, with all ranges as offsets into the file.</summary>
    public static ArticleReading Locate(ArticleReading plain, PlainView view)
    {
        ValueList<TextEdit> markup = MarkupFinder.Find(view);
        return plain with
        {
            Text = view.Source,
            Markup = markup,
            Headline = Locate(plain.Headline, view),
            PlainHeadline = FindPlainText(plain.Headline, view),
            Dateline = plain.Dateline is { } dateline ? dateline with { Range = view.ToSource(dateline.Range) } : null,
            Byline = Locate(plain.Byline, view),
            PlainByline = FindPlainText(plain.Byline, view),
            Paragraphs = PutInOrder(Locate(plain.Paragraphs, view), static paragraph => paragraph.Start),
            Headings = PutInOrder(Locate(FindHeadings(plain.Paragraphs, view.Layout), view), static heading => heading.Start),
            Attributions = Locate(plain.Attributions, view, markup),
            Actors = plain.Actors
                .Select(actor => actor with { Mentions = LocateMentions(actor.Mentions, view) })
                .ToValueList(),
            Problems = PutInOrder(
                ProseProblems.Find(plain, view).Select(problem => Locate(problem, view)),
                static problem => problem.Range.Start),
        };
    }

    private static ValueList<TextRange> FindHeadings(ValueList<TextRange> paragraphs, Layout layout)
    {
        int part = 0;
        return paragraphs.Where(paragraph => layout.Find(paragraph, ref part) == PartKind.Heading).ToValueList();
    }

    /// <summary>The same decision, with all ranges as offsets into the file.</summary>
    public static Decision Locate(Decision decision, PlainView view) =>
        decision with
        {
            Sentence = view.ToSource(decision.Sentence),
            Cue = Locate(decision.Cue, view),
            SpeakerRange = Locate(decision.SpeakerRange, view),
            Said = Locate(decision.Said, view),
        };

    /// <summary>In the order of the file, which is another one than that of the view where a headline stands below the text.</summary>
    private static ValueList<T> PutInOrder<T>(IEnumerable<T> items, Func<T, int> findStart) => items.OrderBy(findStart).ToValueList();

    /// <summary>
    /// The quotes, acts and thoughts in the order of the file. Words that the view has added are none. A quote continues only a quote that
    /// stands before it in the file, an act only an act.
    /// </summary>
    private static ValueList<QuoteReading> Locate(ValueList<QuoteReading> quotes, PlainView view, ValueList<TextEdit> markup)
    {
        HashSet<(bool IsSpeech, int? Speaker)> known = [];
        List<QuoteReading> located = [];
        IEnumerable<QuoteReading> found = quotes.Select(quote => Locate(quote, view, markup)).Where(static quote => quote.Range.Length > 0);
        foreach (QuoteReading quote in PutInOrder(found, static quote => quote.Range.Start))
        {
            (bool, int?) speaker = (quote.IsSpeech, quote.Speaker);
            located.Add(quote.Continues && !known.Contains(speaker) ? quote with { Continues = false } : quote);
            known.Add(speaker);
        }

        return located.ToValueList();
    }

    private static QuoteReading Locate(QuoteReading quote, PlainView view, ValueList<TextEdit> markup)
    {
        TextRange range = view.ToSource(quote.Range);
        ValueList<TextRange> verbatim = Locate(quote.Verbatim, view).Where(static marked => marked.Length > 0).ToValueList();
        TextRange? speaker = Locate(quote.SpeakerRange, view);
        TextRange? cue = Locate(quote.CueRange, view);
        // Words of a value whose text cannot be told apart in the file have one place together: none has its own.
        bool haveOnePlace = speaker is { } who && cue is { } how && who.Overlaps(how);
        return quote with
        {
            Kind = verbatim.Count == 0 && quote.Verbatim.Count > 0 ? QuoteKind.Indirect : quote.Kind,
            Range = range,
            PlainText = TextEdits.Apply(markup, view.Source, range),
            Verbatim = verbatim,
            SpeakerRange = haveOnePlace ? null : speaker,
            CueRange = haveOnePlace ? null : cue,
        };
    }

    /// <summary>The mentions of an actor, each place once, in the order of the file.</summary>
    private static ValueList<TextRange> LocateMentions(ValueList<TextRange> mentions, PlainView view)
    {
        List<TextRange> located = [];
        foreach (TextRange mention in PutInOrder(Locate(mentions, view), static mention => mention.Start))
        {
            if (located.Count == 0 || mention.Start >= located[located.Count - 1].End)
            {
                located.Add(mention);
            }
        }

        return located.ToValueList();
    }

    /// <summary>The words without markup; null where the file has them just so.</summary>
    private static string? FindPlainText(TextRange? range, PlainView view) =>
        range is { } plain && !view.IsCopied(plain) ? plain.In(view.Text) : null;

    private static Problem Locate(Problem problem, PlainView view) =>
        problem with { Range = view.ToSource(problem.Range), Edit = problem.Edit is { } edit ? Locate(edit, view) : null };

    /// <summary>
    /// The change in the file; none where it would take markup out with the words, or put in what markup or front matter reads another way.
    /// </summary>
    private static TextEdit? Locate(TextEdit edit, PlainView view)
    {
        TextRange range = view.ToSource(edit.Range);
        char[] signs = range.Start < view.FrontMatterEnd ? FrontMatterSigns : MarkupSigns;
        return view.IsCopied(edit.Range) && edit.Text.IndexOfAny(signs) < 0 ? edit with { Range = range } : null;
    }

    /// <summary>Null as well for what the view has added, such as the dash before the name that signs a block quote.</summary>
    private static TextRange? Locate(TextRange? range, PlainView view) =>
        range is { } plain && view.ToSource(plain) is { Length: > 0 } place ? place : null;

    private static ValueList<TextRange> Locate(ValueList<TextRange> ranges, PlainView view) =>
        ranges.Select(view.ToSource).ToValueList();
}
