using System.CommandLine;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Commands;

/// <summary>How read takes articles and where it writes what it reads.</summary>
internal sealed class StreamOptions
{
    private const string Files = "files";
    private const string Lines = "jsonl";
    private const string Table = "parquet";
    private const string Stop = "stop";
    private const string Skip = "skip";

    private readonly Option<string> _input = new("--input")
    {
        Description = "What the paths are. files: each is an article. jsonl: each is a file of JSON Lines, whose lines are objects with id "
            + "and text, perhaps format, and other members, which are given back beside the reading. Without a path: standard input.",
        DefaultValueFactory = static _ => Files,
        HelpName = $"{Files}|{Lines}",
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "jsonl: JSON Lines, also where there is one article only. parquet: a table with a row for each statement; it needs "
            + "--out.",
        HelpName = $"{Lines}|{Table}",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The file to write to, in place of standard output. It must not be there yet, unless --resume is given.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Goes on where a run that was ended has stopped writing the file of --out: nothing is lost and nothing is there "
            + "twice. The input has to be the same. Without the file, it starts.",
    };

    private readonly Option<string> _badLines = new("--bad-lines")
    {
        Description = "What happens at a line that is no article. stop: the run ends there, with 2. skip: the line is reported, "
            + "the rest is read, and the run ends with 1.",
        DefaultValueFactory = static _ => Stop,
        HelpName = $"{Stop}|{Skip}",
    };

    private StreamOptions(Command command)
    {
        Choices.Accept(_input, Files, Lines);
        Choices.Accept(_output, Lines, Table);
        Choices.Accept(_badLines, Stop, Skip);
        command.Add(_input);
        command.Add(_output);
        command.Add(_out);
        command.Add(_resume);
        command.Add(_badLines);
    }

    /// <summary>Adds the options to a command.</summary>
    internal static StreamOptions AddTo(Command command) => new(command);

    /// <summary>What the command line says.</summary>
    /// <exception cref="ToolException">Two options do not go together.</exception>
    internal StreamRequest Find(ParseResult arguments)
    {
        StreamRequest request = new(
            arguments.GetValue(_input) == Lines,
            arguments.GetValue(_output) == Table,
            arguments.GetValue(_output) == Lines,
            arguments.GetValue(_out),
            arguments.GetValue(_resume),
            arguments.GetValue(_badLines) == Skip);
        return request switch
        {
            { Resumes: true, Out: null } => throw new ToolException("--resume needs --out: name the file that is to be continued"),
            { IsTable: true, Out: null } => throw new ToolException("--output parquet needs --out: name the file to write"),
            { HasLines: false, Skips: true } => throw new ToolException("--bad-lines is for --input jsonl: a file has no such lines"),
            _ => request,
        };
    }
}

/// <summary>What the command line says of a stream.</summary>
/// <param name="HasLines">Whether the input is lines of JSON.</param>
/// <param name="IsTable">Whether a table is written.</param>
/// <param name="AsksLines">Whether lines are written, however few articles there are.</param>
/// <param name="Out">The file that is written; null for standard output.</param>
/// <param name="Resumes">Whether the file is continued.</param>
/// <param name="Skips">Whether the run goes on behind a line that is no article.</param>
internal sealed record StreamRequest(bool HasLines, bool IsTable, bool AsksLines, string? Out, bool Resumes, bool Skips);
