using System.Globalization;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>The same articles give the same bytes, wherever and by whomever they are compiled.</summary>
public class DeterminismTests
{
    private static readonly TestProject Project = Enumerable.Range(0, 40).Aggregate(
        TestProject.Empty
            .With("seeds/ferry.txt", Stories.FerryText)
            .With("seeds/istanbul.txt", "IZMIR filing, i and I\n\nISTANBUL, March 3 (UTC -03:30) - \"It is quiet,\" said Ilknur Inan.\n")
            .With("other/ISTANBUL.txt", "Another one\n"),
        (project, i) => project.With($"seeds/{i}/story.txt", $"Story {-i}\n"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void In_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            IEnumerable<KeyValuePair<string, string>> expected = [.. Project.Run().Files, .. HandMade()];
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, [.. Project.Run().Files, .. HandMade()]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_every_order_of_files() =>
        Assert.Equal(Project.Run().Files, (Project with { Files = Project.Files.Reverse() }).Run().Files);

    [Theory]
    [InlineData("/elsewhere/with spaces/")]
    [InlineData("/")]
    [InlineData(@"C:\Users\desk\News\")]
    public void In_every_directory(string dir)
    {
        TestProject moved = Project with
        {
            Dir = dir,
            Files = [
                .. Project.Files.Select(
                    file => new MemoryText(
                        dir + file.Path[TestProject.Directory.Length..],
                        file.GetText(TestContext.Current.CancellationToken)))
            ]
        };
        Assert.Equal(Project.Run().Files, moved.Run().Files);
    }

    [Fact]
    public void Run_after_run() => Assert.Equal(Project.Run().Files, Project.Run().Files);

    [Fact]
    public void No_path_of_the_machine_is_in_the_generated_code() =>
        Assert.DoesNotContain(TestProject.Directory.TrimEnd('/'), string.Join("\n", Project.Run().Files.Values), StringComparison.Ordinal);

    private static SortedDictionary<string, string> HandMade() =>
        Emission.Of(("seeds/ferry.txt", Stories.Ferry), ("seeds/istanbul.txt", Istanbul)).Files();

    private static ArticleReading Istanbul { get; } = new Story("ILIC IZMIR i I -03:30")
        .Dateline("-03:30", dateline => dateline with { UtcOffset = new(-3, -30, 0) })
        .Actor("ILIC", ActorKind.Person)
        .Actor("ilic", ActorKind.Person)
        .Actor("IZMIR ili", ActorKind.Place)
        .Reading;
}
