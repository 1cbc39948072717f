using System.Diagnostics;
using ArticleGen.Benchmarks.Programs;

long began = Stopwatch.GetTimestamp();
Clock.Report(args, began, Stopwatch.GetTimestamp(), 0);
