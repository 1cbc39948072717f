using System.CommandLine;
using ArticleGen.Benchmarks.Corpora;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>The options of a subcommand that say what its articles are like.</summary>
internal sealed class ArchiveChoice
{
    private static readonly ArchiveOptions Usual = new();

    private readonly Option<int> _size =
        new("--size") { Description = "How many bytes an article has, in the mean.", DefaultValueFactory = _ => Usual.Size };

    private readonly Option<int> _seed =
        new("--seed") { Description = "Another seed gives other articles.", DefaultValueFactory = _ => Usual.Seed };

    private readonly Option<ArchiveFolders> _folders = new("--folders")
    {
        Description = "How the files are arranged: all in one folder, or by year and month.",
        DefaultValueFactory = _ => Usual.Folders,
    };

    private readonly Option<bool> _mix = new("--mix")
    {
        Description = "Texts from 300 bytes to 60 KB, plain, in Markdown and in HTML, with a lexicon and declared fields.",
    };

    private ArchiveChoice()
    {
    }

    /// <summary>Gives a command the options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="mix">Whether it can measure a mix: what it compares with may know plain texts only.</param>
    public static ArchiveChoice AddTo(Command command, bool mix = false)
    {
        ArchiveChoice choice = new();
        command.Add(choice._size);
        command.Add(choice._seed);
        command.Add(choice._folders);
        if (mix)
        {
            command.Add(choice._mix);
        }

        return choice;
    }

    /// <summary>The archive that was asked for.</summary>
    public Archive Archive(ParseResult arguments) => new(
        new(arguments.GetValue(_seed), arguments.GetValue(_size), arguments.GetValue(_folders), arguments.GetValue(_mix)));
}
