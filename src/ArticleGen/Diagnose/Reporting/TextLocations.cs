using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>Locations in text files, which have no syntax tree.</summary>
internal static class TextLocations
{
    /// <summary>Where <paramref name="range"/> stands in the file. Lines end at LF, CR LF and CR alike.</summary>
    public static Location Locate(string path, SourceText text, TextRange range)
    {
        // A range out of bounds would be a defect of the reading; it must not cost the user the diagnostic.
        int start = Math.Max(0, Math.Min(range.Start, text.Length));
        int end = Math.Max(start, Math.Min(range.End, text.Length));
        TextSpan span = TextSpan.FromBounds(start, end);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
