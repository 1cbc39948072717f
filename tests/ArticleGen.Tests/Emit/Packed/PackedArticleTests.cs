using System.Reflection;
using ArticleGen.Emit.Packed;

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

    private const string MetadataText = "Jane Roe 2021-03-05";

    private static readonly Func<ArticleReading, ArticleReading>[] Metadata =
    [
        static reading => reading with { Authors = ValueList<string>.Of(["Jane Roe", "Tom Arden"]) },
        static reading => reading with { Updated = new(new(9, 10)) { Year = 2021, Month = 3, Day = 5 } },
        static reading => reading with { Tags = ValueList<string>.Of(["harbour", "pilots"]) },
        static reading => reading with { Slug = "pilots" },
        static reading => reading with { Summary = "Two boats.\r\n\"Again\" \uD800" },
        static reading => reading with { IsDraft = true },
        static reading => reading with { Language = "en-GB" },
        static reading => reading with { Image = "boat.jpg" },
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
                object Show(object value) => value is TimeOnly time ? time.ToTimeSpan() : value;
                return Articles.All.Select(a => a.Dateline).Select(d => d.Raw + "|" + string.Join("|",
                    names.Select(name => Show(typeof(Dateline).GetProperty(name).GetValue(d))))).ToArray();
                """));
    }

    // A new property of datelines has to be packed, too.
    [Fact]
    public void Every_field_is_among_them() =>
        Assert.All(Properties, static property => Assert.NotNull(property.GetValue(Whole)));

    [Fact]
    public void Every_field_of_metadata_comes_back_alone_and_with_all_others()
    {
        ArticleReading none = new(MetadataText);
        ArticleReading bylineAlone = none with { Byline = new(0, 8), Authors = ValueList<string>.Of(["Jane Roe"]) };
        ArticleReading whole = Metadata.Aggregate(none, static (reading, set) => set(reading));
        ArticleReading[] readings =
        [
            none, bylineAlone, bylineAlone with { Authors = ValueList<string>.Empty }, .. Metadata.Select(set => set(none)),
            .. Metadata.Select(set => set(bylineAlone)), whole,
        ];

        Assert.Equal(
            readings.Select(ShowMetadata),
            CompiledProject.Of(Emission.Of([.. readings.Select(static (reading, i) => ($"a{i:00}.txt", reading))])).Run<string[]>(
                """
                return Articles.All.Select(a => string.Join("|", string.Join("+", a.Authors), a.Updated?.Raw + a.Updated?.Day,
                    string.Join("+", a.Tags), a.Slug, a.Summary, a.IsDraft, a.Language, a.Image)).ToArray();
                """));
    }

    // A new property of the metadata has to be packed, too.
    [Fact]
    public void Every_property_of_the_metadata_is_packed() => Assert.Equal(
        typeof(ArticleMetadata).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic)
            .Select(static property => property.Name)
            .Where(static name => name != "EqualityContract")
            .Order(StringComparer.Ordinal),
        PackedMetadata.Fields.Select(static field => field.Name).Order(StringComparer.Ordinal));

    // Ten thousand plain articles cost ten thousand characters.
    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    public void Without_metadata_they_are_one_character(bool hasByline, int length)
    {
        ArticleReading reading = hasByline
            ? new(MetadataText) { Byline = new(0, 8), Authors = ValueList<string>.Of(["Jane Roe"]) }
            : new(MetadataText);
        PackedWriter head = new();
        PackedMetadata.Write(head, ArticleModel.From(new("a", "a", "a", null), reading));
        Assert.Equal(length, head.Length);
    }

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

    private static string ShowMetadata(ArticleReading reading) => string.Join(
        "|",
        string.Join('+', reading.Authors),
        reading.Updated is { } updated ? $"{updated.Range.In(reading.Text)}{updated.Day}" : "",
        string.Join('+', reading.Tags),
        reading.Slug,
        reading.Summary,
        reading.IsDraft,
        reading.Language,
        reading.Image);

    private static string Show(DatelineReading dateline) =>
        "23456|" + string.Join('|', Properties.Select(property => Show(property.GetValue(dateline))));

    private static string Show(object? value) => value is TextRange range ? $"{range.Start}..{range.End}" : $"{value}";
}
