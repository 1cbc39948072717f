namespace ArticleGen.Tool.Hosting;

/// <summary>How a run ended. Documented in --help and the README.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    internal const int Fine = 0;

    /// <summary>
    /// check: something at or above --fail-on. fix --dry-run: something would change. explain: nothing is there to explain.
    /// </summary>
    internal const int Found = 1;

    /// <summary>Wrong use, or something that cannot be read or written.</summary>
    internal const int Failed = 2;

    /// <summary>Stopped by Ctrl+C.</summary>
    internal const int Stopped = 130;
}
