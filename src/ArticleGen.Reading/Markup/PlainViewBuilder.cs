using System.Text;

namespace ArticleGen.Reading.Markup;

/// <summary>
/// Collects the words of a file without its markup, in the order in which they are read: that of the file, but for a headline that
/// stands elsewhere.
/// </summary>
internal sealed class PlainViewBuilder(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<PlainSegment> _segments = [];
    private readonly List<LayoutPart> _parts = [];

    /// <summary>Whether the file has markup for the parts of a page.</summary>
    public bool HasMarkup { get; init; } = true;

    /// <summary>The number of characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>Takes over characters of the file as they stand there.</summary>
    public void Copy(TextRange range)
    {
        if (range.Length == 0)
        {
            return;
        }

        TextRange plain = new(_text.Length, range.Length);
        _text.Append(source, range.Start, range.Length);
        int last = _segments.Count - 1;
        if (last >= 0 && _segments[last] is { IsCopy: true } before && before.Source.End == range.Start)
        {
            _segments[last] = new(
                TextRange.Between(before.Plain.Start, plain.End),
                TextRange.Between(before.Source.Start, range.End),
                IsCopy: true);
        }
        else
        {
            _segments.Add(new(plain, range, IsCopy: true));
        }
    }

    /// <summary>Puts other characters in place of those of the file: "&amp;" for "&amp;amp;", a blank for a soft line break.</summary>
    public void Replace(TextRange range, string plain) => Replace(range, plain, isAid: false);

    /// <summary>
    /// Adds characters that neither the file nor a page has, so that the view reads as prose: the marks around a block quote.
    /// </summary>
    public void Insert(int sourceOffset, string plain) => Replace(new(sourceOffset, 0), plain, isAid: true);

    /// <summary>Takes over a view of the same file.</summary>
    public void Append(PlainView view)
    {
        int start = _text.Length;
        _text.Append(view.Text);
        foreach (PlainSegment segment in view.Segments)
        {
            _segments.Add(segment with { Plain = new(start + segment.Plain.Start, segment.Plain.Length) });
        }

        foreach (LayoutPart part in view.Layout.Parts)
        {
            _parts.Add(part with { Range = new(start + part.Range.Start, part.Range.Length) });
        }
    }

    /// <summary>Notes what the words are from an offset of the view on.</summary>
    public void EndPart(int plainOffset, PartKind kind)
    {
        int start = plainOffset;
        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        if (start < _text.Length)
        {
            _parts.Add(new(TextRange.Between(start, _text.Length), kind));
        }
    }

    /// <summary>Ends a paragraph: a blank line, unless there is one already or nothing stands before it.</summary>
    public void EndParagraph(int sourceOffset)
    {
        if (_text.Length > 0 && !EndsWithBlankLine())
        {
            Replace(new(sourceOffset, 0), "\n\n");
        }
    }

    /// <summary>Whether the last character so far is this one.</summary>
    public bool EndsWith(char character) => _text.Length > 0 && _text[_text.Length - 1] == character;

    /// <summary>The words of the last paragraph so far.</summary>
    public string ReadLastParagraph()
    {
        int start = _text.Length - 1;
        while (start > 0 && !(_text[start] == '\n' && _text[start - 1] == '\n'))
        {
            start--;
        }

        start += start > 0 ? 1 : 0;
        return _text.ToString(start, _text.Length - start);
    }

    /// <summary>The plain view of what was collected.</summary>
    public PlainView Build() => Build(headline: null, metadata: []);

    /// <summary>The plain view of what was collected, with its headline and what the file says about the article.</summary>
    public PlainView Build(TextRange? headline, IReadOnlyList<MetadataEntry> metadata) => Build(headline, metadata, problems: []);

    /// <summary>The same, with the faults of the markup.</summary>
    public PlainView Build(TextRange? headline, IReadOnlyList<MetadataEntry> metadata, IReadOnlyList<Problem> problems) =>
        new(source, _text.ToString(), [.. _segments])
        {
            Layout = new(headline, [.. _parts], HasMarkup),
            Metadata = metadata,
            Problems = problems,
        };

    private void Replace(TextRange range, string plain, bool isAid)
    {
        if (plain.Length == 0)
        {
            return;
        }

        int last = _segments.Count - 1;
        if (range.Length == 0
            && last >= 0
            && _segments[last] is { Source.Length: 0 } before
            && before.Source.Start == range.Start
            && before.IsAid == isAid)
        {
            // One piece, however many marks are put in at one place.
            _segments[last] = before with { Plain = new(before.Plain.Start, before.Plain.Length + plain.Length) };
        }
        else
        {
            _segments.Add(new(new(_text.Length, plain.Length), range, IsCopy: false, isAid));
        }

        _text.Append(plain);
    }

    private bool EndsWithBlankLine() => _text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n';
}
