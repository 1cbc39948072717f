using System.CommandLine;
using System.Globalization;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>limits: projects larger than any newsroom's, beside what the compiler takes for them.</summary>
internal static class LimitsCommand
{
    private const string In = "--in-this-process";

    public static Command Create()
    {
        Argument<string[]> names = new(
            "projects")
        {
            Description =
                    $"Which of the projects: {string.Join(", ", LimitCases.All.Select(static limit => limit.Name))}. Without any, all."
        };
        names.AcceptOnlyFromAmong([.. LimitCases.All.Select(static limit => limit.Name)]);
        Option<int> rounds = CorpusOptions.Rounds(1);
        Option<string> contender = new(In) { Description = "Measures one project here, with this contender.", Hidden = true };
        Command command = new(
            "limits",
            "Measures generator, analyzers and the assembly of projects larger than any newsroom's, each in a process of its own, beside "
                + "a generator and an analyzer that do nothing.")
        {
            names, rounds, contender,
        };
        command.SetAction(arguments =>
        {
            string[] asked = arguments.GetValue(names) is { Length: > 0 } some
                ? some
                : [.. LimitCases.All.Select(static limit => limit.Name)];
            if (arguments.GetValue(contender) is { } one)
            {
                Print(LimitRun.Measure(Named(asked[0]), Contender.Named(one)));
            }
            else
            {
                Report(asked, arguments.GetValue(rounds));
            }

            return 0;
        });
        return command;
    }

    private static LimitCase Named(string name) => LimitCases.All.Single(limit => limit.Name == name);

    private static void Print(IEnumerable<LimitCost> costs)
    {
        foreach (LimitCost cost in costs)
        {
            Console.WriteLine(cost.Line);
        }
    }

    private static void Report(IEnumerable<string> names, int rounds)
    {
        Console.WriteLine(
            "| project | step | s | nothing | processor s | nothing | allocated MB | nothing | live MB | nothing | peak MB | nothing |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (string name in names)
        {
            // The two take turns, so that a slow minute slows both.
            List<LimitCost[]> ours = [];
            List<LimitCost[]> nothing = [];
            for (int round = 0; round < rounds; round++)
            {
                nothing.Add(InChild(name, Contender.Nothing));
                ours.Add(InChild(name, Contender.ArticleGen));
            }

            for (int step = 0; step < ours[0].Length; step++)
            {
                LimitCost one = LimitCost.Median([.. ours.Select(costs => costs[step])]);
                LimitCost other = LimitCost.Median([.. nothing.Select(costs => costs[step])]);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {Named(name).What} | {one.Step} | {one.Seconds:0.0} | {other.Seconds:0.0} | {one.ProcessorSeconds:0.0} | "
                        + $"{other.ProcessorSeconds:0.0} | {InMegabytes(static cost => cost.AllocatedBytes)} | "
                        + $"{InMegabytes(static cost => cost.LiveBytes)} | {InMegabytes(static cost => cost.PeakBytes)} |"));

                string InMegabytes(Func<LimitCost, long> bytesOf) =>
                    string.Create(CultureInfo.InvariantCulture, $"{bytesOf(one) / 1e6:0} | {bytesOf(other) / 1e6:0}");
            }
        }
    }

    private static LimitCost[] InChild(string name, Contender contender) =>
        [.. Tool.Dotnet(Environment.CurrentDirectory, "exec", typeof(LimitsCommand).Assembly.Location, "limits", name, In, contender.Name)
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(LimitCost.Parse)];
}
