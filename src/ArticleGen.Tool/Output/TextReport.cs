using System.Text;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Output;

/// <summary>Remarks as the build prints them: "seeds/story.txt(3,8): warning ART0001: message (page)".</summary>
internal static class TextReport
{
    /// <summary>Writes the remarks, one a line.</summary>
    internal static void Write(Report report, Surroundings here)
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        using StreamWriter writer = new(here.Output, encoding, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        foreach (Remark remark in report.Remarks)
        {
            string severity = SeverityWords.GetWord(remark.Severity);
            string shown = here.ColourOutput
                ? $"\u001b[{ColourOf(remark.Severity)}m{severity} {remark.Id}\u001b[0m"
                : $"{severity} {remark.Id}";
            writer.WriteLine($"{Origin(remark, here)}: {shown}: {OneLine(remark.Message)} ({remark.Help})");
        }
    }

    private static string Origin(Remark remark, Surroundings here) => (remark.Path, remark.Place) switch
    {
        (null, _) => "articlegen ",
        ({ } path, null) => ShownPath.InLine(path, here.Directory) + " ",
        ({ } path, { } place) => $"{ShownPath.InLine(path, here.Directory)}({place.Line},{place.Column})",
    };

    private static int ColourOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 31,
        DiagnosticSeverity.Warning => 33,
        _ => 36,
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
