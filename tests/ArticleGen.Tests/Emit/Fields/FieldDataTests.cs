using ArticleGen.Diagnose.FieldChecks;
using ArticleGen.Emit.Packed;
using ArticleGen.Fields;
using EmittedData = Placeholder.ArticleInternals.FieldData;

namespace ArticleGen.Tests.Emit.Fields;

/// <summary>The generated code takes the values that <see cref="ScalarValues"/> takes, and no others.</summary>
public class FieldDataTests
{
    private static readonly string[] Values =
    [
        "5", "-5", "0", "-0", "007", "+5", "5.", ".5", "4.50", "-0.5", "00.5", "1e3", "1E400", "2147483647", "2147483648", "-2147483649",
        "9223372036854775807", "9223372036854775808", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.00000000000000000000000000000000001", "1,5", "1.234,5", "1 000", "1\u00A0000", "\u0665", "\u22125", "NaN", "- 5", "5 ",
        "true", "TRUE", "yes", "On", "off", "nO", "y", "ja", "truefalse",
        "2008-08-21", "2008-8-21", "2008-02-30", "0001-01-01", "9999-12-31", "31.12.2024", "2008-08-21 ", "\u0662008-08-21",
        "2008-08-21T17:35", "2008-08-21T17:35:07", "2008-08-21T17:35:07.5", "2008-08-21T17:35:07.12345678", "2008-08-21 17:35",
        "2008-08-21T24:00", "2008-08-21T17:35Z", "2008-08-21T17:35z", "2008-08-21T17:35:00+04:00", "2008-08-21T17:35:00 +04:00",
        "2008-08-21T17:35:00+0400", "2008-08-21T17:35:00+04", "2008-08-21T17:35:00+15:00", "0001-01-01T00:00+14:00",
        "https://news.example.org/", "HTTPS://NEWS", "http://", "://x", "a://b", "a b://c", "see https://x.example",
        "https://x.example/a b",
        "mailto:a@b.example", "/about", "//x.example/", "urn:a", "file:///a", "https://[::1", "", " ", "null", "text", "\uD800",
    ];

    public static TheoryData<string, bool> All { get; } =
        new(Values.Append(new string('9', 65)).Append("https://x.example/" + new string('a', 3_000)).SelectMany(
            static value => new[] { (value, false), (value, true) }));

    [Theory]
    [MemberData(nameof(All))]
    public void A_value_fits_here_and_there_or_nowhere(string text, bool isQuoted)
    {
        EmittedData data = Read(new TextData(text, isQuoted));
        bool isAbsent = ScalarValues.IsAbsent(text, isQuoted);
        Check(FieldKind.Text, data.AsText());
        Check(FieldKind.Boolean, data.AsBoolean());
        Check(FieldKind.Int32, data.AsInt32());
        Check(FieldKind.Int64, data.AsInt64());
        Check(FieldKind.Decimal, data.AsDecimal());
        Check(FieldKind.Date, data.AsDate());
        Check(FieldKind.DateTime, data.AsDateTime());
        Check(FieldKind.DateTimeOffset, data.AsDateTimeOffset());
        Check(FieldKind.Uri, data.AsUri());

        void Check(FieldKind kind, object? value) => Assert.True(
            (!isAbsent && ScalarValues.Fits(kind, text, isQuoted)) == (value is not null),
            $"'{text}' as {kind} is {value ?? "nothing"}");
    }

    [Fact]
    public void Cultures_make_no_difference()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("fa-IR");
            Assert.Equal(4.5m, Read(new TextData("4.5", IsQuoted: false)).AsDecimal());
            Assert.Equal(new(2008, 8, 21), Read(new TextData("2008-08-21", IsQuoted: false)).AsDate());
            Assert.Equal("Rating = 4.5", EmittedData.Show([new("Rating", 4.5m)]));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_is_of_another_shape_is_nothing()
    {
        EmittedData map = Read(new MapData(ValueList<FieldEntry>.Of([new("a", new TextData("1", IsQuoted: false))])));
        EmittedData list = Read(new ListData(ValueList<FieldData>.Of([new TextData("1", IsQuoted: false)])));
        Assert.Null(map.AsText());
        Assert.Null(map.AsInt32());
        Assert.Null(map.AsUri());
        Assert.Null(map.AsChoice("1"));
        Assert.Null(list.AsText());
        Assert.Null(list.AsRecord(static data => data));
        Assert.Null(list["a"].AsText());
        Assert.Empty(map.AsValues(static item => item.AsInt32()));
        Assert.Empty(list.AsList(static item => item.AsRecord(static data => data)));
        Assert.Equal([1], list.AsValues(static item => item.AsInt32()));
        Assert.Equal(1, map["a"].AsInt32());
    }

    [Theory]
    [InlineData(" lead ", 0)]
    [InlineData("brief\n", 1)]
    [InlineData("le ad", null)]
    public void Blanks_around_the_word_of_a_choice_do_not_count(string written, int? expected)
    {
        ScalarCheck check = new(static () => throw new InvalidOperationException(), "");
        FieldType type = new(FieldKind.Choice) { Choices = ValueList<string>.Of(["lead", "brief"]) };
        Assert.Equal(expected, Read(new TextData(written, IsQuoted: true)).AsChoice("lead", "brief"));
        Assert.Equal(expected is null, check.FindFault(type, new(written, IsQuoted: true, new(0, 0))) is not null);
    }

    [Fact]
    public void Empty_values_are_left_out()
    {
        FieldData empty = new TextData("", IsQuoted: true);
        EmittedData list = Read(new ListData(ValueList<FieldData>.Of([empty, new TextData("x", IsQuoted: false), empty])));
        Assert.Equal(["x"], list.AsList(static item => item.AsText()));
        Assert.Null(Read(empty).AsText());
        Assert.Empty(Read(empty).AsList(static item => item.AsText()));
    }

    [Fact]
    public void Long_values_are_shown_in_short() => Assert.Equal(
        $"A = {new string('x', 40)}…, C = {new string('y', 40)}…, …",
        EmittedData.Show([new("A", new string('x', 100)), new("B", null), new("C", new string('y', 100)), new("D", 1)]));

    private static EmittedData Read(FieldData value)
    {
        string packed = PackedFieldData.Write(ValueList<FieldEntry>.Of([new("Key", value)])).ToString();
        return EmittedData.Read(
            Placeholder.ArticleInternals.ThisProject.Instance,
            new Placeholder.ArticleInternals.PackedReader(packed, 0),
            "sport/derby")["key"];
    }
}
