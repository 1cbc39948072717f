namespace ArticleGen.Benchmarks.Corpora;

/// <summary>What an archive is like.</summary>
/// <param name="Seed">Another seed gives other stories.</param>
/// <param name="Size">How many bytes a story has, in the mean.</param>
/// <param name="Folders">How the files are arranged.</param>
internal sealed record ArchiveOptions(int Seed = 20080821, int Size = 4096, ArchiveFolders Folders = ArchiveFolders.None);
