using System.CommandLine;
using ArticleGen.Benchmarks.Corpora;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>The options for articles that the subcommands share.</summary>
internal static class CorpusOptions
{
    public static Option<int> Count() => new("--count") { Description = "How many articles.", DefaultValueFactory = _ => 10_000 };

    public static Option<int> Size() =>
        new("--size") { Description = "How many bytes an article has, in the mean.", DefaultValueFactory = _ => 4096 };

    public static Option<int> Seed() =>
        new("--seed") { Description = "Another seed gives other articles.", DefaultValueFactory = _ => 20080821 };

    public static Option<int> Rounds(int usual) =>
        new("--rounds") { Description = "How often each is timed; the medians count.", DefaultValueFactory = _ => usual };

    public static Option<string> Package() =>
        new("--package") { Description = "A folder with the package; without it, ArticleGen is packed first." };

    public static Archive Archive(this ParseResult arguments, Option<int> seed, Option<int> size) =>
        new(arguments.GetValue(seed), arguments.GetValue(size));
}
