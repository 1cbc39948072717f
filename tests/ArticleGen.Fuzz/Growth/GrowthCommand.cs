using System.Collections.Concurrent;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleGen.Reading.Tests.Hostile;
using ArticleGen.StepCounting;

namespace ArticleGen.Fuzz.Growth;

/// <summary>growth.</summary>
internal static class GrowthCommand
{
    public static Command Create()
    {
        Option<int> from = CreateSize("--from", "The length of the first text.", 32 << 10);
        Option<int> to = CreateSize("--to", "The length of the last text, such as 128KB or 4MB; four times the first at least.", 128 << 10);
        Option<int> random = new("--random") { Description = "How many families are made at random.", DefaultValueFactory = _ => 200 };
        Option<ulong> seed = new("--seed") { Description = "Another seed makes others.", DefaultValueFactory = _ => 1 };
        Option<bool> onlyRandom = new("--only-random") { Description = "Counts only those made at random." };
        Option<string> only = new("--only") { Description = "Counts the families whose name holds these words, and shows each doubling." };
        Command command = new("growth", "Doubles texts of many families, pairs of problem kinds among them, and counts the steps.")
        {
            from, to, random, seed, onlyRandom, only,
        };
        command.SetAction(arguments =>
        {
            List<ProblemSnippet> silent = [.. ProblemSnippet.All.Where(snippet => !snippet.IsRaised(snippet.Front + snippet.Piece))];
            foreach (ProblemSnippet snippet in silent)
            {
                Console.WriteLine($"FAILED {snippet.Kind} is not raised by {TextLiteral.Write(snippet.Front + snippet.Piece)}");
            }

            IEnumerable<Family> always = arguments.GetValue(onlyRandom)
                ? []
                : [.. Families.OfProblemPairs(), .. Families.OfCrumbs(), .. MarkupFamilies.All];
            List<Family> families = [.. always, .. Families.OfChance(arguments.GetValue(seed), arguments.GetValue(random))];
            if (arguments.GetValue(only) is { } words)
            {
                families.RemoveAll(family => !family.Name.Contains(words, StringComparison.Ordinal));
                return Show(families, arguments.GetValue(from), arguments.GetValue(to));
            }

            List<GrowthCheck.Growth> measured = Measure(families, arguments.GetValue(from), arguments.GetValue(to));
            List<GrowthCheck.Growth> tooGreat = [.. measured.Where(growth => growth.IsTooGreat)];
            Console.WriteLine($"seed {arguments.GetValue(seed)}, {families.Count} families, the greatest ratios of a doubling:");
            measured.Except(tooGreat).Take(5).ToList().ForEach(growth => Console.WriteLine($"  {growth}"));
            foreach (GrowthCheck.Growth growth in tooGreat)
            {
                Console.WriteLine($"FAILED {growth}");
                (_, string front, string piece) = growth.Family;
                string rest = $"Format = ArticleFormat.{growth.Family.Format}, Back = {TextLiteral.Write(growth.Family.Back)}";
                Console.WriteLine($"  new Family(\"\", {TextLiteral.Write(front)}, {TextLiteral.Write(piece)}) {{ {rest} }}");
            }

            return silent.Count + tooGreat.Count == 0 ? 0 : 1;
        });
        return command;
    }

    /// <summary>Each doubling of each family, to the end.</summary>
    private static int Show(IEnumerable<Family> families, int from, int to)
    {
        StepCounter counter = new();
        bool tooGreat = false;
        foreach (GrowthCheck.Growth growth in families.SelectMany(family => GrowthCheck.Measure(family, from, to, counter)))
        {
            Console.WriteLine(growth);
            tooGreat |= growth.IsTooGreat;
        }

        return tooGreat ? 1 : 0;
    }

    private static List<GrowthCheck.Growth> Measure(List<Family> families, int from, int to)
    {
        const int ReportEvery = 100;
        ConcurrentBag<GrowthCheck.Growth> measured = [];
        int done = 0;
        // A counter counts one reading at a time.
        Parallel.ForEach(
            families,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new StepCounter(),
            (family, _, counter) =>
            {
                measured.Add(GrowthCheck.FindGreatest(family, from, to, counter));
                if (Interlocked.Increment(ref done) is int count && count % ReportEvery == 0)
                {
                    Console.WriteLine($"{count} of {families.Count} families, {measured.Count(growth => growth.IsTooGreat)} failed");
                }

                return counter;
            },
            _ => { });
        return [.. measured.OrderByDescending(growth => growth.Ratio).ThenBy(growth => growth.Family.Name, StringComparer.Ordinal)];
    }

    private static Option<int> CreateSize(string name, string description, int size) =>
        new(name) { Description = description, CustomParser = ParseSize, DefaultValueFactory = _ => size };

    private static int ParseSize(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        int unit = Ends("MB") ? 1 << 20 : Ends("KB") ? 1 << 10 : 1;
        string number = unit == 1 ? text : text[..^2];
        int most = (256 << 20) / unit;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 && count <= most)
        {
            return count * unit;
        }

        result.AddError($"'{text}' is no length such as 65536, 64KB or 4MB.");
        return 0;

        bool Ends(string with) => text.EndsWith(with, StringComparison.OrdinalIgnoreCase);
    }
}
