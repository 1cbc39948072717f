using System.Globalization;

namespace ArticleGen.Benchmarks.Corpora;

/// <summary>A newsroom's archive, made up: any number of stories, the same ones for the same seed.</summary>
/// <remarks>
/// A story depends on the seed and on its number alone, so that a larger archive holds the smaller one, and any story can be made by
/// itself.
/// </remarks>
internal sealed class Archive(int seed, int size)
{
    private const int StoriesInFolder = 1000;

    private readonly ArchivePeople _people = new(seed);

    /// <summary>The stories from the first on.</summary>
    public IEnumerable<ArchiveArticle> Take(int count) => Enumerable.Range(0, count).Select(Article);

    /// <summary>The story with this number.</summary>
    public ArchiveArticle Article(int number)
    {
        Random random = new(HashCodeOf(seed, number));
        // Some stories are notes, some are features; in the mean they are as long as was asked for.
        ArchiveStory story = new(random, _people, (int)(size * (0.5 + random.NextDouble())));
        string name = string.Create(CultureInfo.InvariantCulture, $"{story.Slug}-{number:000000}");
        return new(name, (number / StoriesInFolder).ToString("000", CultureInfo.InvariantCulture), story.Text);
    }

    /// <summary>Writes stories into a folder.</summary>
    public void Write(string folder, int count)
    {
        foreach (ArchiveArticle article in Take(count))
        {
            string path = Path.Combine(folder, article.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, article.Text);
        }
    }

    // System.HashCode differs from run to run.
    private static int HashCodeOf(int seed, int number) => unchecked((seed * 486187739) + (number * 16777619));
}
