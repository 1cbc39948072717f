using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using ArticleGen.Diagnose;
using ArticleGen.Settings;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Commands;

/// <summary>What all commands that look at articles understand.</summary>
internal sealed class InputOptions
{
    private static readonly string[] FormatNames = [.. Enum.GetNames<ArticleFormat>().Select(static name => name.ToLowerInvariant())];

    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files, folders (all .txt, .md and .html files below), - for standard input, or a project file, with files and "
            + "folders of it if not all of it is wanted. check also takes a solution. Without any: the project in this folder, if it "
            + "names ArticleGen, else the folder. Asking a project runs targets of its build.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _stdinPath = new("--stdin-path")
    {
        Description =
            "The path that standard input is given: its name in what is printed, its format by the extension, and the .editorconfig files "
            + "that hold for it.",
        DefaultValueFactory = _ => "stdin.txt",
        HelpName = "PATH"
    };

    private readonly Option<string[]> _properties = new("--property", "-p")
    {
        Description = "An MSBuild property for the project, as in -p Configuration=Release. May be repeated.",
        HelpName = "NAME=VALUE"
    };

    private readonly Option<string> _project = new("--project")
    {
        Description = "A project file, also one that does not name ArticleGen itself. "
            + "MSBuild is asked about it, which runs its targets as a build does.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _noProject = new("--no-project")
    {
        Description = "Asks no project: nothing of what is in the folder is run. For folders whose projects you do not trust.",
    };

    private readonly Option<string> _filesFrom = new("--files-from")
    {
        Description = "A file with a list of further files, or - for standard input: one a line, or with NULs between them, as git diff "
            + "--name-only -z prints them. Those that are gone or are no articles are left out.",
        HelpName = "FILE",
    };

    private readonly Option<string> _referenceDate = new("--reference-date")
    {
        Description = "As the property ArticleGen_ReferenceDate: ART0012 marks datelines after this day.",
        HelpName = "YYYY-MM-DD"
    };

    private readonly Option<string> _rules = new("--rules")
    {
        Description = "As the metadata ArticleRules, for all files: severities of rules, such as ART0002=none,all=suggestion.",
        HelpName = "RULES"
    };

    private readonly Option<string[]> _schemas = new("--schema")
    {
        Description = "A schema, as an ArticleSchema item: the fields that front matter has. May be repeated.",
        HelpName = "FILE"
    };

    private readonly Option<string[]> _lexicons;

    private readonly Option<string> _format;

    private readonly Option<string> _codePage;

    private readonly bool _asksRules;

    private InputOptions(Command command, bool asksRules, bool asksSchemas)
    {
        _asksRules = asksRules;
        _properties.Validators.Add(
            static option => Refuse(option, static value => value.IndexOf('=', StringComparison.Ordinal) > 0, "write NAME=VALUE"));
        _referenceDate.Validators.Add(static option => Refuse(
            option,
                static value => DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "write a day such as 2008-08-21"));
        _rules.Validators.Add(RefuseRules);
        command.Add(_paths);
        command.Add(_filesFrom);
        command.Add(_stdinPath);
        command.Add(_project);
        command.Add(_noProject);
        command.Add(_properties);
        _lexicons = AddLexicons(command);
        _format = AddFormat(command);
        _codePage = AddCodePage(command);
        if (asksRules)
        {
            command.Add(_referenceDate);
            command.Add(_rules);
        }

        if (asksSchemas)
        {
            command.Add(_schemas);
        }
    }

    /// <summary>Adds the options to a command that reports what rules say.</summary>
    internal static InputOptions WithRules(Command command) => new(command, asksRules: true, asksSchemas: true);

    /// <summary>Adds the options to a command that mends what rules say.</summary>
    internal static InputOptions WithFixes(Command command) => new(command, asksRules: false, asksSchemas: true);

    /// <summary>Adds the options to a command that does without rules.</summary>
    internal static InputOptions WithoutRules(Command command) => new(command, asksRules: false, asksSchemas: false);

    /// <summary>Adds the option by which a command is given lexicons.</summary>
    internal static Option<string[]> AddLexicons(Command command)
    {
        Option<string[]> lexicons = new(
            "--lexicon")
        {
            Description = "A lexicon, as an ArticleLexicon item: words added to the built-in lists. May be repeated.",
            HelpName = "FILE"
        };
        command.Add(lexicons);
        return lexicons;
    }

    /// <summary>Adds the option by which a command is told how the files are written.</summary>
    internal static Option<string> AddFormat(Command command)
    {
        Option<string> format = new("--article-format")
        {
            Description = "How files and standard input are written, as the metadata ArticleFormat says it in a project. Without it, the "
                + "extension decides (.md, .html); any other file is HTML if its text is an HTML page, else text.",
            HelpName = string.Join('|', FormatNames),
        };
        Choices.Accept(format, FormatNames);
        command.Add(format);
        return format;
    }

    /// <summary>Adds the option by which a command is told how the files are encoded.</summary>
    internal static Option<string> AddCodePage(Command command)
    {
        Option<string> codePage = new("--code-page")
        {
            Description = "The number of the encoding of files without a byte order mark, as the property CodePage says it in a project, "
                + "such as 1252. Without it: UTF-8.",
            HelpName = "N",
        };
        codePage.Validators.Add(static option => Refuse(
            option, static value => CodePages.Find(value) is not null, "write the number of a code page, such as 1252"));
        command.Add(codePage);
        return codePage;
    }

    /// <summary>The encoding that the option names; null when it is not given.</summary>
    internal static Encoding? FindCodePage(ParseResult arguments, Option<string> codePage) =>
        arguments.GetValue(codePage) is { } number ? CodePages.Find(number) : null;

    /// <summary>The format that the option names; null when it is not given.</summary>
    internal static ArticleFormat? FindFormat(ParseResult arguments, Option<string> format) =>
        arguments.GetValue(format) is { } name ? Enum.Parse<ArticleFormat>(name, ignoreCase: true) : null;

    /// <summary>The articles that the command line names, without those of a solution.</summary>
    internal ArticleSet Open(ParseResult arguments, Surroundings here, CancellationToken cancel) =>
        Open(arguments, takesSolution: false, here, cancel).Single();

    /// <summary>The articles that the command line names: of a solution, those of each of its projects.</summary>
    internal IReadOnlyList<ArticleSet> OpenAll(ParseResult arguments, Surroundings here, CancellationToken cancel) =>
        Open(arguments, takesSolution: true, here, cancel);

    /// <summary>The articles that the command line names, to be read and not checked.</summary>
    internal TextSet OpenTexts(ParseResult arguments, Surroundings here, CancellationToken cancel)
    {
        TextSet texts = Inputs.OpenTexts(Request(arguments, takesSolution: false), here, cancel);
        Report(texts.Project, texts.ChosenFramework, here);
        return texts;
    }

    /// <summary>The files of lines that the command line names, to be read one after the other; without any, standard input.</summary>
    /// <exception cref="ToolException">An option says something of a project, or of files that are articles.</exception>
    internal LineInput OpenLines(ParseResult arguments, Surroundings here, CancellationToken cancel)
    {
        foreach (Option option in (Option[])[_project, _properties, _codePage, _stdinPath])
        {
            if (arguments.GetResult(option) is { Implicit: false })
            {
                throw new ToolException(
                    $"{option.Name} does not go with --input jsonl: lines are UTF-8, each has an id, and no project has them");
            }
        }

        return LineInput.Open(Request(arguments, takesSolution: false), here, cancel);
    }

    private IReadOnlyList<ArticleSet> Open(ParseResult arguments, bool takesSolution, Surroundings here, CancellationToken cancel)
    {
        IReadOnlyList<ArticleSet> sets = Inputs.Open(Request(arguments, takesSolution), here, cancel);
        foreach (ArticleSet set in sets)
        {
            Report(set.Project, set.ChosenFramework, here);
        }

        return sets;
    }

    private InputRequest Request(ParseResult arguments, bool takesSolution)
    {
        AskedOptions asked = new()
        {
            ReferenceDate = _asksRules ? arguments.GetValue(_referenceDate) : null,
            Rules = _asksRules ? arguments.GetValue(_rules) : null,
            Lexicons = arguments.GetValue(_lexicons) ?? [],
            Schemas = arguments.GetResult(_schemas)?.GetValue(_schemas) ?? [],
            Format = FindFormat(arguments, _format),
            CodePage = FindCodePage(arguments, _codePage),
        };
        return new(
            arguments.GetValue(_paths) ?? [],
            arguments.GetValue(_stdinPath)!,
            arguments.GetValue(_properties) ?? [],
            arguments.GetValue(_project),
            !arguments.GetValue(_noProject),
            takesSolution,
            arguments.GetValue(_filesFrom),
            asked);
    }

    private static void Report(string? project, string? framework, Surroundings here)
    {
        if (project is not null && framework is not null)
        {
            here.Error.WriteLine(
                $"articlegen: {ShownPath.InLine(project, here.Directory)}: the project has several target frameworks: "
                    + $"the first, {framework}, is taken (--property TargetFramework=NAME chooses another)");
        }
    }

    /// <summary>Makes one value of an option an error when it is not understood.</summary>
    internal static void Refuse(OptionResult option, Func<string, bool> isUnderstood, string advice)
    {
        foreach (Token token in option.Tokens.Where(token => !isUnderstood(token.Value)))
        {
            option.AddError($"{option.IdentifierToken?.Value}: '{token.Value}' is not understood: {advice}");
        }
    }

    private static void RefuseRules(OptionResult option)
    {
        foreach (Token token in option.Tokens)
        {
            foreach (InvalidSetting invalid in RuleSeverities.Invalid(
                ArticleOptions.WithMetadata(BuildNames.ArticleRulesMetadata, token.Value),
                RuleIds.AdviceFor))
            {
                option.AddError($"{option.IdentifierToken?.Value}: '{invalid.Value}' is not understood: write {invalid.Expected}");
            }
        }
    }
}
