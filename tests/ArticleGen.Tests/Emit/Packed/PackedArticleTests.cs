namespace ArticleGen.Tests.Emit.Packed;

/// <summary>What is packed of an article's head, the generated code reads.</summary>
public class PackedArticleTests
{
    private static readonly Func<DatelineReading, DatelineReading>[] Fields =
    [
        static dateline => dateline with { Section = "section" },
        static dateline => dateline with { Place = "place" },
        static dateline => dateline with { Region = "region" },
        static dateline => dateline with { Agency = "agency" },
        static dateline => dateline with { Year = 2021 },
        static dateline => dateline with { Month = 3 },
        static dateline => dateline with { Day = 4 },
        static dateline => dateline with { Time = new(8, 15, 30) },
        static dateline => dateline with { UtcOffset = new(-3, -30, 0) },
    ];

    [Fact]
    public void Every_field_of_a_dateline_comes_back_alone_and_with_all_others()
    {
        DatelineReading none = new(new(2, 5));
        DatelineReading[] datelines =
            [none, .. Fields.Select(set => set(none)), Fields.Aggregate(none, static (dateline, set) => set(dateline))];
        (string, ArticleReading)[] articles =
            [.. datelines.Select(static (dateline, i) => ($"a{i:00}.txt", new ArticleReading("0123456789") { Dateline = dateline }))];

        Assert.Equal(
            datelines.Select(Show),
            CompiledProject.Of(Emission.Of(articles)).Run<string[]>(
                """
                return Articles.All.Select(a => a.Dateline).Select(d => string.Join("|",
                    d.Raw, d.Section, d.Place, d.Region, d.Agency, d.Year, d.Month, d.Day, d.Time, d.UtcOffset)).ToArray();
                """));
    }

    private static string Show(DatelineReading dateline) => string.Join(
        '|',
        "23456",
        dateline.Section,
        dateline.Place,
        dateline.Region,
        dateline.Agency,
        dateline.Year,
        dateline.Month,
        dateline.Day,
        dateline.Time,
        dateline.UtcOffset);
}
