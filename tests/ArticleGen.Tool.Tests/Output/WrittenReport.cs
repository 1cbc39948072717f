using System.Text;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Tests.Output;

/// <summary>Reports that no check made, and how a writer writes them.</summary>
internal static class WrittenReport
{
    /// <summary>A remark on some words of a text.</summary>
    public static Remark Remark(
        string path,
        string text,
        string words,
        string message = "Odd.",
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        string id = "ART0001")
    {
        TextSpan span = new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new(
            id, severity, message, "rules/" + id + ".md", path, new(SourceText.From(text).Lines.GetLinePositionSpan(span), span));
    }

    /// <summary>A remark on a file as a whole, or on none.</summary>
    public static Remark Whole(string? path, string message = "Odd.", string id = "ART0021") =>
        new(id, DiagnosticSeverity.Warning, message, "rules/build-warnings.md", path, null);

    /// <summary>The report that has these remarks on files with one text.</summary>
    public static Report Report(string text, params Remark[] remarks) => new(remarks, 1, _ => SourceText.From(text));

    /// <summary>What a writer writes in a folder.</summary>
    public static string Write(
        Action<Report, Surroundings> write, Report report, string folder, params (string Name, string Value)[] variables)
    {
        using MemoryStream output = new();
        Surroundings here = new(folder, Stream.Null, output, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false)
        {
            Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        };
        write(report, here);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
