using System.CommandLine;
using LiveDesk.Feeds;
using LiveDesk.Grains;
using LiveDesk.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LiveDesk.Commands;

/// <summary>feed: hands articles to the desk.</summary>
internal static class FeedCommand
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>Makes the command.</summary>
    internal static Command Create()
    {
        Argument<string> from = new("from")
        {
            Description = "A folder with .txt, .md and .html files, or - for JSON Lines on standard input: "
                + """{"id": "ferry", "text": "..."}.""",
        };
        Option<bool> watch = new("--watch") { Description = "Goes on with files that are new or changed, until Ctrl+C." };
        Command command = new(
            "feed",
            "Hands articles to the desk, each again until it is stored. Prints a line for each that is: its id and how many quotes it has."
            + "\n\n"
            + "Exit codes: 0 all are stored; 1 lines or files were left out; 2 wrong use, or no database; 130 stopped.")
        {
            from, watch,
        };
        DeskArguments desk = DeskArguments.OfClient(command);
        command.Validators.Add(arguments =>
        {
            string place = arguments.GetValue(from)!;
            if (place != "-" && !Directory.Exists(place))
            {
                arguments.AddError($"there is no folder '{place}'");
            }
        });
        command.SetAction((arguments, cancel) =>
            RunAsync(desk.Parse(arguments), arguments.GetValue(from)!, arguments.GetValue(watch), cancel));
        return command;
    }

    private static async Task<int> RunAsync(DeskOptions options, string from, bool watch, CancellationToken cancel)
    {
        bool leftOut = false;
        using IHost client = DeskHost.CreateClient(options, Complain);
        await client.StartAsync(cancel);
        IGrainFactory grains = client.Services.GetRequiredService<IGrainFactory>();
        Delivery delivery = new(
            article => grains.GetGrain<IArticleGrain>(article.Id).PublishAsync(article.Text),
            static (article, quotes) => Console.Out.WriteLine($"{article.Id}\t{quotes}"),
            Complain,
            LongestPause);
        await delivery.RunAsync(Open(from, watch, LeaveOut, cancel), cancel);
        await client.StopAsync(CancellationToken.None);
        return leftOut ? 1 : 0;

        void LeaveOut(string problem)
        {
            leftOut = true;
            Complain(problem);
        }
    }

    private static IAsyncEnumerable<IncomingArticle> Open(string from, bool watch, Action<string> leaveOut, CancellationToken cancel) =>
        from == "-"
            ? JsonLinesFeed.ReadAsync(new StreamReader(Console.OpenStandardInput()), leaveOut, cancel)
            : new FolderFeed(from, leaveOut).ReadAsync(watch ? LookAgain : null, cancel);

    private static void Complain(string problem) => Console.Error.WriteLine($"livedesk: {problem}");
}
