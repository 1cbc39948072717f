using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleGen.Diagnose;
using ArticleGen.Tool.Fixing;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Commands;

/// <summary>fix: the edits of the code fixes, in the files.</summary>
internal static class FixCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Option<bool> dryRun = new("--dry-run") { Description = "Changes no file, and prints what would change as a unified diff." };
        Option<string> rules = new("--rules")
        {
            Description = "Makes the fixes of these rules alone, such as ART0001,ART0005.",
            HelpName = "IDS",
        };
        rules.Validators.Add(RefuseUnknown);
        Command command = new(
            "fix",
            "Makes the edits of the code fixes. Not a byte changes that is not part of one: encoding, byte order mark and line ends stay. "
            + "Standard input is fixed onto standard output.\n\n"
            + "Exit codes: 0 done; 1 with --dry-run, something would change; "
            + "2 wrong use, or a file that cannot be read or written; 130 stopped.")
        {
            dryRun, rules,
        };
        InputOptions input = InputOptions.WithFixes(command);
        command.SetAction((arguments, cancel) => Task.Run(() => RunAsync(
            input.Open(arguments, here, cancel), Ids(arguments.GetValue(rules)), arguments.GetValue(dryRun), here, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(
        ArticleSet set,
        IReadOnlySet<string> rules,
        bool dryRun,
        Surroundings here,
        CancellationToken cancel)
    {
        int failed = 0;
        if (!dryRun)
        {
            Leftovers.Clear(
                FindFolders(set, cancel),
                (path, what) => here.Error.WriteLine($"articlegen: {ShownPath.InLine(path, here.Directory)}: {what}"),
                cancel);
        }

        IReadOnlyList<FixedFile> fixedFiles = await ProgressLine.ShowAsync(
            here, "Reading", set.Files.Length, progress => Fixer.FixAsync(set, rules, Fail, progress, cancel), cancel)
            .ConfigureAwait(false);
        Unreadable.ReportFaults(set.Texts, here);
        failed += Unreadable.Report([set.Texts], here);
        int edits = 0;
        int files = 0;
        Dictionary<string, FixedFile> put = new(StringComparer.Ordinal);
        foreach (FixedFile file in fixedFiles.Where(static file => !file.File.IsStandardInput))
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                string path = SafeFile.Locate(file.File);
                if (put.TryGetValue(path, out FixedFile? other) && other.After.AsSpan().SequenceEqual(file.After))
                {
                    // A link and its file: the first was enough.
                    continue;
                }

                Put(file, path, dryRun, here);
                put[path] = file;
                edits += file.Edits;
                files++;
            }
            catch (Exception failure) when (failure is ToolException || ToolException.IsOfFile(failure))
            {
                Fail(file.File, failure);
            }
        }

        FixedFile? input = fixedFiles.FirstOrDefault(static file => file.File.IsStandardInput);
        if (set.Files.FirstOrDefault(static file => file.IsStandardInput) is { } given)
        {
            PutInput(input ?? FixedFile.Unchanged(given), dryRun, here);
        }

        edits += input?.Edits ?? 0;
        files += input is null ? 0 : 1;
        here.Error.WriteLine($"{Counted.ToWords(edits, "edit")} in {Counted.ToWords(files, "file")}{(dryRun ? ", not made" : "")}");
        return failed > 0 ? ExitCodes.Failed : dryRun && edits > 0 ? ExitCodes.Found : ExitCodes.Fine;

        void Fail(ArticleFile file, Exception failure)
        {
            failed++;
            here.Error.WriteLine($"articlegen: {ToolException.ForFile(ShownPath.InLine(file.Path, here.Directory), failure).Message}");
        }
    }

    // The folders in which files are written. Links that lead nowhere, or out of the named folder, are left out.
    private static IEnumerable<string> FindFolders(ArticleSet set, CancellationToken cancel)
    {
        RealPaths paths = new();
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (ArticleFile file in set.ChosenFiles.Where(static file => !file.IsStandardInput))
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                folders.Add(Path.GetDirectoryName(SafeFile.Locate(file, paths.Resolve))!);
            }
            catch (Exception failure) when (failure is ToolException || ToolException.IsOfFile(failure))
            {
                // Reported when the file is read.
            }
        }

        return folders.Where(Directory.Exists);
    }

    // Programs that take a diff refuse links: it names the file at the end of them.
    private static void Put(FixedFile file, string path, bool dryRun, Surroundings here)
    {
        if (dryRun)
        {
            WriteDifference(file, ShownPath.Shorten(path, RealPath.Resolve(here.Directory)), here);
        }
        else
        {
            SafeFile.Replace(path, file.Before, file.After);
        }
    }

    private static void PutInput(FixedFile file, bool dryRun, Surroundings here)
    {
        if (!dryRun)
        {
            here.Output.Write(file.After);
        }
        else if (file.Edits > 0)
        {
            WriteDifference(file, ShownPath.Shorten(file.File.Path, here.Directory), here);
        }
    }

    private static void WriteDifference(FixedFile file, string shown, Surroundings here) =>
        UnifiedDiff.Write(ShownPath.WithSlashes(shown), file.Before, file.After, here.Output);

    private static HashSet<string> Ids(string? list) =>
        new(
            (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            StringComparer.OrdinalIgnoreCase);

    private static void RefuseUnknown(OptionResult option)
    {
        foreach (string id in option.Tokens.SelectMany(static token => Ids(token.Value)))
        {
            if (RuleIds.AdviceFor(id) is { } advice)
            {
                option.AddError($"{option.IdentifierToken?.Value}: '{id}' is not understood: write {advice}");
            }
        }
    }
}
