namespace ArticleGen.Tests.Features;

public class FrameworkFeaturesTests
{
    private const string Dates = "struct DateOnly { } PUBLIC struct TimeOnly { }";

    [Fact]
    public void A_current_framework_has_all() =>
        Assert.Equal(
            new(true, true, true, true, true, true, true, true),
            FrameworkFeatures.Detect(Target.Latest.Compilation("News", [])));

    [Fact]
    public void The_oldest_framework_decodes_pointers() => Assert.Equal(
        new(
            DecodesSpans: false,
            DecodesPointers: true,
            InitAccessors: false,
            Ranges: false,
            Spans: false,
            Dates: false,
            Json: false,
            JsonResolvers: false),
        Detect(""));

    // Public types could not mention an internal one.
    [Theory]
    [InlineData("struct Range { }", "public", true)]
    [InlineData("struct Range { }", "internal", false)]
    public void A_range_that_a_project_brings_has_to_be_public(string type, string accessibility, bool isThere) =>
        Assert.Equal(isThere, Detect($"{accessibility} {type}").Ranges);

    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", false)]
    public void Dates_that_a_project_brings_have_to_be_public(string accessibility, bool areThere) =>
        Assert.Equal(areThere, Detect($"public {Dates.Replace("PUBLIC", accessibility, StringComparison.Ordinal)}").Dates);

    [Theory]
    [InlineData("public ref struct ReadOnlySpan<T> { } public static class MemoryExtensions { }", true)]
    [InlineData("public ref struct ReadOnlySpan<T> { }", false)]
    public void Spans_need_what_makes_them_of_strings(string types, bool areThere) => Assert.Equal(areThere, Detect(types).Spans);

    // A package brings System.Text.Json to old targets; an old one has no resolvers.
    [Theory]
    [InlineData("public abstract class JsonConverter<T> { }", true, false)]
    [InlineData("internal abstract class JsonConverter<T> { }", false, false)]
    [InlineData("public class JsonConverter { } namespace Metadata { public interface IJsonTypeInfoResolver { } }", false, true)]
    public void JSON_needs_the_types_of_System_Text_Json(string types, bool hasJson, bool hasResolvers)
    {
        FrameworkFeatures features = Detect($"namespace Text.Json.Serialization {{ {types} }}");
        Assert.Equal((hasJson, hasResolvers), (features.Json, features.JsonResolvers));
    }

    private static FrameworkFeatures Detect(string systemTypes)
    {
        Target old = new(LanguageVersion.Latest, IsNetStandard: true);
        return FrameworkFeatures.Detect(old.Compilation(
            "News",
            [CSharpSyntaxTree.ParseText($"namespace System {{ {systemTypes} }}", old.ParseOptions)]));
    }
}
