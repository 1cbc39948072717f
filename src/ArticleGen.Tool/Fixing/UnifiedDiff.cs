using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace ArticleGen.Tool.Fixing;

/// <summary>The difference of two files as a unified diff, which patch and git apply take.</summary>
/// <remarks>
/// The lines are written as the bytes they are in the files, whatever the encoding: bytes are what the other programs compare. Each byte
/// stands as one character here.
/// </remarks>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the lines that differ with those around them, as diff -u and git do.</summary>
    /// <param name="path">The path with slashes: a relative one, or a full one, which is written as one from the root.</param>
    /// <param name="before">The file as it was.</param>
    /// <param name="after">The file as it is to be.</param>
    /// <param name="output">Where the difference goes.</param>
    internal static void Write(string path, byte[] before, byte[] after, Stream output)
    {
        using StreamWriter writer = new(output, Encoding.Latin1, bufferSize: -1, leaveOpen: true);
        writer.Write($"--- {ShowName("a", path)}\n+++ {ShowName("b", path)}\n");
        DiffResult difference = Differ.Instance.CreateDiffs(
            Encoding.Latin1.GetString(before), Encoding.Latin1.GetString(after), ignoreWhiteSpace: false, ignoreCase: false, new Lines());
        foreach (List<DiffBlock> hunk in Hunks(difference.DiffBlocks))
        {
            WriteHunk(hunk, difference, writer);
        }
    }

    // A tab says where a name with spaces ends.
    private static string ShowName(string side, string path) =>
        GitNames.Quote($"{side}/{path.TrimStart('/')}") + (path.Contains(' ', StringComparison.Ordinal) ? "\t" : "");

    // Blocks whose context would touch stand in one hunk.
    private static IEnumerable<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        List<DiffBlock> hunk = [];
        foreach (DiffBlock block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - End(hunk[^1]) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
        {
            yield return hunk;
        }
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void WriteHunk(List<DiffBlock> blocks, DiffResult difference, TextWriter output)
    {
        IReadOnlyList<string> old = difference.PiecesOld;
        int from = Math.Max(0, blocks[0].DeleteStartA - Context);
        int to = Math.Min(old.Count, End(blocks[^1]) + Context);
        int newFrom = blocks[0].InsertStartB - (blocks[0].DeleteStartA - from);
        int newCount = to - from + blocks.Sum(static block => block.InsertCountB - block.DeleteCountA);
        output.Write($"@@ -{Range(from, to - from)} +{Range(newFrom, newCount)} @@\n");
        foreach (DiffBlock block in blocks)
        {
            WriteLines(' ', old, from, block.DeleteStartA, output);
            WriteLines('-', old, block.DeleteStartA, End(block), output);
            WriteLines('+', difference.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB, output);
            from = End(block);
        }

        WriteLines(' ', old, from, to, output);
    }

    // A range of no lines is named by the line before it.
    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private static void WriteLines(char mark, IReadOnlyList<string> lines, int from, int to, TextWriter output)
    {
        for (int i = from; i < to; i++)
        {
            output.Write(mark);
            output.Write(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                output.Write("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>Lines as patch sees them: they end at LF, which is a part of them, and CR is a character like any other.</summary>
    private sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            List<string> lines = [];
            int start = 0;
            while (start < text.Length)
            {
                int end = text.IndexOf('\n', start) is >= 0 and int at ? at + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
