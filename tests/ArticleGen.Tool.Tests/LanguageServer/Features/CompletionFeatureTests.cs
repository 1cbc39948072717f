using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;

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
    // Inside a word, all of it is replaced; the flags behind the caret are given as well.
    [InlineData("per¦son: Ines Calder", "")]
    [InlineData("p¦erson: Ines Calder", "place")]
    [InlineData("title: Portreeve | ma¦, male", "")]
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
    // Behind a gap of another kind only the rest is put: what stands there is not doubled. Not over a blank line.
    [InlineData("\"Done,\" said Ines\nCal¦", "Calder")]
    [InlineData("\"Done,\" said Ines\r\nCal¦", "Calder")]
    [InlineData("\"Done,\" said Ines  Cal¦", "Calder")]
    [InlineData("\"Done,\" said Ines\u00A0Cal¦", "Calder")]
    [InlineData("\"Done,\" said Ines\nC¦", "Calder")]
    [InlineData("\"Done,\" said Ines\n\nCal¦", "Calder,Ines Calder")]
    [InlineData("\"Done,\" said Tom\nCal¦", "Calder,Ines Calder")]
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
    // Right behind the colon or the hyphen, which are none without a blank.
    [InlineData("---\nkind:¦\n---\n", " lead, brief, opinion")]
    [InlineData("---\nsponsored:¦\n---\n", " true, false")]
    [InlineData("---\nrelated:\n  -¦\n---\n", " draft, pier, sport/derby")]
    // Inside a word.
    [InlineData("---\nkind: le¦ad\n---\n", "")]
    [InlineData("---\nkind: ¦lead # the first\n---\n", "brief,opinion")]
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
    [InlineData("+++\nrelated = [¦]\n+++\n", "\"draft\",\"pier\",\"sport/derby\"")]
    [InlineData("+++\nrelated = [\"d¦\"]\n+++\n", "draft,sport/derby")]
    [InlineData("+++\nrelated = [\"pier\", s¦]\n+++\n", "\"sport/derby\"")]
    [InlineData("+++\nkind =¦\n+++\n", "\"lead\",\"brief\",\"opinion\"")]
    [InlineData("+++\n[ve¦\n+++\n", "")]
    [InlineData("+++\n[[st¦\n+++\n", "")]
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

    [Theory]
    [InlineData("words.lexicon", "pers¦on: Ines", null)]
    [InlineData("words.lexicon", "p¦er: Ines", "person: Ines")]
    [InlineData("words.lexicon", "person: Ines Calder | f¦em", "person: Ines Calder | female")]
    [InlineData("draft.md", "---\nkind: l¦ea # the first\n---\n", "---\nkind: lead # the first\n---\n")]
    [InlineData("draft.md", "---\nki¦n: lead\n---\n", "---\nkind: lead\n---\n")]
    [InlineData("draft.md", "---\nkind: \"l¦ea\"\n---\n", "---\nkind: \"lead\"\n---\n")]
    [InlineData("draft.md", "---\nrelated: [pi¦e, sport]\n---\n", "---\nrelated: [pier, sport]\n---\n")]
    [InlineData("draft.md", "+++\nrelated = [\"pi¦e\", 'x']\n+++\n", "+++\nrelated = [\"pier\", 'x']\n+++\n")]
    [InlineData("draft.md", "{\n  \"kind\": \"l¦ea\"\n}\n", "{\n  \"kind\": \"lead\"\n}\n")]
    [InlineData("draft.md", "{\n  \"kind\": ¦\"lea\"\n}\n", "{\n  \"kind\": \"lead\"\n}\n")]
    [InlineData("draft.md", "Pier\n\n\"Done,\" said Ines\nCa¦.\n", "Pier\n\n\"Done,\" said Ines\nCalder.\n")]
    public async Task The_word_around_the_caret_is_replaced_as_a_whole(string file, string marked, string? expected)
    {
        using Desk desk = new Desk()
            .Write("a.schema", Schema).Write("draft.md", "").Write("pier.txt", Texts.Pier).Write("words.lexicon", "");
        DeskWorkspace workspace = new(desk);

        Assert.Equal(
            expected, (await workspace.CompleteAsync(file, marked)).Length == 0 ? null : await workspace.TakeFirstAsync(file, marked));
    }

    // A list that is whole need not be asked for again when more is typed.
    [Theory]
    [InlineData("said I¦", true)]
    [InlineData("said ¦", true)]
    [InlineData("I¦", true)]
    [InlineData("said In¦", false)]
    [InlineData("In¦", false)]
    [InlineData("---\nrelated: d¦\n---\n", true)]
    [InlineData("---\nrelated: de¦\n---\n", false)]
    public async Task A_list_is_whole_only_when_enough_is_typed(string marked, bool isIncomplete)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("draft.md", "");
        DeskWorkspace workspace = new(desk);

        CompletionList? list = await new CompletionFeature(workspace.Workspace, workspace.Names)
            .CompleteAsync(workspace.OpenAt("draft.md", marked), CancellationToken.None);

        Assert.Equal(isIncomplete, list!.IsIncomplete);
    }

    [Theory]
    [InlineData(null, 12)]
    [InlineData(new[] { 1, 20 }, 20)]
    public async Task An_old_client_gets_the_kinds_that_it_knows(int[]? known, int expected)
    {
        using Desk desk = new Desk().Write("words.lexicon", "").Write("pier.txt", Texts.Pier);
        DeskWorkspace workspace = new(desk);
        CompletionFeature feature = new(workspace.Workspace, workspace.Names);
        ((IFeature)feature).Announce(new(), new() { TextDocument = new() { Completion = new(new(known)) } });

        CompletionList? list = await feature.CompleteAsync(
            workspace.OpenAt("words.lexicon", "person: Ines Calder | ¦"), CancellationToken.None);

        Assert.All(list!.Items, item => Assert.Equal(expected, item.Kind));
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
