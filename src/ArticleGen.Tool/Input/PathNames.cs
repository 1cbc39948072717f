namespace ArticleGen.Tool.Input;

/// <summary>How two paths are compared: Windows and macOS take two that differ in the case of letters for the same file.</summary>
internal static class PathNames
{
    /// <summary>Compares paths of this machine.</summary>
    internal static StringComparer Comparer { get; } = Choose(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS());

    /// <summary>Compares parts of paths of this machine.</summary>
    internal static StringComparison Comparison { get; } =
        Comparer == StringComparer.OrdinalIgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Compares paths where case counts, or where it does not.</summary>
    internal static StringComparer Choose(bool ignoreCase) => ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
