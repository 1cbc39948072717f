using ArticleGen.Documentation;
using ArticleGen.Reading.Attribution.Patterns;

namespace ArticleGen.Reading.Tests.Attribution.Patterns;

/// <summary>Every pattern stands in the order, reads its example, and has a test.</summary>
public class PatternOrderTests
{
    private static readonly AttributionPattern[] All =
        [.. PatternOrder.Sentences, .. PatternOrder.Nouns, .. PatternOrder.Cues, .. PatternOrder.Leftovers];

    public static TheoryData<string, string> Examples { get; } = new(All.Select(static pattern => (pattern.Name, pattern.Example)));

    [Fact]
    public void Every_pattern_is_there_once() => Assert.Equal(
        typeof(AttributionPattern).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(AttributionPattern)) && !type.IsAbstract)
            .Select(static type => type.Name)
            .Order(StringComparer.Ordinal),
        All.Select(static pattern => pattern.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_name_is_that_of_a_class() =>
        Assert.Empty(All.Select(static pattern => pattern.Name).Except(All.Select(static pattern => pattern.GetType().Name)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_pattern_is_read_by_it(string name, string example) =>
        Assert.Contains(
            name,
            (name == nameof(Repeated) ? Script.ReadMarkdown(example) : Script.Read(example))
                .Attributions.Select(static quote => quote.Pattern));

    [Fact]
    public void Every_pattern_has_a_test() => Assert.Empty(
        All.Select(static pattern => $"tests/ArticleGen.Reading.Tests/Attribution/Patterns/{pattern.GetType().Name}Tests.cs")
            .Except(Repository.Files));
}
