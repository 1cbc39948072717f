using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Output;

/// <summary>
/// Names remarks so that a later run knows them again. A name is made of the rule, the path, the words at fault, and which of the same it
/// is. No line number is in it: a line that is put in above changes nothing.
/// </summary>
internal static class Fingerprints
{
    private const int Length = 32;

    // How many characters of the words at fault count, and how many behind a mark that has no words.
    private const int MostWords = 400;
    private const int MostBehindMark = 80;

    /// <summary>The name of each remark, in their order; no two are the same.</summary>
    /// <param name="report">The remarks.</param>
    /// <param name="show">How a path is written: not as it is on this machine alone.</param>
    internal static IReadOnlyList<string> Compute(Report report, Func<string, string> show)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<string> names = new(report.Remarks.Count);
        foreach (Remark remark in report.Remarks)
        {
            string what = string.Join('\0', remark.Id, remark.Path is null ? "" : show(remark.Path), FindWords(remark, report));
            int which = seen.GetValueOrDefault(what);
            seen[what] = which + 1;
            names.Add(Hash(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what}\0{which}")));
        }

        return names;
    }

    // What is about a whole file or project has no words; its message then says what it is about.
    private static string FindWords(Remark remark, Report report) =>
        remark is { Place: { } place, Path: { } path } && report.FindText(path) is { } text && place.Span.End <= text.Length
            ? Join(text.ToString(Widen(place.Span, text)))
            : remark.Message;

    // A mark alone is like many others: what follows it in its line tells them apart. Long words are cut. There may be a remark at each
    // word of a long line, and each of them must not read all of it.
    private static TextSpan Widen(TextSpan span, SourceText text)
    {
        TextSpan most = TextSpan.FromBounds(span.Start, Math.Min(span.End, span.Start + MostWords));
        return text.ToString(most).Any(char.IsLetterOrDigit)
            ? most
            : TextSpan.FromBounds(
                most.Start,
                Math.Max(most.End, Math.Min(text.Lines.GetLineFromPosition(most.Start).End, most.Start + MostBehindMark)));
    }

    // Where lines are broken does not matter.
    private static string Join(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string what) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..Length].ToLowerInvariant();
}
