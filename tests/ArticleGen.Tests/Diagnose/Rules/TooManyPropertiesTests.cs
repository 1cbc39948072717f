using System.Globalization;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Tests.Fields;

namespace ArticleGen.Tests.Diagnose.Rules;

public class TooManyPropertiesTests
{
    [Theory]
    [InlineData(ActorProperties.All, 0, 50_000)]
    [InlineData(ActorProperties.Frequent, 0, 2_000)]
    [InlineData(ActorProperties.None, 0, 0)]
    [InlineData(
        ActorProperties.None,
        50_001,
        0,
        "Articles.Sport has properties for 50,000 of 50,001 articles, because the runtime loads no class with many more: get the others by "
            + "Articles.Find")]
    [InlineData(
        ActorProperties.All,
        0,
        123_456,
        "Actors has properties for 50,000 of 123,456 actors, because the runtime loads no class with many more: get the others by "
            + "Actors.Find")]
    [InlineData(
        ActorProperties.Quoted,
        0,
        50_001,
        "Actors has properties for 50,000 of 50,001 actors, because the runtime loads no class with many more: get the others by "
            + "Actors.Find")]
    [InlineData(
        ActorProperties.Frequent,
        0,
        2_001,
        "Actors has properties for 2,000 of 2,001 actors, because more would slow down every build: get the others by Actors.Find, and "
            + "set ArticleGen_ActorProperties to All, Quoted or None")]
    public void Says_how_many_there_are_and_where_the_others_are(object asked, int articles, int actors, params string[] messages) =>
        Assert.Equal(messages, new TooManyProperties()
            .Check(new(true, Full("Articles.Sport", articles), actors, 0, LanguageVersion.CSharp9)
            {
                ActorProperties = (ActorProperties)asked,
            })
            .Select(finding => finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)));

    [Fact]
    public void Says_which_class_has_too_many_fields()
    {
        string front = string.Join("\n", Enumerable.Range(0, 1_500).Select(static number => $"key{number}: 1"));
        string inMap = "venue:\n  " + front.Replace("\n", "\n  ", StringComparison.Ordinal);
        GeneratorRun run = TestProject.Empty
            .With("seeds/a.txt", Fronts.Article(front + "\nvenue: {key1: 2}"))
            .With("seeds/b.txt", Fronts.Article(inMap))
            .Run();
        Assert.Equal(
            [
                "ArticleFields has properties for 1,000 of 1,501 fields, because nobody finds one among many more: declare the fields that "
                    + "are used",
                "ArticleFields.VenueFields has properties for 1,000 of 1,500 fields, because nobody finds one among many more: declare the "
                    + "fields that are used",
            ],
            run.Result.Diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        CompiledProject.AssertClean(run.Output);
    }

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
