namespace ArticleGen.Build;

/// <summary>What build, compiler and tool read of a file at most.</summary>
internal static class ArticleFileLimits
{
    /// <summary>
    /// 100 MiB: the compiler holds every text in memory several times, and the longest articles have a few hundred kilobytes.
    /// </summary>
    internal const long MostBytes = 100 * 1024 * 1024;
}
