using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>ArticleGen_ActorProperties: which actors have a property. Whoever has none is found in all other ways.</summary>
public class ActorPropertyTests
{
    private const string Setting = "ArticleGen_ActorProperties";

    // Ines Calder speaks, Zadie Plum only thinks, and Tom Hale is only named.
    private static readonly TestProject Project = TestProject.Empty
        .With("seeds/a.txt", "Port opens\n\n\"The port is open,\" Ines Calder said. Zadie Plum believes that it is too early.\n")
        .With("seeds/b.txt", "Port shuts\n\n\"It is shut,\" Ines Calder told Tom Hale. Tom Hale left.\n");

    [Theory]
    [InlineData(null, "InesCalder TomHale ZadiePlum")]
    [InlineData("Some", "InesCalder TomHale ZadiePlum")]
    [InlineData("All", "InesCalder TomHale ZadiePlum")]
    [InlineData("quoted", "InesCalder")]
    [InlineData(" None ", "")]
    public void The_project_says_which_actors_have_a_property(string? value, string properties)
    {
        GeneratorRun run = Run(value);
        CompiledProject.AssertClean(run.Output);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(
            properties,
            CompiledProject.Of(run, Target.Latest).Run<string>(
                """
                return string.Join(" ", typeof(Actors).GetProperties().Where(p => p.PropertyType == typeof(Actor)).Select(p => p.Name)
                    .OrderBy(name => name, System.StringComparer.Ordinal));
                """));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Quoted")]
    [InlineData("None")]
    public void Who_has_no_property_is_there_all_the_same(string? value) => Assert.Equal(
        "Ines Calder, Tom Hale, Zadie Plum | Tom Hale | zadie-plum | Ines Calder, Zadie Plum | True",
        CompiledProject.Of(Run(value), Target.Latest).Run<string>(
            """
            return string.Join(", ", Actors.All.Select(a => a.Name)) + " | " + Actors.Find("tom hale").Name + " | "
                + Actors.FindById("zadie-plum").Id + " | " + string.Join(", ", Articles.A.Actors.Select(a => a.Name)) + " | "
                + ReferenceEquals(Articles.B.Quotes[0].Speaker, Actors.Find("Ines Calder"));
            """));

    [Theory]
    [InlineData(null, "<see cref=\"Actors.InesCalder\">Ines Calder</see>")]
    [InlineData("Quoted", "<see cref=\"Actors.InesCalder\">Ines Calder</see>")]
    [InlineData("None", "1 quote: Ines Calder.")]
    public void Comments_link_those_who_have_one(string? value, string words)
    {
        string code = string.Concat(Run(value).Output.SyntaxTrees.Select(static tree => tree.ToString()));
        Assert.Contains(words, code, StringComparison.Ordinal);
        Assert.Equal(value != "None", code.Contains("cref=\"Actors.InesCalder\"", StringComparison.Ordinal));
    }

    // An article of each actor, and a second one of the last, who is therefore not left out.
    [Fact]
    public void By_itself_a_project_has_so_many_and_is_told_of_the_others()
    {
        const int count = PropertyLimit.FrequentActors + 1;
        string names = string.Concat(Enumerable.Range(0, count).Select(static i => $"\"Yes,\" said Ines {Name(i)}.\n\n"));
        TestProject many = TestProject.Empty
            .With("seeds/a.txt", "Roll call\n\n" + names)
            .With("seeds/b.txt", $"Again\n\n\"Yes,\" said Ines {Name(count - 1)}.\n");
        GeneratorRun run = many.Run();
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal((TooManyProperties.Id, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            "Actors has properties for 2,000 of 2,001 actors, because more would slow down every build: get the others by Actors.Find, and "
                + "set ArticleGen_ActorProperties to All, Quoted or None",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"2000 | False | True | Ines {Name(count - 2)}",
            CompiledProject.Of(run, Target.Latest).Run<string>(
                $$"""
                var names = typeof(Actors).GetProperties().Where(p => p.PropertyType == typeof(Actor)).Select(p => p.Name).ToHashSet();
                return names.Count + " | " + names.Contains("Ines{{Name(count - 2)}}") + " | " + names.Contains("Ines{{Name(count - 1)}}")
                    + " | " + Actors.Find("Ines {{Name(count - 2)}}").Name;
                """));
        Assert.Empty(many.WithProperty(Setting, "All").Run().Result.Diagnostics);
    }

    // "Kaaa", "Kaab", ...: in the order of the numbers.
    private static string Name(int number) => string.Concat("K", new string([
        (char)('a' + (number / 676)), (char)('a' + (number / 26 % 26)), (char)('a' + (number % 26))]), "o");

    private static GeneratorRun Run(string? value) => (value is null ? Project : Project.WithProperty(Setting, value)).Run();
}
