using System.Text.RegularExpressions;

namespace ArticleGen.Tests.Emit;

/// <summary>What a TextRange offers besides start and length.</summary>
public partial class TextRangeTests(NewsFixture fixture)
{
    private static readonly string[] WithDisplay = ["Actor", "Quote"];

    private readonly CompiledProject _news = fixture.Project;

    [Fact]
    public void A_range_is_a_range_of_CSharp() => Assert.Equal(
        "2..5|cde|cde|cde",
        _news.Run<string>(
            """
            var words = new TextRange(2, 3);
            Range range = words;
            return string.Join("|", range, "abcdefg"[range], "abcdefg".AsSpan(words).ToString(), words.AsSpan("abcdefg").ToString());
            """));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Contains_an_offset(int offset, bool isInside) =>
        Assert.Equal(isInside, _news.Run<bool>($"return new TextRange(2, 3).Contains({offset});"));

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(3, 1, true)]
    [InlineData(5, 0, true)]
    [InlineData(1, 4, false)]
    [InlineData(2, 4, false)]
    [InlineData(5, 1, false)]
    public void Contains_a_range(int start, int length, bool isInside) =>
        Assert.Equal(isInside, _news.Run<bool>($"return new TextRange(2, 3).Contains(new TextRange({start}, {length}));"));

    [Fact]
    public void Ranges_are_ordered_by_start_and_the_longer_one_is_first() => Assert.Equal(
        "0..9 0..4 1..9 1..2",
        _news.Run<string>(
            """
            var ranges = new[] { new TextRange(1, 1), new TextRange(0, 4), new TextRange(1, 8), new TextRange(0, 9) };
            Array.Sort(ranges);
            return string.Join(" ", ranges);
            """));

    // One before the other, or the same.
    [Theory]
    [InlineData("new TextRange(1, 9)", "new TextRange(2, 1)", "True True False False")]
    [InlineData("new TextRange(1, 9)", "new TextRange(1, 8)", "True True False False")]
    [InlineData("new TextRange(1, 9)", "new TextRange(1, 9)", "False True False True")]
    [InlineData("new TextRange(2, 9)", "new TextRange(1, 99)", "False False True True")]
    public void The_operators_agree_with_the_order(string left, string right, string expected) => Assert.Equal(
        expected,
        _news.Run<string>($"TextRange a = {left}, b = {right}; return string.Join(\" \", a < b, a <= b, a > b, a >= b);"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_target_without_ranges_and_spans_has_the_rest(bool hasRecordStructs)
    {
        Target old = new(hasRecordStructs ? LanguageVersion.Latest : LanguageVersion.CSharp9, IsNetStandard: true);
        INamedTypeSymbol range = new Emission(old, TextStorage.Inline, IsPublic: true, ("storm.txt", Stories.Storm)).Output
            .GetTypeByMetadataName("News.TextRange")!;
        Assert.Equal(
            "CompareTo Contains Contains",
            string.Join(
                ' ',
                range.GetMembers().Select(static member => member.Name)
                    .Where(static name => Added().IsMatch(name))
                    .Order(StringComparer.Ordinal)));
        Assert.Contains(range.AllInterfaces, static one => one.ToDisplayString() == "System.IComparable<News.TextRange>");
    }

    // What a debugger shows is looked up by name, and a wrong name is seen by nobody before.
    [Fact]
    public void Debuggers_are_told_of_members_that_are_there()
    {
        INamedTypeSymbol[] types = [
            .. WithDisplay.Select(static name =>
                Emission.Of(("storm.txt", Stories.Storm)).Output.GetTypeByMetadataName("News." + name)!),
        ];
        Assert.All(types, static type =>
        {
            string shown = (string)type.GetAttributes().Single(static one => one.AttributeClass!.Name == "DebuggerDisplayAttribute")
                .ConstructorArguments[0].Value!;
            Assert.NotEmpty(Shown().Matches(shown));
            Assert.All(Shown().Matches(shown), name => Assert.NotEmpty(type.GetMembers(name.Groups[1].Value)));
        });
    }

    [GeneratedRegex("^(CompareTo|Contains|AsSpan|op_Implicit)$")]
    private static partial Regex Added();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Shown();
}
