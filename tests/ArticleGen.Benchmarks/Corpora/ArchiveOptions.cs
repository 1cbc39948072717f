namespace ArticleGen.Benchmarks.Corpora;

/// <summary>What an archive is like.</summary>
/// <param name="Seed">Another seed gives other stories.</param>
/// <param name="Size">How many bytes a story has, in the mean.</param>
/// <param name="Folders">How the files are arranged.</param>
/// <param name="Mixed">
/// Whether stories are from 300 bytes to 60 KB long, whatever the size, some of them Markdown with front matter or pages of HTML, with a
/// lexicon and declared fields.
/// </param>
internal sealed record ArchiveOptions(
    int Seed = 20080821, int Size = 4096, ArchiveFolders Folders = ArchiveFolders.None, bool Mixed = false);
