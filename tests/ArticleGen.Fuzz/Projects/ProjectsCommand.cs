using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Text.RegularExpressions;
using ArticleGen.Fuzz.Reading;
using ArticleGen.Tests.Testing;

namespace ArticleGen.Fuzz.Projects;

/// <summary>projects.</summary>
internal static partial class ProjectsCommand
{
    // Each try compiles a project.
    private const int MostTries = 100;

    public static Command Create()
    {
        Option<ulong> seed = new("--seed") { Description = "Another seed makes other projects.", DefaultValueFactory = _ => 1 };
        Option<int> count = new("--count") { Description = "How many projects; 200 when no end is given." };
        Option<double> seconds = new("--seconds") { Description = "Ends when so many seconds are over." };
        Option<long> first = new("--first") { Description = "The number of the first project; with --count 1 this does one again." };
        Command command = new("projects", "Makes hostile projects, generates and compiles their code, and runs it.")
        {
            seed, count, seconds, first,
        };
        command.SetAction(arguments =>
        {
            double time = arguments.GetValue(seconds);
            int asked = arguments.GetValue(count);
            int most = asked > 0 ? asked : time > 0 ? int.MaxValue : 200;
            return Run(arguments.GetValue(seed), arguments.GetValue(first), most, time > 0 ? time : double.PositiveInfinity);
        });
        return command;
    }

    private static int Run(ulong seed, long first, int count, double seconds)
    {
        IReadOnlyList<string> sources = SourceTexts.LoadOwn();
        ConcurrentBag<(long Number, string Fault)> faults = [];
        Stopwatch watch = Stopwatch.StartNew();
        long done = 0;
        Parallel.For(first, first + count, (number, loop) =>
        {
            if (watch.Elapsed.TotalSeconds > seconds)
            {
                loop.Stop();
                return;
            }

            if (ProjectCheck.Find(HostileProject.Make(seed, number, sources)) is { } fault)
            {
                faults.Add((number, fault));
            }

            if (Interlocked.Increment(ref done) % 500 == 0)
            {
                Console.WriteLine($"{(int)watch.Elapsed.TotalSeconds} s: {Interlocked.Read(ref done)} projects, {faults.Count} failed");
            }
        });
        Console.WriteLine($"seed {seed}: {done} projects from {first} on in {(int)watch.Elapsed.TotalSeconds} s, {faults.Count} failed");
        foreach ((long number, string fault) in faults.OrderBy(fault => fault.Number).DistinctBy(fault => Kind(fault.Fault)))
        {
            // Said before it is shrunk, which takes a while.
            Console.WriteLine($"FAILED seed {seed} project {number}: {fault}\n  again: projects --seed {seed} --first {number} --count 1");
            HostileProject small = Shrink(HostileProject.Make(seed, number, sources), Kind(fault));
            Console.WriteLine($"  shrunk: {ProjectCheck.Find(small)}");
            Console.WriteLine($"    GeneratorRun run = {small.Show()}\n    .Run();\n    CompiledProject.AssertClean(run.Output);\n");
        }

        return faults.IsEmpty ? 0 : 1;
    }

    /// <summary>Files and settings that do not matter are left out, and then as much of the texts as can be.</summary>
    private static HostileProject Shrink(HostileProject project, string kind)
    {
        foreach (HostileFile file in project.Files)
        {
            project = Try(project with { Files = project.Files.Remove(file) }) ?? project;
        }

        foreach ((string Name, string Value) property in project.Properties)
        {
            project = Try(project with { Properties = project.Properties.Remove(property) }) ?? project;
        }

        project = Try(project with { Target = Target.Latest }) ?? project;
        foreach (HostileFile file in project.Files)
        {
            ImmutableList<HostileFile> others = project.Files;
            HostileProject With(string text) => project with { Files = others.Replace(file, file with { Text = text }) };
            project = With(Shrinker.Shrink(file.Text, text => Try(With(text)) is not null, MostTries));
        }

        return project;

        HostileProject? Try(HostileProject candidate) =>
            ProjectCheck.Find(candidate) is { } fault && Kind(fault) == kind ? candidate : null;
    }

    /// <summary>Equal for two faults of one kind: what the compiler complains of, or who threw what, without the words of it.</summary>
    private static string Kind(string fault)
    {
        int end = fault.IndexOf(": ", StringComparison.Ordinal);
        string head = end < 0 ? fault : fault[..end];
        return Path().Replace(head, "");
    }

    [GeneratedRegex(@"says .*(?=(error|warning) CS)|[0-9]+ articles|"".*", RegexOptions.Singleline)]
    private static partial Regex Path();
}
