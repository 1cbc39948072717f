using System.Globalization;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class TooManyPropertiesTests
{
    [Theory]
    [InlineData(0, 50_000)]
    [InlineData(
        50_001,
        0,
        "Articles.Sport has properties for 50,000 of 50,001 articles, because the runtime loads no class with many more: get the others by "
            + "Articles.Find")]
    [InlineData(
        0,
        123_456,
        "Actors has properties for 50,000 of 123,456 actors, because the runtime loads no class with many more: get the others by "
            + "Actors.All, or from their articles")]
    public void Says_how_many_there_are_and_where_the_others_are(int articles, int actors, params string[] messages) =>
        Assert.Equal(messages, new TooManyProperties()
            .Check(new(true, Full("Articles.Sport", articles), actors, 0, LanguageVersion.CSharp9))
            .Select(finding => finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)));

    // Nothing is generated there.
    [Fact]
    public void Is_silent_where_the_language_is_too_old() =>
        Assert.Empty(
            new TooManyProperties().Check(new(true, Full("Articles", 60_000), 60_000, 0, LanguageVersion.CSharp8)));

    // A minute: explicit. What is left out beyond the limit is tested in CatalogueTests. The texts are a resource: in the code they would
    // take half a minute more.
    [Fact(Explicit = true)]
    [Trait("Time", "Long")]
    public void A_project_with_more_articles_than_properties_loads_and_has_them_all()
    {
        const int count = PropertyLimit.Most + 2;
        Target target = Target.Latest with { DataSectionStrings = "4000" };
        TestProject project = TestProject.Empty.WithProperty("ArticleGen_TextStorage", "Resource") with
        {
            Target = target,
            Files = [
                .. Enumerable.Range(0, count).Select(i => new MemoryText(TestProject.Directory + $"seeds/{i:000000}.txt", $"Story {i}\n"))
            ],
        };
        GeneratorRun run = project.Run();
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(
            (TooManyProperties.Id, DiagnosticSeverity.Warning, Location.None),
            (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        Assert.Equal(
            $"{count}|Story {count - 1}|Story {PropertyLimit.Most - 1}|{PropertyLimit.Most}",
            CompiledProject.Of(run.Output, target).Run<string>(
                $$"""
                return string.Join("|", Articles.All.Count, Articles.Find("{{count - 1:000000}}").Headline,
                    Articles._{{PropertyLimit.Most - 1:000000}}.Headline,
                    typeof(Articles).GetProperties().Count(p => p.PropertyType == typeof(Article)));
                """));
    }

    private static ValueList<FullClass> Full(string name, int articles) =>
        Enumerable.Repeat(new FullClass(name, articles), articles > 0 ? 1 : 0).ToValueList();
}
