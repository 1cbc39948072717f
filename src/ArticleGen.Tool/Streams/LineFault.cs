using System.Globalization;
using System.Text;

namespace ArticleGen.Tool.Streams;

/// <summary>What is wrong with a line.</summary>
/// <param name="Offset">Where, in bytes from the start of the line.</param>
/// <param name="Reason">What, and what to do.</param>
internal sealed record LineFault(int Offset, string Reason)
{
    /// <summary>The same in one line that starts with the place. A column counts UTF-16 code units, from 1.</summary>
    /// <param name="file">The name of the stream.</param>
    /// <param name="number">The number of the line.</param>
    /// <param name="line">The line.</param>
    internal string Show(string file, long number, ReadOnlySpan<byte> line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file}({number},{Encoding.UTF8.GetCharCount(line[..Math.Min(Offset, line.Length)]) + 1}): {Reason}");
}
