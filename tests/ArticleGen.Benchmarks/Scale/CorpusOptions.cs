using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>The options for articles that the subcommands share.</summary>
internal static class CorpusOptions
{
    public static Option<int> Count() => new("--count") { Description = "How many articles.", DefaultValueFactory = _ => 10_000 };

    public static Option<int> Rounds(int usual) =>
        new("--rounds") { Description = "How often each is timed; the medians count.", DefaultValueFactory = _ => usual };

    public static Option<string> Package() =>
        new("--package") { Description = "A folder with the package; without it, ArticleGen is packed first." };
}
