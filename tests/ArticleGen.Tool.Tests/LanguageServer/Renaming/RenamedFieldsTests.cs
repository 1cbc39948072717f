using ArticleGen.Fields;
using ArticleGen.Fields.Schema;
using ArticleGen.Reading;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Renaming;

namespace ArticleGen.Tool.Tests.LanguageServer.Renaming;

public class RenamedFieldsTests
{
    private const string Body = "\n\nVARNA, March 14 (Reuters) - \"We open,\" Tom Hale said.\n";

    private static readonly string[] Styles =
    [
        "---\nsubject: Ines Calder\nother: x\n---",
        "---\nsubject: Ines Calder # the director\n---",
        "---\nsubject: 'Ines Calder'\n---",
        "---\nsubject: \"Ines Calder\"\n---",
        "---\nsubject: \"\\u0049nes Calder\"\n---",
        "---\nsubject: ' Ines Calder ' # the director\n---",
        "---\r\nsubject: Ines\r\n  Calder\r\nother: x\r\n---",
        "---\nsubject: 'Ines\n  Calder'\nother: x\n---",
        "---\nsubject: |-\n  Ines Calder\nother: x\n---",
        "---\nsubject: > # folded\n\n  Ines\n  Calder\n\n---",
        "---\nsubject:\n  - Ines Calder\n  - other\n---",
        "---\nsubject: [other, Ines Calder]\n---",
        "---\nsubject: ['Ines Calder', other]\n---",
        "---\nsubject: {name: Ines Calder, at: Varna}\n---",
        "---\nsubject: “Ines Calder”\n---",
        "+++\nsubject = \"Ines Calder\"\nother = 1\n+++",
        "+++\nsubject = 'Ines Calder' # the director\n+++",
        "+++\nsubject = \"\"\"\nInes Calder\"\"\"\n+++",
        "+++\nsubject = '''\nInes Calder\n'''\nother = 1\n+++",
        "+++\nsubject = '''Ines Calder'''\n+++",
        "+++\nsubject = [\"other\", 'Ines Calder']\n+++",
        "+++\nsubject = { name = 'Ines Calder', at = \"Varna\" }\n+++",
        "+++\nsubject = Ines Calder\n+++",
        "{\n  \"subject\": \"Ines Calder\",\n  \"other\": 1\n}",
        "{ \"subject\": [\"other\", \"Ines Calder\"] }",
        "{ \"subject\": { \"name\": \"\\u0049nes Calder\" } }",
        ";;;\n\"subject\": \"Ines Calder\"\n;;;",
    ];

    // Most are refused before, because they are no names: what is written must not depend on that.
    private static readonly string[] Names =
    [
        "Zora Marsh", "Zora O'Marsh", "'Zora' Marsh", "Zora 'Marsh'", "- Zora", "-Zora", "Zora: Marsh", "Zora #Marsh", "#Zora", "[Zora]",
        "{Zora}", "@zora", "\"Zora\" Marsh", "Zora \"Marsh\"", "Zora \\ Marsh", "Zora Marsh\\", "null", "Yes", "True", "1e5", "3M", "1984",
        "2008-08-21", "~", "*Zora", "&Zora", "!Zora", "% Zora", "| Zora", "|", "> Zora", "? Zora", ": Zora", "Zora, Marsh", "Zora Marsh,",
        "Zora Marsh:", "O'", "''", "'''", "Zora '''Marsh'''", "Zora \"\"\"Marsh\"\"\"", "\"", "“Zora”", "Zora & Sons", "---", "+++",
        "Zora ]", "<<", "=", "\\u0041",
    ];

    [Fact]
    public void A_value_that_is_the_name_is_the_new_one_afterwards_however_it_is_written()
    {
        List<string> wrong = [];
        List<string> refused = [];
        foreach (string style in Styles)
        {
            foreach (string name in Names)
            {
                ArticleReading before = Read(style + Body);
                RenamedArticle renamed = Rename(before, actor: null, new("Ines Calder", name));
                string after = new EditedText(before.Text, renamed.Edits).Apply();
                string[] expected = [.. Values(before).Select(value => value.Trim() == "Ines Calder" ? name : value)];
                if (renamed.FindFault(ArticleLexicon.Empty, CancellationToken.None) is not null)
                {
                    refused.Add(after[..^Body.Length]);
                }
                else if (!expected.SequenceEqual(Values(Read(after)).Select(static value => value.Trim()))
                    || !after.EndsWith(Body, StringComparison.Ordinal))
                {
                    wrong.Add(after[..^Body.Length]);
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join('\n', wrong)}");

        // Of all these only a name that is the fence cannot stand on a line of its own.
        Assert.Equal(["+++\nsubject = '''\n+++\n'''\nother = 1\n+++"], refused);
    }

    [Theory]
    // The marks stay where they can hold the name.
    [InlineData("---\na: Ines Calder\n---", "Zora O'Marsh", "---\na: Zora O'Marsh\n---")]
    [InlineData("---\na: Ines Calder\n---", "Zora & Sons", "---\na: Zora & Sons\n---")]
    [InlineData("---\na: Ines Calder\n---", "'Zora", "---\na: \"'Zora\"\n---")]
    [InlineData("---\na: Ines Calder\n---", "Null", "---\na: \"Null\"\n---")]
    [InlineData("---\na: 'Ines Calder'\n---", "Zora O'Marsh", "---\na: 'Zora O''Marsh'\n---")]
    [InlineData("---\na: \"Ines Calder\"\n---", "Zora \"O\" Marsh", "---\na: \"Zora \\\"O\\\" Marsh\"\n---")]
    [InlineData("---\na: |\n  Ines Calder\n---", "- Zora: x", "---\na: |\n  - Zora: x\n---")]
    [InlineData("+++\na = 'Ines Calder'\n+++", "Zora Marsh", "+++\na = 'Zora Marsh'\n+++")]
    [InlineData("+++\na = 'Ines Calder'\n+++", "Zora O'Marsh", "+++\na = \"Zora O'Marsh\"\n+++")]
    [InlineData("+++\na = '''\nInes Calder'''\n+++", "Zora O'Marsh", "+++\na = \"\"\"\nZora O'Marsh\"\"\"\n+++")]
    [InlineData("{ \"a\": \"Ines Calder\" }", "Zora O'Marsh", "{ \"a\": \"Zora O'Marsh\" }")]
    public void Marks_stay_where_they_can_hold_the_name(string before, string name, string expected) =>
        Assert.Equal(expected + Body, Rename(before + Body, name));

    [Theory]
    [InlineData("---\ntitle: Ines Calder opens pier\n---", "title: Zora O'Marsh opens pier")]
    [InlineData("---\ntitle: 'Ines Calder opens \"pier\"'\n---", "title: 'Zora O''Marsh opens \"pier\"'")]
    [InlineData("---\ntitle: \"Ines Calder opens \\\"pier\\\"\"\n---", "title: \"Zora O'Marsh opens \\\"pier\\\"\"")]
    [InlineData("---\ntitle: >\n  Ines Calder opens pier\n---", "  Zora O'Marsh opens pier")]
    [InlineData("+++\ntitle = \"Ines Calder opens pier\"\n+++", "title = \"Zora O'Marsh opens pier\"")]
    [InlineData("+++\ntitle = 'Ines Calder opens \"pier\" \\ quay'\n+++", "title = \"Zora O'Marsh opens \\\"pier\\\" \\\\ quay\"")]
    [InlineData("{ \"title\": \"Ines Calder opens pier\" }", "{ \"title\": \"Zora O'Marsh opens pier\" }")]
    // What is no mention as well; a comment; but no key.
    [InlineData("+++\ntitle = \\ Ines Calder opens pier\n+++", "title = \"\\\\ Zora O'Marsh opens pier\"")]
    [InlineData("+++\ntitle = \"Pier\"\nnote = 'as Ines Calder knew'\n+++", "note = \"as Zora O'Marsh knew\"")]
    [InlineData("---\ntitle: Pier # for Ines Calder\n---", "title: Pier # for Zora O'Marsh")]
    [InlineData("---\ntitle: Pier\nby:\n  Ines Calder: 1\n---", "  Ines Calder: 1")]
    public void Words_in_a_value_are_written_as_its_marks_ask(string front, string line)
    {
        ArticleReading before = Read(front + "\n\nVARNA, March 14 (Reuters) - \"We open,\" Ines Calder said. Calder smiled.\n");

        RenamedArticle renamed = Rename(before, "Ines Calder", "Zora O'Marsh");
        string after = new EditedText(before.Text, renamed.Edits).Apply();

        Assert.Null(renamed.FindFault(ArticleLexicon.Empty, CancellationToken.None));
        Assert.Contains(line, after.Split('\n'));
        Assert.Equal(
            Values(before).Select(static value => value.Replace("Ines Calder", "Zora O'Marsh", StringComparison.Ordinal)),
            Values(Read(after)));
        Assert.EndsWith("Zora O'Marsh said. O'Marsh smiled.\n", after, StringComparison.Ordinal);

        // An apostrophe that stands twice does not hide the name.
        RenamedArticle back = Rename(Read(after), "Zora O'Marsh", "Ines Calder");
        Assert.Null(back.FindFault(ArticleLexicon.Empty, CancellationToken.None));
        Assert.Equal(Values(before), Values(Read(new EditedText(after, back.Edits).Apply())));
    }

    [Theory]
    [InlineData("subject: Ines Calder", true)]
    [InlineData("note: Ines Calder", true)]
    [InlineData("free: Ines Calder", true)]
    [InlineData("authors: [Ines Calder]", true)]
    [InlineData("kind: Ines Calder", false)]
    [InlineData("related: [Ines Calder]", false)]
    [InlineData("slug: Ines Calder", false)]
    public void What_names_no_actor_stays(string line, bool isRenamed)
    {
        SchemaReading fields = SchemaReader.Read("Subject: Actor?\nNote: string?\nKind: lead|Ines Calder\nRelated: Article[]\n");
        FieldSchema? schema = SchemaBuilder.Build([new("a.schema", fields)]).Schema;
        ArticleReading before = Read($"---\n{line}\n---{Body}");

        RenamedArticle renamed = Rename(before, actor: null, new("Ines Calder", "Zora Marsh") { Schema = schema });

        Assert.Equal(isRenamed, renamed.Edits.Count > 0);
        Assert.Null(renamed.FindFault(ArticleLexicon.Empty, CancellationToken.None));
    }

    [Fact]
    public void A_value_that_cannot_be_read_as_the_name_is_refused()
    {
        // The value would end the front matter.
        ArticleReading before = Read("---\nsubject: |\n  Ines Calder\n---" + Body);

        RenamedArticle renamed = Rename(before, actor: null, new("Ines Calder", "Zora\n---\nMarsh"));

        Assert.Contains(
            "cannot stand in the front matter",
            renamed.FindFault(ArticleLexicon.Empty, CancellationToken.None),
            StringComparison.Ordinal);
    }

    private static string Rename(string text, string name)
    {
        ArticleReading before = Read(text);
        return new EditedText(text, Rename(before, actor: null, new("Ines Calder", name)).Edits).Apply();
    }

    private static RenamedArticle Rename(ArticleReading before, string oldName, string newName)
    {
        int actor = Enumerable.Range(0, before.Actors.Count).Single(index => before.Actors[index].Name == oldName);
        return Rename(before, actor, new(oldName, newName));
    }

    private static RenamedArticle Rename(ArticleReading before, int? actor, NameChange name) =>
        new(before, ArticleFormat.Markdown, actor, name, CancellationToken.None);

    private static ArticleReading Read(string text) =>
        ArticleReader.Read(text, ArticleFormat.Markdown, ArticleLexicon.Empty, CancellationToken.None);

    private static IEnumerable<string> Values(ArticleReading reading) =>
        FieldPlace.FindAll(reading).Select(static place => place.Value.Text);
}
