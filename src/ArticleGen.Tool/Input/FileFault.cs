using ArticleGen.Diagnose;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Input;

/// <summary>Why a file is not read, as in the build. All other files are looked at.</summary>
/// <param name="Reason">The end of a sentence that names the file.</param>
internal sealed record FileFault(string Reason)
{
    // What the build reports before the compiler starts.
    private const string UnreadableId = "ART0021";

    /// <summary>The compiler would stop at the file as a binary one. ART0007 tells of it where rules are asked.</summary>
    internal static FileFault Binary { get; } = new("it is a binary file");

    /// <summary>What is reported of a file that is missing, is something else than a file, or too long.</summary>
    internal Remark ToRemark(string path) => new(
        UnreadableId,
        DiagnosticSeverity.Warning,
        $"The article '{Path.GetFileName(path)}' is not read: {Reason}",
        RulePages.Of("build-warnings"),
        path,
        null);
}
