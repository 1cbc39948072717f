using System.Reflection;
using System.Text;

namespace ArticleGen.Benchmarks.Corpora;

/// <summary>C# to measure the parser on: the files of this repository's src folder.</summary>
internal static class SourceTexts
{
    /// <summary>As many whole files as there are sizes, each about as large, all together as large; files come again.</summary>
    public static IReadOnlyList<string> OfSizes(IReadOnlyList<long> sizes)
    {
        (string Text, long Size)[] files = [.. All().Select(text => (text, (long)Encoding.UTF8.GetByteCount(text)))];
        Span<int> uses = new int[files.Length];
        List<string> sources = [];
        long owed = 0;
        foreach (long size in sizes)
        {
            // What one file is too small or too large is made up for by the next.
            owed += size;
            int best = 0;
            for (int i = 1; i < files.Length; i++)
            {
                best = Distance(i, uses) < Distance(best, uses) ? i : best;
            }

            uses[best]++;
            owed -= files[best].Size;
            sources.Add(files[best].Text);
        }

        return sources;

        // A file that was taken before counts as a little further away, so that not always the same few come.
        double Distance(int file, Span<int> uses) => Math.Abs(owed - files[file].Size) + (uses[file] * files[file].Size / 100.0);
    }

    private static IEnumerable<string> All()
    {
        Assembly assembly = typeof(SourceTexts).Assembly;
        foreach (string name in assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
