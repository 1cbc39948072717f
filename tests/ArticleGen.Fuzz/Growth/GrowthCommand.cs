using System.Collections.Concurrent;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleGen.StepCounting;

namespace ArticleGen.Fuzz.Growth;

/// <summary>growth.</summary>
internal static class GrowthCommand
{
    public static Command Create()
    {
        Option<int> from = new("--from") { Description = "The length of the first text.", CustomParser = ParseSize, DefaultValueFactory = _ => 16 << 10 };
        Option<int> to = new("--to") { Description = "The length of the last text, such as 64KB or 4MB.", CustomParser = ParseSize, DefaultValueFactory = _ => 64 << 10 };
        Option<int> random = new("--random") { Description = "How many families are made at random, beside those that are always counted.", DefaultValueFactory = _ => 200 };
        Option<ulong> seed = new("--seed") { Description = "Another seed makes others.", DefaultValueFactory = _ => 1 };
        Option<bool> onlyRandom = new("--only-random") { Description = "Counts only those made at random." };
        Option<string> only = new("--only") { Description = "Counts the families whose name holds these words, and shows each doubling." };
        Command command = new("growth", "Doubles texts of many families, pairs of problem kinds among them, and counts the steps of reading each.") { from, to, random, seed, onlyRandom, only };
        command.SetAction(arguments =>
        {
            List<ProblemSnippet> silent = [.. ProblemSnippet.FindSilent()];
            silent.ForEach(snippet => Console.WriteLine($"FAILED {snippet.Kind} is not raised by {TextLiteral.Write(snippet.Front + snippet.Piece)}"));
            IEnumerable<Family> always = arguments.GetValue(onlyRandom) ? [] : [.. Families.OfProblemPairs(), .. Families.OfCrumbs()];
            List<Family> families = [.. always, .. Families.OfChance(arguments.GetValue(seed), arguments.GetValue(random))];
            if (arguments.GetValue(only) is { } words)
            {
                StepCounter counter = new();
                List<GrowthCheck.Growth> doublings =
                    [.. families.Where(family => family.Name.Contains(words, StringComparison.Ordinal)).SelectMany(family => GrowthCheck.Measure(family, arguments.GetValue(from), arguments.GetValue(to), counter))];
                doublings.ForEach(growth => Console.WriteLine(growth));
                return doublings.Exists(growth => growth.IsTooGreat) ? 1 : 0;
            }

            List<GrowthCheck.Growth> measured = Measure(families, arguments.GetValue(from), arguments.GetValue(to));
            List<GrowthCheck.Growth> tooGreat = [.. measured.Where(growth => growth.IsTooGreat)];
            Console.WriteLine($"seed {arguments.GetValue(seed)}, {families.Count} families, the greatest ratios of a doubling:");
            measured.Except(tooGreat).Take(5).ToList().ForEach(growth => Console.WriteLine($"  {growth}"));
            tooGreat.ForEach(growth => Console.WriteLine($"FAILED {growth}\n  new Family(\"\", {TextLiteral.Write(growth.Family.Front)}, {TextLiteral.Write(growth.Family.Piece)})"));
            return silent.Count + tooGreat.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static List<GrowthCheck.Growth> Measure(List<Family> families, int from, int to)
    {
        ConcurrentBag<GrowthCheck.Growth> measured = [];
        // A counter counts one reading at a time.
        Parallel.ForEach(
            families,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new StepCounter(),
            (family, _, counter) =>
            {
                measured.Add(GrowthCheck.FindGreatest(family, from, to, counter));
                return counter;
            },
            _ => { });
        return [.. measured.OrderByDescending(growth => growth.Ratio).ThenBy(growth => growth.Family.Name, StringComparer.Ordinal)];
    }

    private static int ParseSize(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        int unit = text.EndsWith("MB", StringComparison.OrdinalIgnoreCase) ? 1 << 20 : text.EndsWith("KB", StringComparison.OrdinalIgnoreCase) ? 1 << 10 : 1;
        if (int.TryParse(unit == 1 ? text : text[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 && count <= (256 << 20) / unit)
        {
            return count * unit;
        }

        result.AddError($"'{text}' is no length such as 65536, 64KB or 4MB.");
        return 0;
    }
}
