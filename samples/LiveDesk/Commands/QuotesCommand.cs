using System.CommandLine;
using LiveDesk.Grains;
using LiveDesk.Hosting;
using LiveDesk.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LiveDesk.Commands;

/// <summary>quotes: asks the desk what somebody says.</summary>
internal static class QuotesCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        Argument<string[]> names = new("name")
        {
            Description = "Whose quotes: the whole name, such as \"Ines Calder\".",
            Arity = ArgumentArity.OneOrMore,
        };
        Command command = new(
            "quotes",
            "Prints what somebody says: the article, where it stands there (UTF-16 code units), the name and the words.\n\n"
            + "Exit codes: 0 done; 1 nobody of a name is quoted; 2 wrong use, or no database; 130 stopped.")
        {
            names,
        };
        DeskArguments desk = DeskArguments.OfClient(command);
        command.SetAction((arguments, cancel) => RunAsync(desk.Parse(arguments), arguments.GetValue(names)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(DeskOptions options, string[] names, CancellationToken cancel)
    {
        using IHost client = DeskHost.CreateClient(options, Complain);
        await client.StartAsync(cancel);
        IGrainFactory grains = client.Services.GetRequiredService<IGrainFactory>();
        bool foundAll = true;
        foreach (string name in names)
        {
            ArticleQuotes[] articles =
                ActorKey.Find(name) is { } key ? await grains.GetGrain<IActorGrain>(key).FindQuotesAsync() : [];
            if (articles.Length == 0)
            {
                foundAll = false;
                Complain($"nobody is quoted whose name is '{name}'");
            }

            foreach (string line in articles.SelectMany(Describe))
            {
                Console.Out.WriteLine(line);
            }
        }

        await client.StopAsync(CancellationToken.None);
        return foundAll ? 0 : 1;
    }

    private static IEnumerable<string> Describe(ArticleQuotes article) => article.Quotes!.Quotes.Select(quote =>
        $"{article.ArticleId}({quote.Start}): {article.Quotes.Name}: {OnOneLine(quote.Words)}");

    private static string OnOneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Complain(string problem) => Console.Error.WriteLine($"livedesk: {problem}");
}
