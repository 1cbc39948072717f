using System.Globalization;

namespace ArticleGen.Build;

/// <summary>
/// Records the state of the file of texts in a stamp beside it, so that the next build sees whether another program changed it.
/// </summary>
internal static class TextResourceStamp
{
    /// <summary>Notes length and time of the file.</summary>
    internal static void Write(string stampFile, string file) => File.WriteAllText(stampFile, Describe(file));

    /// <summary>Whether the file is as it was noted.</summary>
    internal static bool Fits(string stampFile, string file) =>
        File.Exists(stampFile) && File.Exists(file) && File.ReadAllText(stampFile) == Describe(file);

    private static string Describe(string file)
    {
        FileInfo there = new(file);
        return string.Format(CultureInfo.InvariantCulture, "{0} {1}", there.Length, there.LastWriteTimeUtc.Ticks);
    }
}
