using System.Globalization;
using ArticleGen.Documentation;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Documentation;

/// <summary>The table in docs/types.md of what is written and what the article then knows of its publication.</summary>
public class DatesTableTests
{
    private static readonly string[][] Rows = [.. MarkdownPage.Get("docs/types.md").Rows("When an article came out")];

    private static readonly string[] Texts = [.. Rows.Select((_, row) => MakeText(row))];

    [Fact]
    public void The_members_are_as_the_table_says()
    {
        TestProject project = TestProject.Empty;
        for (int row = 0; row < Rows.Length; row++)
        {
            project = project.With(FileOf(row), Texts[row]);
        }

        const string Show =
            """
            return string.Join("\n", Articles.All.Select(a =>
                (a.Published?.ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture) ?? "") + "|"
                    + (a.PublishedOn?.ToString("o") ?? "")));
            """;
        Assert.True(Rows.Length > 7);
        Assert.Equal(
            string.Join('\n', Rows.Select(row => $"{row[1]}|{row[2]}")),
            CompiledProject.Of(project.Run(), Target.Latest).Run<string>(Show));
    }

    // In Thailand the year is another one, in Saudi Arabia the month as well.
    [Theory]
    [InlineData("en-US")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_example_gives_the_same_in_every_culture(string culture)
    {
        string example = MarkdownPage.Get("docs/types.md").Blocks.SelectMany(static block => block.Text.Split('\n'))
            .Single(static line => line.StartsWith("string? datetime", StringComparison.Ordinal));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(
                "2021-03-03|2021-03-03T08:15:00.0000000+01:00",
                CompiledProject.Of(TestProject.Empty.With("seeds/a.txt", "A\n\nIt is.\n").Run(), Target.Latest).Run<string>(
                    $$"""
                    string Show(Article report)
                    {
                        {{example.Replace("string?", "string", StringComparison.Ordinal)}}
                        return datetime;
                    }

                    var day = new Dateline("x", year: 2021, month: 3, day: 3);
                    var moment = day with { Time = new TimeOnly(8, 15), UtcOffset = TimeSpan.FromHours(1) };
                    return Show(new Article("a", "") { Dateline = day }) + "|" + Show(new Article("a", "") { Dateline = moment });
                    """));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_is_as_the_table_says() => Assert.Equal(
        Rows.Select(row => row[3]),
        Texts.Select((text, row) => Read(text, FileOf(row)).Summary.Date)
            .Select(date => date?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? ""));

    private static string FileOf(int row) => string.Create(CultureInfo.InvariantCulture, $"seeds/a{row:00}.txt");

    private static ArticleModel Read(string text, string path) => ArticleModel.From(
        new ArticleItem(path, path, "a", null),
        ArticleReader.Read(text, ArticleFormat.Text, ArticleLexicon.Empty, TestContext.Current.CancellationToken));

    // Front matter, a publication line, or both; a dateline stands in front of the first words.
    private static string MakeText(int row)
    {
        string written = MarkdownPage.CodeIn(Rows[row][0]).Single();
        string line = Rows[row][0].Contains("above", StringComparison.Ordinal) ? MarkdownPage.CodeIn(Rows[row - 1][0]).Single() : written;
        string front = written.StartsWith("date:", StringComparison.Ordinal) ? $"---\n{written}\n---\n" : "";
        return front + "Port opens\n\n"
            + (line.StartsWith("date:", StringComparison.Ordinal) ? "" : line + (line.EndsWith('-') ? " " : "\n\n"))
            + "The port is open.\n";
    }
}
