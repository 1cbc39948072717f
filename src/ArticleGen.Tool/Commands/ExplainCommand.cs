using System.CommandLine;
using System.Text;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Explaining;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Pages;

namespace ArticleGen.Tool.Commands;

/// <summary>explain: why a quotation has its speaker.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Argument<string> file = new("file") { Description = "The article, or - for standard input." };
        Option<string> at = new("--at")
        {
            Description = "A place in the quotation or its sentence, as diagnostics name it.",
            HelpName = "LINE:COLUMN",
        };
        at.Validators.Add(
            static option =>
                InputOptions.Refuse(option, static value => TextPlace.Parse(value) is not null, "write a line and a column, such as 3:8"));
        Option<string> words = new("--words") { Description = "Words of the quotation.", HelpName = "WORDS" };
        Option<bool> actors = new("--actors")
        {
            Description = "Who is in the article instead: each actor, its kind and each mention, with the reasons.",
        };
        Option<bool> asPage = new("--html")
        {
            Description = "The article as a page in HTML that stands alone: its quotes in colours, and all that was tried to find them.",
        };
        Command command = new(
            "explain",
            "Tells why a quotation has its speaker: the patterns that were tried, the words, and whom a pronoun could mean. "
            + "Without a place, all quotations, acts and thoughts in short.\n\n"
            + "Exit codes: 0 explained; 1 there is nothing to explain; 2 wrong use, or a file that cannot be read; 130 stopped.")
        {
            file, at, words, actors, asPage,
        };
        Option<string[]> lexicons = InputOptions.AddLexicons(command);
        Option<string> format = InputOptions.AddFormat(command);
        Option<string> codePage = InputOptions.AddCodePage(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(at) is not null && result.GetResult(words) is not null)
            {
                result.AddError("--at and --words: give one of the two");
            }
            else if (result.GetResult(actors) is not null && (result.GetResult(at) ?? result.GetResult(words)) is not null)
            {
                result.AddError("--actors: give it without --at and --words");
            }
            else if (result.GetResult(actors) is not null && result.GetResult(asPage) is not null)
            {
                result.AddError("--actors and --html: give one of the two");
            }
        });
        command.SetAction((arguments, cancel) => Task.Run(() => Run(
            arguments.GetRequiredValue(file),
            new Asked(arguments.GetValue(at), arguments.GetValue(words), arguments.GetValue(actors), arguments.GetValue(asPage)),
            new AskedOptions
            {
                Lexicons = arguments.GetValue(lexicons) ?? [],
                Format = InputOptions.FindFormat(arguments, format),
                CodePage = InputOptions.FindCodePage(arguments, codePage),
            },
            here,
            cancel)).WaitAsync(cancel));
        return command;
    }

    private static int Run(string path, Asked what, AskedOptions asked, Surroundings here, CancellationToken cancel)
    {
        if (Directory.Exists(here.FullPath(path)) || Inputs.IsSource(path))
        {
            throw new ToolException($"{path}: name one article");
        }

        ArticleSet set = TextInput.Open([path], [], "stdin.txt", asked, here, cancel);
        ArticleFile article = set.Articles.FirstOrDefault() ?? throw new ToolException($"{path}: this is a lexicon: name an article");
        ArticleLexicon lexicon = set.Lexicon(cancel);
        string? text = article.GetText(cancel)?.ToString();
        if (Unreadable.Report([set.Texts], here) > 0 || text is null)
        {
            return ExitCodes.Failed;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            here.Error.WriteLine($"{path}: the file is empty");
            return ExitCodes.Found;
        }

        using StreamWriter output = new(
            here.Output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            bufferSize: -1,
            leaveOpen: true);
        ArticleFormat format = set.FindFormat(article, text);
        int? at = OffsetOf(text, path, what.At, what.Words);
        Explanation explanation = new(text, format, lexicon);
        bool explained = what.AsPage ? WritePage(output, set, format, at, cancel)
            : what.Actors ? new ActorExplanation(text, format, lexicon).Write(output, cancel)
            : at is { } offset
            ? explanation.WriteAt(offset, output, cancel)
            : explanation.WriteAll(output, cancel);
        cancel.ThrowIfCancellationRequested();
        return explained ? ExitCodes.Fine : ExitCodes.Found;
    }

    private static bool WritePage(TextWriter output, ArticleSet set, ArticleFormat format, int? at, CancellationToken cancel)
    {
        Archive archive = ArchiveReader.Read(set, withRemarks: true, new Progress<int>(), cancel);
        ArchivedArticle article = archive.Articles[0];
        ArticleView view = ArticleView.Read(
            article, article.ReadText(cancel), format, set.Lexicon(cancel), new(archive.Catalogue), cancel);
        return ExplainPage.Write(output, view, at);
    }

    private static int? OffsetOf(string text, string path, string? at, string? words)
    {
        if (at is not null)
        {
            return TextPlace.OffsetOf(text, at) ?? throw new ToolException($"{path}: the text has no place {at}");
        }

        return words is null ? null
            : text.IndexOf(words, StringComparison.Ordinal) is >= 0 and int offset ? offset
            : throw new ToolException($"{path}: the text has no words '{words}'");
    }

    // What the command line asks about the article.
    private sealed record Asked(string? At, string? Words, bool Actors, bool AsPage);
}
