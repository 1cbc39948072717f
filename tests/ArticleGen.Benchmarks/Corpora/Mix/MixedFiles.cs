namespace ArticleGen.Benchmarks.Corpora.Mix;

/// <summary>What a project has beside the stories of a mix: a lexicon, and a schema of the fields.</summary>
internal static class MixedFiles
{
    /// <summary>The words that the field <c>kind</c> can have.</summary>
    public static readonly string[] Kinds = ["lead", "brief", "opinion"];

    private const string Lexicon = """
        # The desk's own words
        verb: toot
        verb: row back, rows back, rowed back, rowed back, rowing back | clause quote
        agency: Harbour Wire, HW
        media: The Quayside
        section: Have your say
        title: Portreeve | female
        organization: Bread and Salt, BAS
        place: Old Mole

        """;

    private const string Schema = """
        Kind: lead|brief|opinion?
        Rating: int?
        Regions: string[]
        Venue.Name: string?
        Venue.Capacity: int?

        """;

    /// <summary>The files.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } =
        [new("newsroom.lexicon", "ArticleLexicon", Lexicon), new("articles.schema", "ArticleSchema", Schema)];

    /// <summary>A paragraph in the words of the lexicon.</summary>
    public static string LexiconParagraph(string person) =>
        $"\"We never asked for a second pier,\" tooted Portreeve {person}. "
            + "Bread and Salt rowed back that the ferries were late, HW reported.";
}
