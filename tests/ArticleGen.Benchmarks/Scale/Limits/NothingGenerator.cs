using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>Looks at every file's text and options, and writes as many properties as ArticleGen would, which do nothing.</summary>
internal sealed class NothingGenerator(int properties) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<int> length = context.AdditionalTextsProvider.Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (project, cancel) =>
            project.Left.Sum(file => project.Right.GetOptions(file).TryGetValue("none", out _) ? 0 : file.GetText(cancel)?.Length ?? 0));
        context.RegisterSourceOutput(length, (output, sum) => output.AddSource("Nothing.g.cs", SourceText.From(Code(sum), Encoding.UTF8)));
    }

    private string Code(int sum)
    {
        StringBuilder code = new("static class Nothing\n{\n");
        code.Append(CultureInfo.InvariantCulture, $"    static int At(int number) => number + {sum};\n");
        for (int i = 0; i < properties; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"    public static int Number{i:000000} => At({i});\n");
        }

        return code.Append("}\n").ToString();
    }
}
