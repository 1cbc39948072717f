using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Output;

/// <summary>
/// Places in a text as git and what is built on it count them. Their lines end at LF alone; the compiler's also at a single CR, and at
/// line separators of Unicode.
/// </summary>
internal sealed class GitPlaces
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    private GitPlaces(string text)
    {
        _text = text;
        for (int feed = text.IndexOf('\n', StringComparison.Ordinal); feed >= 0; feed = text.IndexOf('\n', feed + 1))
        {
            _starts.Add(feed + 1);
        }
    }

    /// <summary>The places in each file that a report has something to say of.</summary>
    internal static IReadOnlyDictionary<string, GitPlaces> Find(Report report) => report.Remarks
        .Select(static remark => remark.Path)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(static path => path, path => new GitPlaces(report.FindText(path)?.ToString() ?? ""), StringComparer.Ordinal);

    /// <summary>Where a stretch starts and ends.</summary>
    internal (GitPlace Start, GitPlace End) Locate(TextSpan span) => (Locate(span.Start), Locate(span.End));

    // A file that is no text has no places but its start.
    private GitPlace Locate(int offset)
    {
        int place = Math.Min(offset, _text.Length);
        int found = _starts.BinarySearch(place);
        int line = found >= 0 ? found : ~found - 1;
        int start = _starts[line];
        return new(line + 1, place - start + 1, Encoding.UTF8.GetByteCount(_text.AsSpan(start, place - start)) + 1);
    }
}

/// <summary>A place, counted from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16 code units.</param>
/// <param name="ByteColumn">The column, in bytes of the text as UTF-8.</param>
internal readonly record struct GitPlace(int Line, int Column, int ByteColumn);
