using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Benchmarks.Scale.Driver;

/// <summary>
/// The properties and metadata that a build would hand over for articles below a folder, stored as <paramref name="storage"/> says.
/// </summary>
internal sealed class ProjectOptions(string folder, string storage) : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new([]);

    private readonly ConcurrentDictionary<string, Options> _files = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.RootNamespace"] = "Newsroom",
        ["build_property.ProjectDir"] = folder,
        ["build_property.ArticleGen_TextStorage"] = storage,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    // The same object each time, as in the compiler.
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetOrAdd(textFile.Path, Of);

    private Options Of(string path)
    {
        string kind = Path.GetExtension(path) switch
        {
            ".lexicon" => "ArticleGenLexicon",
            ".schema" => "ArticleGenSchema",
            _ => "ArticleGenItem",
        };
        Dictionary<string, string> values = new() { [$"build_metadata.AdditionalFiles.{kind}"] = "true" };
        if (kind == "ArticleGenItem" && storage == Storage.Resource)
        {
            values["build_metadata.AdditionalFiles.ArticleResource"] = path[folder.Length..];
        }

        return new(values);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
