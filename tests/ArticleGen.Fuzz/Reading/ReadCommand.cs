using System.CommandLine;

namespace ArticleGen.Fuzz.Reading;

/// <summary>read and replay.</summary>
internal static class ReadCommand
{
    private static readonly Option<ulong> Seed =
        new("--seed") { Description = "Another seed gives other texts.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string[]> Corpus =
        new("--corpus") { Description = "More texts to mutate: .txt, .jsonl with a \"text\" in each line, or a folder of them." };
    private static readonly Option<bool> SkipExplain = new("--skip-explain") { Description = "Does not compare Explain with Read." };

    public static Command Read()
    {
        Option<double> characters = new("--characters") { Description = "Ends when so many are read, such as 1e9." };
        Option<double> seconds = new("--seconds") { Description = "Ends when so many seconds are over; 60 when no end is given." };
        Option<long> first = new("--first") { Description = "The number of the first case." };
        Command command = new("read", "Reads mutated articles and checks all that is promised of every reading.")
        {
            Seed, characters, seconds, first, Corpus, SkipExplain,
        };
        command.SetAction(arguments =>
        {
            ulong seed = arguments.GetValue(Seed);
            double most = arguments.GetValue(characters) is > 0 and double asked ? asked : double.PositiveInfinity;
            double unasked = double.IsInfinity(most) ? 60 : TimeSpan.MaxValue.TotalSeconds / 2;
            TimeSpan time = TimeSpan.FromSeconds(arguments.GetValue(seconds) is > 0 and double given ? given : unasked);
            bool explain = !arguments.GetValue(SkipExplain);
            List<string> sources = Sources(arguments);
            Console.WriteLine($"seed {seed}, {sources.Count} source texts");
            ReadRun run = new(seed, sources, explain);
            IReadOnlyList<FoundFailure> found = run.Read(most, time, arguments.GetValue(first), Console.Out);
            foreach (FoundFailure failure in found)
            {
                failure.Write(explain, Console.Out);
            }

            return found.Count == 0 ? 0 : 1;
        });
        return command;
    }

    public static Command Replay()
    {
        Option<long> number = new("--case") { Description = "The number of the case.", Required = true };
        Command command = new("replay", "Reads one case again, and prints its text and what fails.") { Seed, number, Corpus, SkipExplain };
        command.SetAction(arguments =>
        {
            bool explain = !arguments.GetValue(SkipExplain);
            ulong seed = arguments.GetValue(Seed);
            ReadCase given = ReadCase.Make(seed, arguments.GetValue(number), Sources(arguments));
            Console.WriteLine($"text: {TextLiteral.Write(given.Text)}");
            Console.WriteLine($"format: {given.Format}");
            Console.WriteLine($"lexicon: {TextLiteral.Write(given.Lexicon)}");
            if (ReadCheck.Find(given, explain) is not { } failure)
            {
                Console.WriteLine("all holds");
                return 0;
            }

            new FoundFailure(seed, arguments.GetValue(number), given, failure).Write(explain, Console.Out);
            return 1;
        });
        return command;
    }

    private static List<string> Sources(ParseResult arguments) =>
        [.. SourceTexts.LoadOwn(), .. (arguments.GetValue(Corpus) ?? []).SelectMany(SourceTexts.LoadCorpus)];
}
