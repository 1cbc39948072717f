using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleGen.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Benchmarks.Scale.Driver;

/// <summary>A project in an editor: its generator driver lives on from edit to edit.</summary>
internal sealed class DriverProject
{
    private const string Folder = "/newsroom/";
    private const string Articles = Folder + "seeds/";

    // What ArticleGen.targets asks the compiler for in a project with this storage.
    private const string DataSectionStrings = "experimental-data-section-string-literals";

    private readonly CSharpParseOptions _parse;
    private readonly ProjectOptions _options;
    private readonly MemoryText[] _files;
    private readonly List<MemoryText> _texts;
    private SyntaxTree _program;
    private Compilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    public DriverProject(Archive archive, int count, string storage)
    {
        _options = new(Folder, storage);
        _parse = ParseOptions(storage);
        _program = Program(0);
        _files = [.. archive.Files.Select(static file => new MemoryText(Folder + file.Name, file.Text))];
        _texts = [.. archive.Take(count).Select(static article => new MemoryText(Articles + article.Path, article.Text))];
        _compilation = CSharpCompilation.Create("Newsroom", [_program], References, new(OutputKind.DynamicallyLinkedLibrary));
        _driver = NewDriver();
    }

    /// <summary>What the compiler is called with in a project that stores its texts so.</summary>
    public static CSharpParseOptions ParseOptions(string storage)
    {
        CSharpParseOptions latest = new(LanguageVersion.Latest);
        return storage == Storage.Resource ? latest.WithFeatures([new(DataSectionStrings, "4000")]) : latest;
    }

    /// <summary>The assemblies of the framework.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>Opens the project again: all texts are new to the generator.</summary>
    public void Reopen()
    {
        for (int i = 0; i < _texts.Count; i++)
        {
            _texts[i] = new(_texts[i].Path, _texts[i].GetText().ToString());
        }

        _driver = NewDriver();
    }

    /// <summary>Edits the program, and no article.</summary>
    public void EditProgram()
    {
        SyntaxTree edited = Program(++_edits);
        _compilation = _compilation.ReplaceSyntaxTree(_program, edited);
        _program = edited;
    }

    /// <summary>Adds a sentence to an article, another one each time.</summary>
    public void EditArticle(string sentence)
    {
        int place = (int)((++_edits * 7919L) % _texts.Count);
        MemoryText old = _texts[place];
        _texts[place] = new(old.Path, old.GetText() + sentence + "\n\n");
        _driver = _driver.ReplaceAdditionalText(old, _texts[place]);
    }

    /// <summary>Adds an article.</summary>
    public void AddArticle(ArchiveArticle article)
    {
        _texts.Add(new(Articles + article.Path, article.Text));
        _driver = _driver.AddAdditionalTexts([_texts[^1]]);
    }

    /// <summary>Runs the generator as an editor does after an edit.</summary>
    public Cost Run()
    {
        // What the edit before left behind is not collected in this one's time.
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes();
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        Cost cost = new(Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes() - allocated);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        return result.Exception is null && !result.GeneratedSources.IsDefaultOrEmpty
            ? cost
            : throw new InvalidOperationException("Nothing was generated.", result.Exception);
    }

    private CSharpGeneratorDriver NewDriver() =>
        CSharpGeneratorDriver.Create([new ArticleGenerator().AsSourceGenerator()], [.. _files, .. _texts], _parse, _options);

    private SyntaxTree Program(int edit) =>
        CSharpSyntaxTree.ParseText(
            string.Create(CultureInfo.InvariantCulture, $"class Program {{ int edit{edit}; }}"),
            _parse,
            "Program.cs",
            Encoding.UTF8);

    /// <summary>What one run took.</summary>
    internal readonly record struct Cost(double Milliseconds, long Bytes);
}
