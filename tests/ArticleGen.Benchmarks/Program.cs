using System.CommandLine;
using ArticleGen.Benchmarks;
using ArticleGen.Benchmarks.Corpora;

Argument<string> corpus = new("corpus")
{
    Description = "A file of JSON lines with a \"text\" each, or a folder of .txt files. Without it, articles are made up.",
    Arity = ArgumentArity.ZeroOrOne,
};
Option<int> rounds = new("--rounds") { Description = "How often each is timed; the medians count.", DefaultValueFactory = _ => 15 };
RootCommand speed = new("Measures how fast ArticleGen reads. Run it in Release: dotnet run -c Release --project tests/ArticleGen.Benchmarks") { corpus, rounds };
speed.SetAction(arguments =>
{
    IReadOnlyList<string> articles = arguments.GetValue(corpus) is { } path ? ArticleTexts.Load(path) : MadeArticles.All();
    IReadOnlyList<Figure> figures = ReadingSpeed.Measure(articles, arguments.GetValue(rounds));
    FigureTable.Write(figures, Console.Out);
    return figures.All(figure => figure.Met) ? 0 : 1;
});

return speed.Parse(args).Invoke();
