using ArticleGen.Diagnose;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Diagnose;

public class ArticleAnalyzerTests
{
    // Names of the project, lexicons, rules of files, settings: each looks once.
    private const int MostLooksAtOptions = 4;
    private const int MostLooksAtText = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task A_file_is_looked_at_a_few_times_however_many_rules_there_are(int count)
    {
        CountingOptions options = new();
        CountingText[] files = [
            .. Enumerable.Range(0, count).Select(i => new CountingText($"{TestProject.Directory}seeds/{i}.txt", Stories.FerryText))
        ];
        await AnalyzeAsync(options, files);
        Assert.InRange(options.Looks, count, count * MostLooksAtOptions);
        Assert.All(files, file => Assert.InRange(file.Looks, 1, MostLooksAtText));
    }

    [Fact]
    public async Task A_file_that_is_no_article_is_not_read()
    {
        CountingText file = new(TestProject.Directory + "appsettings.json", "{}");
        await AnalyzeAsync(new(), file);
        Assert.Equal(0, file.Looks);
    }

    private static async Task AnalyzeAsync(CountingOptions options, params CountingText[] files) => await CSharpCompilation.Create("Desk")
        .WithAnalyzers([.. KnownRules.Analyzers], new AnalyzerOptions([.. files], options))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private sealed class CountingText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);
        private int _looks;

        public int Looks => _looks;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _looks);
            return _text;
        }
    }

    private sealed class CountingOptions : AnalyzerConfigOptionsProvider
    {
        private static readonly MemoryOptions None = MemoryOptions.Of();
        private int _looks;

        public int Looks => _looks;

        public override AnalyzerConfigOptions GlobalOptions => None;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            Interlocked.Increment(ref _looks);
            return None;
        }
    }
}
