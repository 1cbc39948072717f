using System.CommandLine;
using System.Runtime.CompilerServices;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Streams;
using ArticleGen.Tool.Streams.Tables;

namespace ArticleGen.Tool.Commands;

/// <summary>read: who said what, as JSON or as a table.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Option<bool> lines = new("--lines") { Description = "As --output jsonl." };
        Option<bool> text = new("--text") { Description = "The text is a part of the output." };
        Option<bool> linkedData = new("--jsonld")
        {
            Description = "JSON-LD for the pages of the articles, in terms of schema.org only, one article a line: what Article.ToJsonLd() "
                + "gives in a project with this one article.",
        };
        Command command = new(
            "read",
            "Prints what is read from articles as JSON: one object, or JSON Lines for several. "
            + "read.schema.json, in the package, says what is in it.\n\n"
            + "Exit codes: 0 done; 1 lines were skipped; 2 wrong use, or something that cannot be read or written; 130 stopped.")
        {
            lines, text, linkedData,
        };
        StreamOptions stream = StreamOptions.AddTo(command);
        InputOptions input = InputOptions.WithoutRules(command);
        command.SetAction((arguments, cancel) => Task.Run(() =>
        {
            StreamRequest request = stream.Find(arguments);
            (bool hasText, bool isLinkedData) = (arguments.GetValue(text), arguments.GetValue(linkedData));
            // Not among the command's validators: these run before it is known that each value is one that can be.
            Refuse(isLinkedData && hasText, "--jsonld does not go with --text: JSON-LD for a page leaves the text to the page");
            Refuse(
                request.IsTable && (isLinkedData || hasText || arguments.GetValue(lines)),
                "--output parquet does not go with --jsonld, --lines and --text: it is a table of statements");
            Refuse(
                request is { Resumes: true, HasLines: false } && isLinkedData,
                "--resume does not go with --jsonld: JSON-LD does not name the file that it was made of");
            LineForm form = new(isLinkedData, IsIndented: false, hasText);
            return request.HasLines
                ? ReadLinesAsync(input.OpenLines(arguments, here, cancel), request, form, here, cancel)
                : ReadFilesAsync(
                    input.OpenTexts(arguments, here, cancel),
                    request,
                    form with { IsIndented = !arguments.GetValue(lines) && request is { AsksLines: false, Out: null } },
                    here,
                    cancel);
        }));
        return command;
    }

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong)
        {
            throw new ToolException(message);
        }
    }

    private static async Task<int> ReadLinesAsync(
        LineInput input, StreamRequest request, LineForm form, Surroundings here, CancellationToken cancel)
    {
        RefuseOut(request, input.Streams.Select(static stream => stream.Path).OfType<string>(), here);
        ArticleLexicon lexicon = input.Words.ReadLexicon();
        Unreadable.ReportFaults(input.Words, here);
        if (Unreadable.Report([input.Words], here) > 0)
        {
            // Not after the articles: they may be many, and all would have to be read again.
            return ExitCodes.Failed;
        }

        ArticleStream stream = new(lexicon, request.Skips, here.Error, new Silent());
        StreamCount count = await WriteAsync(stream, new LineSource(input.Streams, input.Format), request, form, here, cancel)
            .ConfigureAwait(false);
        if (count.Skipped == 0)
        {
            return ExitCodes.Fine;
        }

        here.Error.WriteLine(
            $"articlegen: {Counted.ToWords(count.Written + count.Before, "article")} read, "
            + $"{Counted.ToWords(count.Skipped, "line")} skipped");
        return ExitCodes.Found;
    }

    private static async Task<int> ReadFilesAsync(
        TextSet set, StreamRequest request, LineForm form, Surroundings here, CancellationToken cancel)
    {
        IReadOnlyList<TextFile> articles = [.. set.ChosenArticles];
        RefuseOut(request, set.Files.Select(static file => file.Path), here);
        form = form with { IsIndented = form.IsIndented && articles.Count == 1 };
        await ProgressLine.ShowAsync(
            here,
            "Reading",
            articles.Count,
            progress => WriteAsync(
                new ArticleStream(set.ReadLexicon(), skips: true, here.Error, progress),
                new FileSource(set, articles, here),
                request,
                form,
                here,
                cancel),
            cancel).ConfigureAwait(false);
        Unreadable.ReportFaults(set, here);
        return Unreadable.Report([set], here) > 0 ? ExitCodes.Failed : ExitCodes.Fine;
    }

    private static void RefuseOut(StreamRequest request, IEnumerable<string> inputs, Surroundings here)
    {
        if (request.Out is { } path)
        {
            OutFile.RefuseInput(path, inputs, here);
        }
    }

    private static async Task<StreamCount> WriteAsync(
        ArticleStream stream, IArticleSource source, StreamRequest request, LineForm form, Surroundings here, CancellationToken cancel)
    {
        try
        {
            return await (request.IsTable
                ? WriteTableAsync(stream, source, request, here, cancel)
                : WriteJsonAsync(stream, source, request, form, here, cancel)).ConfigureAwait(false);
        }
        catch (Exception failure) when (request.Out is not null && IsOfWriting(failure))
        {
            throw ToolException.ForFile(request.Out, failure);
        }
    }

    // What cannot be read was said by the source already. A file that is missing now is one of the tool's own. With the last one .NET
    // says that the file system, or a limit of the process, does not let a file grow further.
    private static bool IsOfWriting(Exception failure) =>
        (ToolException.IsOfFile(failure) && failure is not FileNotFoundException)
        || failure is ArgumentOutOfRangeException { ParamName: "value" };

    private static async Task<StreamCount> WriteJsonAsync(
        ArticleStream stream, IArticleSource source, StreamRequest request, LineForm form, Surroundings here, CancellationToken cancel)
    {
        if (request.Out is not { } path)
        {
            await using LineOutput printed = new(here.LongOutput, form);
            return await stream.RunAsync(source, printed, cancel).ConfigureAwait(false);
        }

        await using FileStream file = OutFile.Open(path, request.Resumes, here);
        await using LineOutput written = new(file, form, ResumedLines.ReadIdsAsync(file, path, cancel));
        return await stream.RunAsync(source, written, cancel).ConfigureAwait(false);
    }

    // Apart: what writes tables is loaded only where one is written.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<StreamCount> WriteTableAsync(
        ArticleStream stream, IArticleSource source, StreamRequest request, Surroundings here, CancellationToken cancel)
    {
        await using StatementTable table = new(TableFile.Open(request.Out!, request.Resumes, here));
        return await stream.RunAsync(source, table, cancel).ConfigureAwait(false);
    }

    private sealed class Silent : IProgress<int>
    {
        public void Report(int value)
        {
        }
    }
}
