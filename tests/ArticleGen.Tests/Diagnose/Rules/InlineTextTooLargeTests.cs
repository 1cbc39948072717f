using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class InlineTextTooLargeTests
{
    private const int Half = InlineTextTooLarge.MostText / 2;

    [Fact]
    public void Names_the_size_and_the_property_to_set()
    {
        GeneratorRun run = Project(Half, Half + 100_000).Run();
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(
            (InlineTextTooLarge.Id, DiagnosticSeverity.Info, Location.None),
            (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        Assert.Equal(
            "The generated code holds 1.1 million characters of text, which slows the compiler down: "
                + "set ArticleGen_TextStorage to Resource",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Is_silent_up_to_the_size() => Assert.Empty(Project(Half, Half).Run().Result.Diagnostics);

    [Fact]
    public void Is_silent_where_the_texts_are_resources() => Assert.Empty(
        Project(Half, Half + 1).WithProperty("ArticleGen_TextStorage", "Resource")
            .WithMetadata("seeds/0.txt", ("ArticleResource", "seeds/0.txt"))
                .WithMetadata("seeds/1.txt", ("ArticleResource", "seeds/1.txt"))
                .Run().Result.Diagnostics);

    private static TestProject Project(params int[] lengths) =>
        lengths.Select((length, i) => (length, i))
            .Aggregate(TestProject.Empty, static (project, text) => project.With($"seeds/{text.i}.txt", new string('a', text.length)));
}
