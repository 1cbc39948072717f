using System.CommandLine;
using ArticleGen.Benchmarks;
using ArticleGen.Benchmarks.Scale;
using ArticleGen.Benchmarks.Scale.Build;
using ArticleGen.Benchmarks.Scale.Check;
using ArticleGen.Benchmarks.Scale.Driver;
using ArticleGen.Benchmarks.Scale.Editor;
using ArticleGen.Benchmarks.Scale.Limits;
using ArticleGen.Benchmarks.Scale.Run;
using ArticleGen.Benchmarks.Scale.Streaming;

RootCommand benchmarks = new(
    "Measures how fast ArticleGen is. Run it in Release: dotnet run -c Release --project tests/ArticleGen.Benchmarks -- SUBCOMMAND")
{
    ReadingCommand.Create(),
    CorpusCommand.Create(),
    DriverCommand.Create(),
    BuildCommand.Create(),
    RunCommand.Create(),
    CheckCommand.Create(),
    EditorCommand.Create(),
    LimitsCommand.Create(),
    StreamCommand.Create(),
    TableCommand.Create(),
};
ReadingCommand.AddTo(benchmarks);
return benchmarks.Parse(args).Invoke();
