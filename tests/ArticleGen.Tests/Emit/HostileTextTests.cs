using CsCheck;

namespace ArticleGen.Tests.Emit;

/// <summary>Whatever an article holds, the project compiles and the text comes out as it went in.</summary>
public class HostileTextTests
{
    private static readonly string[] Marks = [
        "\"", "\"\"\"", "\n", "\r", "\r\n", "\\", " ", "\t", "a", "\uD83D", "\uDCA5", "\0", "{", "\u2028"
    ];

    private static readonly string[] Texts =
    [
        "",
        "\n",
        "\r",
        "\r\n\r\n",
        " ",
        "\t\n \n\t",
        "no line break at the end",
        "one\ntwo\rthree\r\nfour",
        "\"\"\"",
        "say \"\"\"\"\"\"\"\" and {0} and {{1}}\n\"",
        "\\ \\n \\u0041 \\x",
        "*/ /* // #if #endregion </summary> <!-- & ]]> &amp;",
        "line\u2028separator\u2029and\u0085next",
        "a NUL \0 1 and \u0001\u001A\u007F\u0080",
        "\uFEFFmark \uFFFE \uFFFF \uFFFD",
        "half \uD83D\ntwo \uDCA5 halves",
        "\uDCA5\uD83D",
        "\uD83D",
        "💥 Привет 日本 é e\u0301 \u00A0 \u00AD \u200D",
        "left \u202E to \u2066 right \u200F",
        "   indented\n      more\n   \n back",
        "#nullable disable\n#pragma warning disable\nnamespace X { }",
    ];

    // All texts stand in one project, and each is headline, byline, dateline, actor, cue and quote as well.
    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void Every_text_comes_out_as_it_went_in(LanguageVersion version)
    {
        Emission emission = new(
            new(version),
            TextStorage.Inline,
            IsPublic: true,
            [.. Texts.Select((text, i) => ($"{i}.txt", Everything(text)))]);
        string[][] shown = CompiledProject.Of(emission).Run<string[][]>(
            """
            return Articles.All.OrderBy(a => int.Parse(a.Id)).Select(a => (Article: a, Quote: a.Quotes[0])).Select(x => new[]
            {
                x.Article.Text, x.Article.Headline, x.Article.Byline, x.Article.Dateline.Raw, x.Article.Dateline.Agency,
                x.Article[x.Article.Paragraphs[0]],
                x.Article.Actors[0].Name, x.Article.Actors[0].Roles[0], x.Article.Actors[1].Name, x.Quote.Text, x.Quote.Cue,
                x.Quote.Pattern,
            }).ToArray();
            """);
        Assert.Equal(Texts.Select(text => Enumerable.Repeat(text, 12)), shown);
    }

    [Fact]
    public void Any_text_comes_out_as_it_went_in()
    {
        Gen<string> texts = Gen.OneOf(
            Gen.String,
            Gen.Int[0, Marks.Length - 1].Array[0, 20].Select(marks => string.Concat(marks.Select(i => Marks[i]))));
        texts.Array[30].Sample(
            many =>
            {
                Emission emission = Emission.Of([.. many.Select((text, i) => ($"{i}.txt", Everything(text)))]);
                string[] shown = CompiledProject.Of(emission)
                    .Run<string[]>("return Articles.All.OrderBy(a => int.Parse(a.Id)).Select(a => a.Text).ToArray();");
                return shown.SequenceEqual(many);
            },
            iter: 4,
            threads: 1);
    }

    // Byte by byte in C# 9, where a text is an array, and as literals later. The five megabytes of one text are compiled in BadInputTests.
    [Theory]
    [InlineData(LanguageVersion.CSharp9, "A line of a very long article.\r\n")]
    [InlineData(LanguageVersion.Latest, "\"We reopen,\" she said.\n\n")]
    [InlineData(LanguageVersion.Latest, "\"Wir öffnen\" 💥\r\n")]
    [InlineData(LanguageVersion.Latest, "\n")]
    [InlineData(LanguageVersion.Latest, "\0")]
    [InlineData(LanguageVersion.Latest, "one line without an end ")]
    public void A_text_of_many_blocks_compiles(LanguageVersion version, string line) => AssertCompiles(version, line, 300_000);

    // Half a minute: explicit.
    [Fact(Explicit = true)]
    [Trait("Time", "Long")]
    public void Two_megabytes_compile_as_an_array() =>
        AssertCompiles(LanguageVersion.CSharp9, "A line of a very long article.\r\n", 2_000_000);

    private static void AssertCompiles(LanguageVersion version, string line, int length)
    {
        string text = string.Concat(Enumerable.Repeat(line, length / line.Length));
        Emission emission = new(new(version), TextStorage.Inline, IsPublic: true, ("big.txt", new(text)));
        Assert.Equal(text, CompiledProject.Of(emission).Run<string>("return Articles.Big.Text;"));
    }

    private static ArticleReading Everything(string text)
    {
        TextRange all = new(0, text.Length);
        return new(text)
        {
            Headline = all,
            Byline = all,
            Dateline = new(all) { Section = text, Place = text, Region = text, Agency = text },
            Paragraphs = ValueList<TextRange>.Of([all]),
            Actors = ValueList<ActorReading>.Of([Actor(ActorKind.Person), Actor(ActorKind.Anonymous)]),
            Attributions = ValueList<QuoteReading>.Of(
            [
                new(
                    QuoteKind.Direct,
                    all,
                    ValueList<TextRange>.Of([all]),
                    text) { Speaker = 0, SpeakerRange = all, CueRange = all, Via = 1, Addressee = 1 },
            ]),
        };

        ActorReading Actor(ActorKind kind) =>
            new(text, kind, ValueList<string>.Of([text]), ValueList<string>.Of([text + "!"]), ValueList<TextRange>.Of([all]));
    }
}
