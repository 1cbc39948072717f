using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Tests.Fields;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Diagnose;

/// <summary>Other articles are read for the rules that look at them, and for no others.</summary>
public class CheckedProjectTests
{
    private const string FieldRules = "ART0031 ART0032 ART0033 ART0034";

    [Theory]
    [InlineData("rating: 5", null, "", true)]
    [InlineData("rating: 5", null, "ART0031 ART0032 ART0033", true)]
    [InlineData("rating: 5", null, FieldRules, false)]
    [InlineData("title: Ferry", null, "", false)]
    [InlineData("lead: other", "Lead: Article?", "", true)]
    [InlineData("lead: other", "Lead: Article?", FieldRules, false)]
    [InlineData("rating: 5", "Rating: int", "", false)]
    public async Task Others_are_read_for_rules_that_are_on(string front, string? schema, string off, bool isRead)
    {
        Assert.Equal(isRead, await ReadsOtherAsync(front, schema, off, metadata: ""));
        Assert.Equal(isRead, await ReadsOtherAsync(front, schema, "", metadata: string.Join(' ', off.Split(' ').Select(Silence))));
    }

    private static string Silence(string id) => id.Length == 0 ? "" : id + "=none";

    // Only this file is analyzed, as editors do.
    private static async Task<bool> ReadsOtherAsync(string front, string? schema, string off, string metadata)
    {
        TextFile file = new("/desk/seeds/a.md", Fronts.Article(front))
        {
            Metadata = { ["ArticleGenItem"] = "true", ["ArticleRules"] = metadata },
        };
        CountedFile other = new("/desk/seeds/other.md", Fronts.Article("rating: 4"));
        MemoryOptionsProvider options = new(
            MemoryOptions.OfProperties(("ProjectDir", "/desk/"), ("ArticleGen_Fields", schema ?? "")),
            System.Collections.Immutable.ImmutableDictionary<string, MemoryOptions>.Empty
                .Add(file.Path, MemoryOptions.OfMetadata([.. file.Metadata.Select(static one => (one.Key, one.Value))]))
                .Add(other.Path, MemoryOptions.OfMetadata(("ArticleGenItem", "true"))));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "NewsDesk",
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(
                off.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))));
        ArticleAnalyzer analyzer = new([.. KnownRules.All.OfType<FieldRule>()]);
        await compilation.WithAnalyzers([analyzer], new AnalyzerOptions([file, other], options))
            .GetAnalysisResultAsync(file, TestContext.Current.CancellationToken);
        return other.IsRead;
    }

    private sealed class CountedFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        internal bool IsRead { get; private set; }

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            IsRead = true;
            return SourceText.From(text, Encoding.UTF8);
        }
    }
}
