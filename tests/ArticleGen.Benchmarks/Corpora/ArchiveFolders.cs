namespace ArticleGen.Benchmarks.Corpora;

/// <summary>How the files of an archive are arranged.</summary>
internal enum ArchiveFolders
{
    /// <summary>All in one folder.</summary>
    None,

    /// <summary>By year and month, thirty years of them: <c>2008/08</c>. Each year and each month is a generated class.</summary>
    Months,
}
