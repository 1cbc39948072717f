using System.Globalization;
using ArticleGen.Benchmarks.Corpora.Mix;

namespace ArticleGen.Benchmarks.Corpora;

/// <summary>A newsroom's archive, made up: any number of stories, the same ones for the same options.</summary>
/// <remarks>
/// A story depends on the options and on its number alone, so that a larger archive holds the smaller one, and any story can be made by
/// itself.
/// </remarks>
internal sealed class Archive(ArchiveOptions options)
{
    private const int FirstYear = 1995;
    private const int MonthsInYear = 12;
    private const int Months = 30 * MonthsInYear;

    private readonly ArchivePeople _people = new(options.Seed);

    /// <summary>What a project has beside the stories.</summary>
    public IReadOnlyList<ProjectFile> Files => options.Mixed ? MixedFiles.All : [];

    /// <summary>The stories from the first on.</summary>
    public IEnumerable<ArchiveArticle> Take(int count) => Enumerable.Range(0, count).Select(Article);

    /// <summary>The story with this number.</summary>
    public ArchiveArticle Article(int number)
    {
        Random random = new(HashCodeOf(options.Seed, number));
        // Some stories are notes, some are features; in the mean they are as long as was asked for.
        int size = options.Mixed ? MixedSize.Draw(random) : (int)(options.Size * (0.5 + random.NextDouble()));
        ArchiveStory story = new(random, _people, size);
        (string text, string extension) = options.Mixed ? MixedStory.Write(story, random) : (story.Text, ".txt");
        string name = string.Create(CultureInfo.InvariantCulture, $"{story.Slug}-{number:000000}");
        return new(name, Folder(number), extension, text);
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

    // Each month has as many stories as any other, whatever the size of the archive.
    private string Folder(int number)
    {
        if (options.Folders == ArchiveFolders.None)
        {
            return "";
        }

        int month = number % Months;
        return string.Create(CultureInfo.InvariantCulture, $"{FirstYear + (month / MonthsInYear)}/{(month % MonthsInYear) + 1:00}");
    }

    // System.HashCode differs from run to run.
    private static int HashCodeOf(int seed, int number) => unchecked((seed * 486187739) + (number * 16777619));
}
