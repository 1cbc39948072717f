using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>Three projects with articles of one set of types, and a program over them.</summary>
public sealed class TypesFromTests(PackedPackage package)
{
    private const string OldLanguage = "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>";

    [Fact]
    public async Task Three_projects_have_one_list()
    {
        // The oldest has the types, so that all others can reference it.
        Consumer wire = new Consumer(package, "Wire", "netstandard2.0", OldLanguage)
            .Write("seeds/harbour.txt", Text("Harbour to reopen", "14", "Ines Calder, the port director"))
            .Write("seeds/pier.txt", Text("Pier stays shut", "15", "Tom Arden"));
        Consumer sport = User("Sport", wire, OldLanguage)
            .Write("seeds/local/derby.txt", Text("Hale wins", "16", "Ines Calder, the club chairwoman"));
        Consumer arts = User("Arts", wire, "<ArticleGen_TextStorage>Resource</ArticleGen_TextStorage>")
            .Write("seeds/opera.txt", Text("Opera opens", "13", "Vera Holm"));
        Consumer app = new Consumer(package, "App", items: string.Concat(new[] { wire, sport, arts }.Select(Reference)))
            .Write(
                "Program.cs",
                """
                using Wire;

                var all = Wire.Articles.All.Concat(Sport.Articles.All).Concat(Arts.Articles.All).OrderBy(article => article.PublishedOn);
                foreach (Article article in all)
                {
                    Console.WriteLine($"{article}: {article.Quotes[0].Text} ({article.Quotes[0].Speaker}, {article.Text.Length > 50})");
                }

                Actor one = Wire.Actors.InesCalder, other = Sport.Actors.InesCalder;
                Console.WriteLine($"{one == other} {ReferenceEquals(one, other)} {one.Roles[0]}, {other.Roles[0]}");
                Console.WriteLine(string.Join(", ", all.SelectMany(article => article.Quotes).GroupBy(quote => quote.Speaker)
                    .Select(group => $"{group.Key} {group.Count()}")));
                Console.WriteLine(
                    $"{Wire.Articles.Harbour.Next} | {Sport.Articles.Local.Derby.Next} | {other.Articles.Single().Id} | "
                        + typeof(Sport.Articles).Assembly.GetTypes().Count(type => type.IsPublic));
                """);

        Assert.Equal(
            [
                "opera: Opera opens: We are glad, (Vera Holm, True)",
                "harbour: Harbour to reopen: We are glad, (Ines Calder, True)",
                "pier: Pier stays shut: We are glad, (Tom Arden, True)",
                "local/derby: Hale wins: We are glad, (Ines Calder, True)",
                "True False port director, club chairwoman",
                "Vera Holm 1, Ines Calder 2, Tom Arden 1",
                "pier: Pier stays shut |  | local/derby | 2",
            ],
            await app.BuildAndRunAsync("-warnaserror"));
    }

    // MSBuild hands properties on in a file in which ";" begins a comment.
    [Fact]
    public async Task A_list_is_no_name()
    {
        Consumer desk = new Consumer(package, "ListedDesk", properties: "<OutputType>Library</OutputType>")
            .Write("seeds/pier.txt", Text("Pier stays shut", "15", "Tom Arden"));
        Consumer listed = new Consumer(
            package,
            "Listed",
            properties: $"<OutputType>Library</OutputType><ArticleGen_TypesFrom>{desk.Name};Other</ArticleGen_TypesFrom>"
                + "<ArticleGen_ActorProperties>All;Quoted</ArticleGen_ActorProperties>",
            items: Reference(desk))
            .Write("seeds/derby.txt", Text("Hale wins", "16", "Ines Calder"));
        CommandResult build = await listed.TryBuildAsync();

        Assert.Equal(2, build.Findings.Count);
        Assert.Contains(build.Findings, finding => finding.Contains("'ListedDesk,Other'", StringComparison.Ordinal));
        Assert.Contains(build.Findings, finding => finding.Contains("'All,Quoted'", StringComparison.Ordinal));
    }

    private static string Text(string headline, string day, string speaker) =>
        $"{headline}\n\nVARNA, March {day}, 2011 (Northwire) - \"We are glad,\" said {speaker}.\n";

    private static string Reference(Consumer project) => $"""<ProjectReference Include="{project.Project}" />""";

    private Consumer User(string name, Consumer types, string properties) => new(
        package,
        name,
        properties: $"<OutputType>Library</OutputType><ArticleGen_TypesFrom>{types.Name}</ArticleGen_TypesFrom>{properties}",
        items: Reference(types));
}
