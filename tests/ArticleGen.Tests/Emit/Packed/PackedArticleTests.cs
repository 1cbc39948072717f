using System.Reflection;

namespace ArticleGen.Tests.Emit.Packed;

/// <summary>What is packed of an article's head, the generated code reads.</summary>
public class PackedArticleTests
{
    private static readonly PropertyInfo[] Properties = typeof(DatelineReading).GetProperties();

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

    private static readonly DatelineReading Whole =
        Fields.Aggregate(new DatelineReading(new(2, 5)), static (dateline, set) => set(dateline));

    [Fact]
    public void Every_field_of_a_dateline_comes_back_alone_and_with_all_others()
    {
        DatelineReading none = new(Whole.Range);
        DatelineReading[] datelines = [none, .. Fields.Select(set => set(none)), Whole];
        (string, ArticleReading)[] articles =
            [.. datelines.Select(static (dateline, i) => ($"a{i:00}.txt", new ArticleReading("0123456789") { Dateline = dateline }))];
        string names = string.Join(", ", Properties.Select(static property => $"\"{property.Name}\""));

        Assert.Equal(
            datelines.Select(Show),
            CompiledProject.Of(Emission.Of(articles)).Run<string[]>(
                $$"""
                var names = new[] { {{names}} };
                return Articles.All.Select(a => a.Dateline).Select(d => d.Raw + "|" + string.Join("|",
                    names.Select(name => typeof(Dateline).GetProperty(name).GetValue(d)))).ToArray();
                """));
    }

    // A new property of datelines has to be packed, too.
    [Fact]
    public void Every_field_is_among_them() =>
        Assert.All(Properties, static property => Assert.NotNull(property.GetValue(Whole)));

    [Theory]
    [InlineData(nameof(TextStorage.Inline), false)]
    [InlineData(nameof(TextStorage.Inline), true)]
    [InlineData(nameof(TextStorage.Resource), false)]
    [InlineData(nameof(TextStorage.Resource), true)]
    public void The_fields_of_a_head_come_back_wherever_its_text_is(string storage, bool hasBylineAndDateline)
    {
        Story story = new Story("Harbour news\n\nBy Ines Calder\n\n3 March 2021").Headline("Harbour news");
        if (hasBylineAndDateline)
        {
            story.Byline("Ines Calder").Dateline("3 March 2021");
        }

        Emission emission = new(Target.Latest, Enum.Parse<TextStorage>(storage), IsPublic: true, ("sea/harbour.txt", story.Reading));
        Assert.Equal(
            "harbour|Harbour news|sea/harbour.txt|" + (hasBylineAndDateline ? "Ines Calder|3 March 2021" : "|"),
            CompiledProject.Of(emission).Run<string>(
                """
                Article a = Articles.All[0];
                return string.Join("|", a.Id, a.Headline, a.SourceFile, a.Byline, a.Dateline?.Raw);
                """));
    }

    private static string Show(DatelineReading dateline) =>
        "23456|" + string.Join('|', Properties.Select(property => Show(property.GetValue(dateline))));

    private static string Show(object? value) => value is TextRange range ? $"{range.Start}..{range.End}" : $"{value}";
}
