namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class CompletionFeatureTests
{
    private const string Schema = """
        Kind: lead|brief|opinion
        ReadingTime: int?
        Sponsored: bool?
        Related: Article[]
        Subject: Actor?
        Venue.Name: string
        Venue.Capacity: int?
        Stops[].Name: string
        Stops[].Kind: quay|pier

        """;

    [Theory]
    [InlineData("¦", "verb: ,agency: ,media: ,section: ,title: ,person: ,organization: ,place: ")]
    [InlineData("# words\n  pe¦", "person: ")]
    [InlineData("PE¦: Ines Calder", "person")]
    [InlineData("person: Ines Calder | ¦", "female,male")]
    [InlineData("title: Portreeve | female, ma¦", "male")]
    [InlineData("title: Portreeve | female ¦", "male,honorific,modifier")]
    [InlineData("person: In¦", "")]
    [InlineData("place: Old Harbour | ¦", "")]
    [InlineData("boat: Old Harbour | ¦", "")]
    [InlineData("# pe¦", "")]
    [InlineData("pq¦", "")]
    public async Task A_lexicon_has_its_kinds_and_flags(string marked, string expected)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("words.lexicon", "");
        DeskWorkspace workspace = new(desk);

        string[] found = await workspace.CompleteAsync("words.lexicon", marked);

        Assert.Equal(expected, string.Join(',', found));
        Assert.Equal(found, await workspace.CompleteAsync("words.lexicon", "agency: Harbour Wire\r\n" + marked));
    }

    [Theory]
    // Names by their first letters, by the last word, by several words; the longest beginning first.
    [InlineData("\"Done,\" said Ca¦", "Calder,Ines Calder")]
    [InlineData("\"Done,\" said CA¦ today", "Calder,Ines Calder")]
    [InlineData("\"Done,\" said Ines C¦", "Ines Calder")]
    [InlineData("💧 Ines Cal¦.", "Ines Calder,Calder")]
    // One letter, a word in small letters, inside a word, a name that is whole, no such name.
    [InlineData("\"Done,\" said C¦", "")]
    [InlineData("\"Done,\" said ca¦", "")]
    [InlineData("\"Done,\" said Ca¦lder", "")]
    [InlineData("\"Done,\" said Ines Calder¦", "")]
    [InlineData("\"Done,\" said Zo¦", "")]
    [InlineData("\"Done,\" said Ines  ¦", "")]
    public async Task An_article_has_the_names_of_the_project(string marked, string expected)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("draft.txt", "");
        DeskWorkspace workspace = new(desk);

        Assert.Equal(expected, string.Join(',', await workspace.CompleteAsync("draft.txt", "Pier to open\r\n\r\n" + marked)));
    }

    [Fact]
    public async Task A_name_replaces_all_words_that_were_typed_of_it()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("draft.txt", "");
        DeskWorkspace workspace = new(desk);

        Assert.Equal("💧 \"Done,\" said Ines Calder.", await workspace.TakeFirstAsync("draft.txt", "💧 \"Done,\" said Ines Ca¦."));
    }

    [Theory]
    [InlineData("---\ntitle: A\nk¦\n---\n", "kind: ")]
    [InlineData("---\ntitle: A\nkind: lead\n¦\n---\n", "reading_time: ,sponsored: ,related: ,subject: ,venue: ,stops: ")]
    [InlineData("---\nTitle: A\nSp¦: true\n---\n", "Sponsored")]
    [InlineData("---\nreading-time: 5\n¦", "kind: ,sponsored: ,related: ,subject: ,venue: ,stops: ")]
    [InlineData("---\nvenue:\n  name: Mole\n  ¦\n---\n", "capacity: ")]
    [InlineData("---\nvenue:\n  ¦", "name: ,capacity: ")]
    [InlineData("---\nkind: ¦\n---\n", "lead,brief,opinion")]
    [InlineData("---\nkind: \"b¦\n---\n", "brief")]
    [InlineData("---\nsponsored: ¦\n---\n", "true,false")]
    [InlineData("---\nrelated: [pier, sp¦]\n---\n", "sport/derby")]
    [InlineData("---\nrelated:\n  - de¦\n---\n", "sport/derby")]
    [InlineData("---\nrelated:\n- pi¦\n---\n", "pier")]
    [InlineData("---\nsubject: In¦\n---\n", "Ines Calder")]
    [InlineData("---\nstops:\n  - name: Mole\n    k¦\n---\n", "kind: ")]
    [InlineData("---\nstops:\n  - name: Mole\n    kind: ¦\n---\n", "quay,pier")]
    [InlineData("---\ntags: [¦]\n---\n", "harbour,tide")]
    [InlineData("---\ndraft: t¦\n---\n", "true")]
    // A comment, a text, behind a value in quotation marks, a key that is not declared.
    [InlineData("---\n# ki¦\n---\n", "")]
    [InlineData("---\ntitle: l¦\n---\n", "")]
    [InlineData("---\nkind: \"lead\" ¦\n---\n", "")]
    [InlineData("---\ncolour: le¦\n---\n", "")]
    public async Task Front_matter_in_YAML_has_keys_and_values(string marked, string expected) =>
        await AssertFrontMatterAsync(marked, expected);

    [Theory]
    [InlineData("+++\ntitle = \"A\"\nk¦\n+++\n", "kind = ")]
    [InlineData("+++\nkind = ¦\n+++\n", "\"lead\",\"brief\",\"opinion\"")]
    [InlineData("+++\nkind = \"le¦\"\n+++\n", "lead")]
    [InlineData("+++\nsponsored = ¦\n+++\n", "true,false")]
    [InlineData("+++\nsponsored = \"¦\"\n+++\n", "")]
    [InlineData("+++\nrelated = [\n  \"pier\",\n  \"de¦\"\n]\n+++\n", "sport/derby")]
    [InlineData("+++\ntitle = \"A\"\n[venue]\nc¦\n+++\n", "capacity = ")]
    [InlineData("+++\n[ve¦\n+++\n", "")]
    public async Task Front_matter_in_TOML_has_keys_and_values(string marked, string expected) =>
        await AssertFrontMatterAsync(marked, expected);

    [Theory]
    [InlineData("---\nsubject: Zo¦\n---\n", "---\nsubject: Zora O'Marsh\n---\n")]
    [InlineData("---\nsubject: 'Zo¦'\n---\n", "---\nsubject: 'Zora O''Marsh'\n---\n")]
    [InlineData("---\nsubject: \"Zo¦\"\n---\n", "---\nsubject: \"Zora O'Marsh\"\n---\n")]
    [InlineData("+++\nsubject = Zo¦\n+++\n", "+++\nsubject = \"Zora O'Marsh\"\n+++\n")]
    public async Task A_name_is_written_as_the_marks_around_it_ask(string marked, string expected)
    {
        using Desk desk = new Desk()
            .Write("a.schema", Schema).Write("draft.md", "")
            .Write("pier.txt", Texts.Pier.Replace("Ines Calder", "Zora O'Marsh", StringComparison.Ordinal));

        Assert.Equal(expected, await new DeskWorkspace(desk).TakeFirstAsync("draft.md", marked));
    }

    [Theory]
    [InlineData("{\n  \"title\": \"A\",\n  \"k¦\"\n}\n", "kind")]
    [InlineData("{\n  \"title\": \"A\",\n  k¦\n}\n", "\"kind\": ")]
    [InlineData("{\n  \"kind\": ¦\n}\n", "\"lead\",\"brief\",\"opinion\"")]
    [InlineData("{\n  \"sponsored\": ¦\n}\n", "true,false")]
    [InlineData("{\n  \"related\": [\"pier\", \"de¦\"]\n}\n", "sport/derby")]
    [InlineData("{\n  \"venue\": { \"name\": \"a\\\"b\", \"c¦\" }\n}\n", "capacity")]
    public async Task Front_matter_in_JSON_has_keys_and_values(string marked, string expected) =>
        await AssertFrontMatterAsync(marked, expected);

    [Theory]
    [InlineData("---\nrelated: de¦\n---\n", "sport/derby")]
    [InlineData("---\nrelated: d¦\n---\n", "")]
    [InlineData("---\nre¦\n---\n", "")]
    [InlineData("---\ntags: [ha¦]\n---\n", "harbour")]
    public async Task Without_a_schema_ids_are_found_by_two_letters(string marked, string expected) =>
        await AssertFrontMatterAsync(marked, expected, schema: null);

    private static async Task AssertFrontMatterAsync(string marked, string expected, string? schema = Schema)
    {
        using Desk desk = new Desk()
            .Write("pier.txt", Texts.Pier)
            .Write("sport/derby.md", "---\ntitle: Derby\ntags: [harbour, tide]\n---\nA word.\n")
            .Write("draft.md", "");
        if (schema is not null)
        {
            desk.Write("a.schema", schema);
        }

        DeskWorkspace workspace = new(desk);

        Assert.Equal(expected, string.Join(',', await workspace.CompleteAsync("draft.md", marked)));
        Assert.Equal(
            expected,
            string.Join(',', await workspace.CompleteAsync("draft.md", marked.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task The_server_answers_in_all_kinds_of_files()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);
        await client.ChangeAsync("pier.txt", (0, 0), (0, 0), "Tom");

        System.Text.Json.JsonElement list = await client.AskAtAsync("textDocument/completion", "pier.txt", 0, 2);

        Assert.Equal(
            System.Text.Json.JsonValueKind.Object,
            client.Server.GetProperty("capabilities").GetProperty("completionProvider").ValueKind);
        Assert.False(list.GetProperty("isIncomplete").GetBoolean());
        Assert.Empty(list.GetProperty("items").EnumerateArray());
        await client.ChangeAsync("pier.txt", (0, 0), (0, 3), "Ines ");
        list = await client.AskAtAsync("textDocument/completion", "pier.txt", 0, 4);
        Assert.Equal("Ines Calder", list.GetProperty("items")[0].GetProperty("label").GetString());
        Assert.Equal(
            System.Text.Json.JsonValueKind.Null, (await client.AskAtAsync("textDocument/completion", "gone.txt", 0, 2)).ValueKind);
    }
}
