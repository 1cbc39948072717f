namespace ArticleGen.Tool.Tests.Commands;

/// <summary>Fields of front matter are checked against a schema that the command line names.</summary>
public sealed class SchemaTests
{
    private const string Schema = "Kind: lead|brief\nRelated: Article[]\nSubject: Actor?\n";

    [Fact]
    public async Task A_check_of_a_folder_takes_a_schema()
    {
        using Desk desk = Newsroom();

        Assert.Equal("2 articles: 0 errors, 0 warnings\n", (await desk.RunAsync("check", "stories")).Error);
        ToolRun run = await desk.RunAsync("check", "stories", "--schema", "fields.schema");

        Assert.Equal((1, "2 articles: 4 errors, 1 warning\n"), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "fields.schema(4,7): warning ART0035: The schema's 'integer' is not understood",
                "stories/cup.md(2,7): error ART0031: The field 'Kind' does not take 'breif': write one of lead, brief; "
                    + "did you mean 'brief'?",
                "stories/cup.md(3,12): error ART0031: The field 'Related' does not take 'harbor': no article has this id; "
                    + "did you mean 'harbour'?",
                "stories/cup.md(4,10): error ART0031: The field 'Subject' does not take 'Ines Caldr': "
                    + "nobody in the articles has this name; did you mean 'Ines Calder'?",
                "stories/harbour.md(1,1): error ART0032: The field 'Kind' is missing",
            ],
            run.Lines.Select(static (line, i) => line.Split(i == 4 ? ": write" : i == 0 ? ": there" : " (articlegen")[0]));
    }

    // After the first round only some files have edits; the others are still there to be referred to.
    [Fact]
    public async Task A_fix_mends_fields_and_the_schema_until_nothing_is_left()
    {
        using Desk desk = Newsroom();
        ToolRun run = await desk.RunAsync("fix", "stories", "--schema", "fields.schema");

        Assert.Equal((0, "4 edits in 2 files\n"), (run.ExitCode, run.Error));
        Assert.Equal(Schema + "Age?: int\n", Read("fields.schema"));
        Assert.StartsWith(
            "---\nkind: brief\nrelated: [ harbour ]\nsubject: 'Ines Calder'\n---\n", Read("stories/cup.md"), StringComparison.Ordinal);

        string Read(string path) => System.Text.Encoding.UTF8.GetString(desk.Bytes(path));
    }

    [Fact]
    public async Task A_schema_below_the_folder_is_no_article()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean).Write("fields.txt", "Rating: int?\n");
        Assert.Equal("1 article: 0 errors, 0 warnings\n", (await desk.RunAsync("check", ".", "--schema", "fields.txt")).Error);
        ToolRun run = await desk.RunAsync("check", ".", "--schema", "no.schema");
        Assert.Equal((2, "articlegen: no.schema: there is no such schema\n"), (run.ExitCode, run.Error));
    }

    private static Desk Newsroom() => new Desk()
        .Write("fields.schema", Schema + "Age?: integer\n")
        .Write("stories/cup.md", "---\nkind: breif\nrelated: [ harbor ]\nsubject: 'Ines Caldr'\n---\n" + Texts.Clean)
        .Write("stories/harbour.md", Texts.Clean);
}
