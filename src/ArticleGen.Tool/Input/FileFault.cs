using ArticleGen.Build;
using ArticleGen.Diagnose.Reporting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Input;

/// <summary>Why a file is not read, as in the build. All other files are looked at.</summary>
/// <param name="Reason">The end of a sentence that names the file.</param>
internal sealed record FileFault(string Reason)
{
    // What the build reports before the compiler starts.
    private const string UnreadableId = "ART0021";

    /// <summary>The compiler would stop at this binary file. ART0007 reports it where rules run.</summary>
    internal static FileFault Binary { get; } = new("it is a binary file");

    /// <summary>A folder below the one that was named.</summary>
    internal static FileFault ClosedFolder { get; } = new("it is a folder that may not be looked into: ask for the right");

    /// <summary>The compiler would drop the character and look for another file. The words are those of the build.</summary>
    internal static FileFault Unfit(char unfit) => new(CompilerNames.FormatUnfit(unfit));

    /// <summary>What is reported about a path that is missing, not a file, too long a file, or badly named.</summary>
    internal Remark ToRemark(string path) => new(
        UnreadableId,
        DiagnosticSeverity.Warning,
        $"The article '{CompilerNames.Show(Path.GetFileName(path))}' is not read: {Reason}",
        RulePages.GetPath("build-warnings"),
        path,
        null);
}
