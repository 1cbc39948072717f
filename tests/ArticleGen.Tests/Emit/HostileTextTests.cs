using CsCheck;

namespace ArticleGen.Tests.Emit;

/// <summary>Whatever an article holds, the project compiles and the text comes out as it went in.</summary>
public class HostileTextTests
{
    private static readonly string[] Marks = ["\"", "\"\"\"", "\n", "\r", "\r\n", "\\", " ", "\t", "a", "\uD83D", "\uDCA5", "\0", "{", "\u2028"];

    public static TheoryData<string> Texts() =>
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

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_comes_out_as_it_went_in(string text)
    {
        // All of it is headline, byline, dateline, actor, cue and quote as well.
        foreach (LanguageVersion version in new[] { LanguageVersion.CSharp9, LanguageVersion.Latest })
        {
            CompiledProject project = CompiledProject.Of(new Emission(new(version), TextStorage.Inline, IsPublic: true, ("x.txt", Everything(text))));
            string[] shown = project.Run<string[]>(
                """
                Article a = Articles.X;
                Quote q = a.Quotes[0];
                return new[] { a.Text, a.Headline, a.Byline, a.Dateline.Raw, a.Dateline.Agency, a.Actors[0].Name, a.Actors[0].Roles[0], a.Actors[1].Name, q.Text, q.Cue, q.Pattern, a[a.Paragraphs[0]] };
                """);
            Assert.All(shown, one => Assert.Equal(text, one));
        }
    }

    [Fact]
    public void Any_text_comes_out_as_it_went_in()
    {
        Gen<string> texts = Gen.OneOf(Gen.String, Gen.Int[0, Marks.Length - 1].Array[0, 20].Select(marks => string.Concat(marks.Select(i => Marks[i]))));
        texts.Array[30].Sample(
            many =>
            {
                Emission emission = Emission.Of([.. many.Select((text, i) => ($"{i}.txt", Everything(text)))]);
                string[] shown = CompiledProject.Of(emission).Run<string[]>("return Articles.All.OrderBy(a => int.Parse(a.Id)).Select(a => a.Text).ToArray();");
                return shown.SequenceEqual(many);
            },
            iter: 4,
            threads: 1);
    }

    [Theory]
    [InlineData("\"We reopen,\" she said.\n\n")]
    [InlineData("\"Wir öffnen\" 💥\r\n")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("one line without an end ")]
    public void Five_megabytes_compile(string line)
    {
        string text = string.Concat(Enumerable.Repeat(line, 5_000_000 / line.Length));
        Assert.Equal(text, CompiledProject.Of(Emission.Of(("big.txt", new(text)))).Run<string>("return Articles.Big.Text;"));
    }

    [Fact]
    public void Five_megabytes_compile_as_strings()
    {
        string text = string.Concat(Enumerable.Repeat("A line of a very long article.\r\n", 150_000));
        Assert.Equal(text, CompiledProject.Of(new Emission(new(LanguageVersion.CSharp9), TextStorage.Inline, IsPublic: true, ("big.txt", new(text)))).Run<string>("return Articles.Big.Text;"));
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
            Quotes = ValueList<QuoteReading>.Of(
            [
                new(QuoteKind.Direct, all, ValueList<TextRange>.Of([all]), text) { Speaker = 0, SpeakerRange = all, CueRange = all, Via = 1, Addressee = 1 },
            ]),
        };

        ActorReading Actor(ActorKind kind) => new(text, kind, ValueList<string>.Of([text]), ValueList<string>.Of([text + "!"]), ValueList<TextRange>.Of([all]));
    }
}
