using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Hovering;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.Tests.LanguageServer.Hovering;

public class LexiconHoverTests
{
    private const string Words =
        "# Words\r\nverb: row back | clause told\r\nPerson: Ines Calder, I. K. Calder | female\r\n"
        + "agency: Harbour Wire | female\r\nnonsense\r\n";

    [Theory]
    [InlineData(1, 2, "verb: a verb of saying: the base alone if it is regular, else all five forms", "Flags: clause, that, quote, ")]
    [InlineData(1, 8, "row back, a verb of saying: the base alone if it is regular, else all five forms", "")]
    [InlineData(1, 25, "told: stands before the person who is told: told the council that ...", "")]
    [InlineData(2, 23, "Ines Calder, a person, by the first name and the others", "Also: I. K. Calder")]
    [InlineData(2, 42, "female: of a woman: 'she'", "")]
    [InlineData(3, 3, "agency: a news agency, in datelines and as a source", "No flags")]
    public async Task A_part_of_a_line_tells_what_it_means(int line, int character, string first, string second)
    {
        string[] lines = (await HoverAsync(line, character))!.Split('\n');

        Assert.Equal(first, lines[0]);
        Assert.StartsWith(second, lines.Length > 1 ? lines[1] : "", StringComparison.Ordinal);
    }

    // A comment, a flag that the kind does not have, a line that is not understood, and none at all.
    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 24)]
    [InlineData(4, 3)]
    [InlineData(99, 0)]
    public async Task Beside_anything_else_nothing_is_shown(int line, int character) => Assert.Null(await HoverAsync(line, character));

    [Fact]
    public void Every_kind_and_every_flag_is_explained()
    {
        for (int kind = 0; kind < LexiconFlags.Kinds.Count; kind++)
        {
            foreach (string flag in LexiconFlags.GetFlags((LexiconEntryKind)kind).Prepend(""))
            {
                string text = $"{LexiconFlags.Kinds[kind]}: Word | {flag}";
                LexiconLine line = Assert.Single(LexiconLine.ReadAll(text));

                Assert.NotNull(LexiconHover.Write(line, text, flag.Length == 0 ? 0 : text.Length, "plaintext"));
            }
        }
    }

    private static async Task<string?> HoverAsync(int line, int character)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("words.lexicon", Words);
        HoverFeature feature = new(LoadedWorkspace.Load(desk));
        Hover? hover = await feature.ShowAsync(
            new(LoadedWorkspace.Name(desk, "words.lexicon"), new(line, character)), CancellationToken.None);
        return hover?.Contents.Value;
    }
}
