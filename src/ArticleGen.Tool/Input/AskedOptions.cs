using System.Text;
using ArticleGen.Build;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>What the command line says in place of a project.</summary>
internal sealed record AskedOptions
{
    /// <summary>As ArticleGen_ReferenceDate.</summary>
    internal string? ReferenceDate { get; init; }

    /// <summary>As ArticleRules, for every file.</summary>
    internal string? Rules { get; init; }

    /// <summary>As ArticleFormat, for every file; a project says it itself.</summary>
    internal ArticleFormat? Format { get; init; }

    /// <summary>As CodePage: the encoding of files without a byte order mark; a project says it itself.</summary>
    internal Encoding? CodePage { get; init; }

    /// <summary>As ArticleLexicon items: paths, in the end full ones.</summary>
    internal IReadOnlyList<string> Lexicons { get; init; } = [];

    /// <summary>As ArticleSchema items: paths, in the end full ones.</summary>
    internal IReadOnlyList<string> Schemas { get; init; } = [];

    /// <summary>The same with the full paths of lexicons and schemas, which have to be there.</summary>
    internal AskedOptions Located(Surroundings here) => this with
    {
        Lexicons = Locate(Lexicons, "lexicon", here),
        Schemas = Locate(Schemas, "schema", here),
    };

    private static IReadOnlyList<string> Locate(IReadOnlyList<string> paths, string kind, Surroundings here) =>
    [
        .. paths.Select(path => here.FullPath(path) is var full && FileKinds.Find(full) == FileKind.Regular
            ? full
            : throw new ToolException($"{path}: there is no such {kind}")),
    ];
}
