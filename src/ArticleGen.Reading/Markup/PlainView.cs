namespace ArticleGen.Reading.Markup;

/// <summary>The words of a file without its markup, and where each of them stands in the file.</summary>
/// <remarks>
/// The readers read <see cref="Text"/>, which has only prose: paragraphs with a blank line between them. What they find is then put back
/// at its place in the file.
/// </remarks>
internal sealed record PlainView
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
    /// The keys of the front matter, in the order of the file. <see cref="Metadata"/> has some that stand inside them as well.
    /// </summary>
    public IReadOnlyList<MetadataEntry> FrontMatter { get; private init; } = [];

    /// <summary>Where the front matter ends; 0 without any. Only front matter is checked for slips: people write it by hand.</summary>
    public int FrontMatterEnd { get; private init; }

    /// <summary>Whether the metadata is front matter.</summary>
    public bool HasFrontMatter => FrontMatterEnd > 0;

    /// <summary>The title in the text itself, in plain words. The title in the front matter is compared with it.</summary>
    public string? OwnTitle { get; private init; }

    /// <summary>The pieces of the view, in the order of <see cref="Text"/>.</summary>
    public IReadOnlyList<PlainSegment> Segments => _segments;

    /// <summary>The faults of markup and front matter, as ranges of <see cref="Source"/>.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The view with a headline that is the title of the text itself.</summary>
    public PlainView WithTitle(TextRange? headline) =>
        this with { Layout = Layout with { Headline = headline }, OwnTitle = headline?.In(Text) };

    /// <summary>The view with what the front matter of the file says.</summary>
    /// <param name="frontMatter">Its keys.</param>
    /// <param name="entries">What it says: its keys, and those inside them that say something of the article.</param>
    /// <param name="problems">What is not understood in it.</param>
    /// <param name="ownTitle">The title of the text below it, null when it has none.</param>
    /// <param name="endOffset">Where it ends.</param>
    public PlainView WithFrontMatter(
        IReadOnlyList<MetadataEntry> frontMatter,
        IReadOnlyList<MetadataEntry> entries,
        IReadOnlyList<Problem> problems,
        string? ownTitle,
        int endOffset) =>
        this with
        {
            FrontMatter = frontMatter,
            Metadata = [.. entries, .. Metadata],
            FrontMatterEnd = endOffset,
            OwnTitle = ownTitle,
            Problems = [.. problems, .. Problems],
        };

    /// <summary>
    /// The range of the file that holds these words, from their first character to their last. Markup between them is part of it; markup
    /// around them is not, nor are characters that the view has added. An empty range becomes the place before the next character. If the
    /// file has the words in another order, the range holds all of them.
    /// </summary>
    public TextRange ToSource(TextRange plain)
    {
        TextRange kept = plain.Length == 0 ? plain : LeaveOutAdded(plain);
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

    /// <summary>The smallest range of the file that holds all words of a range, if they stand in another order there.</summary>
    private TextRange Cover(TextRange plain)
    {
        int first = FindSegment(plain.Start);
        int last = FindSegment(plain.End - 1);
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
    /// The range without the characters at either end that the view has added, and without the blanks between them and the words.
    /// </summary>
    private TextRange LeaveOutAdded(TextRange plain)
    {
        int start = plain.Start;
        for (int i = FindSegment(start); start < plain.End && _segments[i].Source.Length == 0; i = FindSegment(start))
        {
            start = SkipBlanks(Math.Min(_segments[i].Plain.End, plain.End), plain.End);
        }

        int end = plain.End;
        for (int i = FindSegment(end - 1); end > start && _segments[i].Source.Length == 0; i = FindSegment(end - 1))
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

        PlainSegment segment = _segments[FindSegment(plainOffset)];
        if (plainOffset >= segment.Plain.End)
        {
            return segment.Source.End;
        }

        return segment.IsCopy ? segment.Source.Start + (plainOffset - segment.Plain.Start) : segment.Source.Start;
    }

    private int EndInSource(int plainOffset)
    {
        PlainSegment segment = _segments[FindSegment(plainOffset - 1)];
        return segment.IsCopy ? segment.Source.Start + (plainOffset - segment.Plain.Start) : segment.Source.End;
    }

    /// <summary>The index of the segment that holds this character of the plain view; the last one for its end.</summary>
    private int FindSegment(int plainOffset)
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
