namespace ArticleGen.Reading.Markup;

/// <summary>The words of a file without its markup, and where each of them stands in the file.</summary>
/// <remarks>
/// The readers read <see cref="Text"/>, which has only prose: paragraphs with a blank line between them. What they find is then put back
/// at its place in the file.
/// </remarks>
internal sealed class PlainView
{
    private readonly PlainSegment[] _segments;

    internal PlainView(string source, string text, PlainSegment[] segments)
    {
        Source = source;
        Text = text;
        _segments = segments;
    }

    /// <summary>The text of the file.</summary>
    public string Source { get; }

    /// <summary>The words without markup.</summary>
    public string Text { get; }

    /// <summary>What markup says about the parts of <see cref="Text"/>.</summary>
    public Layout Layout { get; init; } = Layout.Plain;

    /// <summary>The main heading, as a range of <see cref="Text"/>; null when markup names none.</summary>
    public TextRange? Headline => Layout.Headline;

    /// <summary>What the file says about the article: front matter, or the metadata of a page. In the order of the file.</summary>
    public IReadOnlyList<MetadataEntry> Metadata { get; init; } = [];

    /// <summary>
    /// Where the front matter ends in the file, which people write by hand, so that its slips are worth a word; 0 without any.
    /// </summary>
    public int FrontMatterEnd { get; private init; }

    /// <summary>Whether the metadata is front matter.</summary>
    public bool HasFrontMatter => FrontMatterEnd > 0;

    /// <summary>The title that the text has of its own, in plain words: what a title in the front matter has to agree with.</summary>
    public string? OwnTitle { get; private init; }

    /// <summary>The pieces of the view, in the order of <see cref="Text"/>.</summary>
    public IReadOnlyList<PlainSegment> Segments => _segments;

    /// <summary>The faults of markup and front matter, as ranges of <see cref="Source"/>.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The view with a headline that is the title of the text itself.</summary>
    public PlainView WithTitle(TextRange? headline) =>
        new(Source, Text, _segments)
        {
            Layout = Layout with { Headline = headline },
            Metadata = Metadata,
            FrontMatterEnd = FrontMatterEnd,
            OwnTitle = headline?.In(Text),
            Problems = Problems,
        };

    /// <summary>The view with what the front matter of the file says.</summary>
    /// <param name="entries">What it says.</param>
    /// <param name="problems">What is not understood in it.</param>
    /// <param name="ownTitle">The title of the text below it, null when it has none.</param>
    /// <param name="endOffset">Where it ends.</param>
    public PlainView WithFrontMatter(
        IReadOnlyList<MetadataEntry> entries,
        IReadOnlyList<Problem> problems,
        string? ownTitle,
        int endOffset) =>
        new(Source, Text, _segments)
        {
            Layout = Layout,
            Metadata = [.. entries, .. Metadata],
            FrontMatterEnd = endOffset,
            OwnTitle = ownTitle,
            Problems = [.. problems, .. Problems],
        };

    /// <summary>
    /// Where a range of <see cref="Text"/> stands in the file, from its first character to its last: markup between them belongs to it,
    /// markup around them does not, nor do characters that stand nowhere in the file. An empty range becomes the place in front of the
    /// character it stands before. Where a file has the words in another order, it is the range that has all of them.
    /// </summary>
    public TextRange ToSource(TextRange plain)
    {
        if (plain.Length == 0)
        {
            return new TextRange(StartInSource(plain.Start), 0);
        }

        TextRange kept = LeaveOutInserted(plain);
        if (kept.Length == 0)
        {
            return new TextRange(StartInSource(plain.Start), 0);
        }

        int start = StartInSource(kept.Start);
        int end = EndInSource(kept.End);
        return start <= end ? TextRange.Between(start, end) : Cover(kept);
    }

    /// <summary>Whether the characters of a range of <see cref="Text"/> stand in the file in a row, with no markup among them.</summary>
    public bool IsCopied(TextRange plain)
    {
        TextRange source = ToSource(plain);
        return source.Length == plain.Length && string.CompareOrdinal(Source, source.Start, Text, plain.Start, plain.Length) == 0;
    }

    /// <summary>The range of the file that has all words of a range in which words come from a later place in the file.</summary>
    private TextRange Cover(TextRange plain)
    {
        int first = SegmentAt(plain.Start);
        int last = SegmentAt(plain.End - 1);
        int start = StartInSource(plain.Start);
        int end = EndInSource(plain.End);
        for (int i = first; i <= last; i++)
        {
            TextRange source = _segments[i].Source;
            if (source.Length > 0)
            {
                start = i == first ? start : Math.Min(start, source.Start);
                end = i == last ? end : Math.Max(end, source.End);
            }
        }

        return TextRange.Between(start, end);
    }

    /// <summary>
    /// The range without the characters at either end that stand nowhere in the file, and without the blanks between them and the words.
    /// </summary>
    private TextRange LeaveOutInserted(TextRange plain)
    {
        int start = plain.Start;
        for (int i = SegmentAt(start); start < plain.End && _segments[i].Source.Length == 0; i = SegmentAt(start))
        {
            start = SkipBlanks(Math.Min(_segments[i].Plain.End, plain.End), plain.End);
        }

        int end = plain.End;
        for (int i = SegmentAt(end - 1); end > start && _segments[i].Source.Length == 0; i = SegmentAt(end - 1))
        {
            end = Math.Max(_segments[i].Plain.Start, start);
            while (end > start && char.IsWhiteSpace(Text[end - 1]))
            {
                end--;
            }
        }

        return TextRange.Between(start, end);
    }

    private int SkipBlanks(int startOffset, int endOffset)
    {
        int offset = startOffset;
        while (offset < endOffset && char.IsWhiteSpace(Text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private int StartInSource(int plainOffset)
    {
        if (_segments.Length == 0)
        {
            return 0;
        }

        PlainSegment segment = _segments[SegmentAt(plainOffset)];
        if (plainOffset >= segment.Plain.End)
        {
            return segment.Source.End;
        }

        return segment.IsCopy ? segment.Source.Start + (plainOffset - segment.Plain.Start) : segment.Source.Start;
    }

    private int EndInSource(int plainOffset)
    {
        PlainSegment segment = _segments[SegmentAt(plainOffset - 1)];
        return segment.IsCopy ? segment.Source.Start + (plainOffset - segment.Plain.Start) : segment.Source.End;
    }

    /// <summary>The index of the segment that holds this character of the plain view; the last one for its end.</summary>
    private int SegmentAt(int plainOffset)
    {
        int low = 0;
        int high = _segments.Length - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (_segments[middle].Plain.Start <= plainOffset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
