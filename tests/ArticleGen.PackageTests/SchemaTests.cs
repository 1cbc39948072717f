using ArticleGen.PackageTests.Tools;

namespace ArticleGen.PackageTests;

/// <summary>The fields a project declares reach generator and rules through the package's build files.</summary>
public sealed class SchemaTests(SchemaTests.Projects projects) : IClassFixture<SchemaTests.Projects>
{
    // MSBuild and the compiler each end a value at signs of their own.
    [Fact]
    public void All_of_the_property_arrives_however_it_is_written() =>
        Assert.All(projects.Before.Take(5), printed => Assert.Equal("Brief 5 derby Ines Calder Park north,south\n", printed));

    [Fact]
    public void An_edit_of_a_schema_or_of_the_fields_of_an_item_builds_again()
    {
        Assert.Equal("Brief 5 derby Ines Calder Park north,south\n", projects.Before[5]);
        Assert.Equal("Lead 6 derby Ines Calder Park north\n", projects.After);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_place()
    {
        string output = projects.Build.For(projects.Faults).Output;
        Assert.All(
            (string[])
            [
                "SchemaFaults.csproj : warning ART0021: The schema 'missing.schema' is listed, but there is no such file",
                "warning ART0020: ArticleGen_Fields does not understand 'integer': write one of bool, int,",
                "articles.schema(3,5): warning ART0035: The schema's 'Actr' is not understood: there is no such type",
                "seeds/sport/cup.md(2,7): error ART0031: The field 'Kind' does not take 'breif': write one of lead, brief",
                "seeds/sport/cup.md(4,11): error ART0031: The field 'Related' does not take 'darby': no article has this id",
                "seeds/sport/cup.md(1,1): error ART0032: The field 'Rating' is missing",
                "seeds/sport/cup.md(3,1): warning ART0033: The schema has no field 'ratng': declare it, or remove it",
                "seeds/sport/derby.md(1,1): warning ART0020: ArticleFields does not understand 'sport'",
            ],
            line => Assert.Contains(line, output, StringComparison.Ordinal));
        Assert.False(File.Exists(projects.Faults.Assembly));
    }

    /// <summary>All are built and run; then the schema of one changes, and it is built again.</summary>
    public sealed class Projects(PackedPackage package) : IAsyncLifetime
    {
        private const string Cup =
            "---\nkind: brief\nrating: 5\nrelated: [derby]\nsubject: Ines Calder\nvenue: {name: Park}\n---\n" + Text;
        private const string Text = "Cup final\n\nVARNA, March 14 (Reuters) - \"We won,\" Ines Calder said.\n";
        private const string Item = """<Article Update="seeds/sport/cup.md" ArticleFields="Kind=lead, Regions=north|south" />""";

        // It does not compile with other types.
        private const string Program =
            """
            ArticleFields fields = Articles.Sport.Cup.Fields;
            ArticleFields.KindValue kind = fields.Kind;
            int rating = fields.Rating;
            Article related = fields.Related[0];
            Actor? subject = fields.Subject;
            ArticleFields.VenueFields? venue = fields.Venue;
            Console.WriteLine($"{kind} {rating} {related.Id[6..]} {subject?.Name} {venue?.Name} {string.Join(',', fields.Regions)}");
            """;

        internal Consumer Faults { get; } = new Consumer(
                package,
                "SchemaFaults",
                properties: "<ArticleGen_Fields>Rating: int; Other: integer?</ArticleGen_Fields>",
                items: """
                    <ArticleSchema Include="articles.schema;missing.schema" />
                    <Article Update="seeds/sport/derby.md" ArticleFields="sport, Kind=lead, Rating=5" />
                    """)
            .Write("articles.schema", "Kind: lead|brief\nRelated: Article[]\nBy: Actr\n  \n")
            .Write("seeds/sport/cup.md", "---\nkind: breif\nratng: 5\nrelated: [darby]\n---\n" + Text)
            .Write("seeds/sport/derby.md", Text)
            .WriteProgram("");

        internal SetResult Build { get; private set; } = null!;

        /// <summary>What the programs print.</summary>
        internal IReadOnlyList<string> Before { get; private set; } = [];

        /// <summary>What the last one prints after its schema and its item have changed.</summary>
        internal string After { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            const string fields =
                "Kind: lead|brief{0} Rating: int{0}Related: Article[]{0}Subject: Actor?{0} Venue?.Name: string{0}Regions: string[]";
            const string note = "# of the desk; 'all' of \"them\", and $(more) %(such)";
            Consumer last = Desk("SchemaFile", "", items: """<ArticleSchema Include="seeds/fields.txt" />""")
                .Write("seeds/fields.txt", "# fields\n" + With("\r\n"));
            Consumer[] consumers =
            [
                Desk("SchemaSemicolons", Property(With("; "))),
                Desk("SchemaCommas", Property(With(", "))),
                Desk("SchemaLines", Property($"\n  {note}\n{With(" # note; more\n    ")}\n ")),
                Desk("SchemaLate", "").Write(
                    "Directory.Build.targets", $"<Project><PropertyGroup>{Property(With(";\n"))}</PropertyGroup></Project>"),
                Desk("SchemaBoth", Property(With(";").Replace("Regions: string[]", "<!-- in the file -->", StringComparison.Ordinal)))
                    .Write(
                    "Directory.Build.targets",
                    """<Project><ItemGroup><ArticleSchema Include="seeds/late.txt" /></ItemGroup></Project>""")
                    .Write("seeds/late.txt", "Regions: string[]\n"),
                last,
            ];
            Build = await new ConsumerSet([.. consumers, Faults]).BuildAsync();
            Assert.All(consumers, consumer => Assert.True(File.Exists(consumer.Assembly), Build.Output));
            Before = await Task.WhenAll(consumers.Select(static consumer => consumer.RunAsync()));

            last.Write("seeds/fields.txt", With("\n").Replace("brief", "brief|note", StringComparison.Ordinal))
                .Write("seeds/sport/cup.md", Cup.Replace("kind: brief\nrating: 5", "rating: 6", StringComparison.Ordinal));
            await File.WriteAllTextAsync(
                last.Project,
                (await File.ReadAllTextAsync(last.Project)).Replace("north|south", "north", StringComparison.Ordinal));
            await last.BuildAsync("--no-restore");
            After = await last.RunAsync();

            static string With(string separator) => string.Format(System.Globalization.CultureInfo.InvariantCulture, fields, separator);

            static string Property(string value) => $"<ArticleGen_Fields>{value}</ArticleGen_Fields>";
        }

        public ValueTask DisposeAsync() => default;

        private Consumer Desk(string name, string properties, string items = "") =>
            new Consumer(package, name, properties: properties, items: Item + items)
                .Write("seeds/sport/cup.md", Cup)
                .Write("seeds/sport/derby.md", "---\nkind: lead\nrating: 1\n---\n" + Text)
                .WriteProgram(Program);
    }
}
