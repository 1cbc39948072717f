using System.Text.RegularExpressions;

namespace ArticleGen.Tests.Emit;

/// <summary>A person who opens the generated code finds the quotes of an article above its text.</summary>
public class QuoteCommentTests
{
    [Fact]
    public void Line_and_column_speaker_cue_pattern_and_words() => Assert.Equal(
        """
        // ferry.txt
        //   1:1 the port, "says", TrailingSubject: Ferry to Hale resumes on Friday
        //   7:2 Ines Calder, "told", SubjectSaid: We reopen on Friday,
        //   7:81 Ines Calder, "said", SubjectSaid: the "worst" was over
        //   9:39 A pilot who declined to be named, "said", SubjectSaid: nobody had asked the crews
        //   11:2 A pilot who declined to be named, "added", SubjectSaid: It will take longer,
        //   11:59 A pilot who declined to be named, SplitInTwo: Much longer.
        """,
        Comment(Stories.Ferry));

    [Fact]
    public void Lines_are_those_of_the_compiler() => Assert.Equal(
        "// ferry.txt\n//   6:3 ?, None: here",
        Comment(new Story("a\r\nb\rc\n\u2028d\n \there").Quote(QuoteKind.Indirect, "here", "None").Reading));

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "//   and 1 more")]
    [InlineData(42, "//   and 12 more")]
    public void Of_many_quotes_the_first_are_listed(int count, string? last)
    {
        Story story = new(string.Join('\n', Enumerable.Range(0, count).Select(static i => $"words{i};")));
        for (int i = 0; i < count; i++)
        {
            story.Quote(QuoteKind.Indirect, $"words{i};", "None");
        }

        string[] lines = Comment(story.Reading).Split('\n');
        Assert.Equal(last ?? "//   30:1 ?, None: words29;", lines[^1]);
        Assert.Equal(last is null ? 31 : 32, lines.Length);
    }

    [Fact]
    public void Long_words_names_and_cues_are_cut_short()
    {
        string words = string.Join(' ', Enumerable.Repeat("word", 100));
        Story story = new Story(words).Actor(words, ActorKind.Group);
        string comment = Comment(story.Quote(QuoteKind.Indirect, words, "None", speaker: words, speakerWords: words, cue: words).Reading);

        Assert.Equal(
            $"//   1:1 {Repeat(8)}…, \"{Repeat(8)}…\", None: {Repeat(12)}…",
            comment.Split('\n')[1]);

        static string Repeat(int count) => string.Join(' ', Enumerable.Repeat("word", count));
    }

    [Fact]
    public void An_article_without_quotes_has_only_its_file() => Assert.Equal("// ferry.txt", Comment(Stories.Blank));

    // Else an edit of any word would change the code.
    [Fact]
    public void A_text_in_the_resource_has_none() => Assert.Equal("", Comment(Stories.Ferry, TextStorage.Resource));

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\r\n#error two")]
    [InlineData("one\rpublic class Two { }")]
    [InlineData("one\u0085two")]
    [InlineData("one\u2028two\u2029three")]
    [InlineData("*/ one \u000B two \f three")]
    [InlineData("one \u202E owt")]
    [InlineData("half \uFFFF a character \0")]
    public void Nothing_ends_the_comment(string words)
    {
        Story story = new Story(words).Actor(words, ActorKind.Group);
        ArticleReading reading = story.Quote(QuoteKind.Indirect, words, words, speaker: words, speakerWords: words, cue: words).Reading;
        string comment = Comment(reading);

        Assert.Equal(2, comment.Split('\n').Length);
        Assert.DoesNotMatch("[\r\u0085\u2028\u2029\u202E\0\u000B\f\uFFFF]", comment);
        Assert.Equal(words, CompiledProject.Of(Emission.Of(("ferry.txt", reading))).Run<string>("return Articles.Ferry.Quotes[0].Text;"));
    }

    // What stands above the text.
    private static string Comment(ArticleReading reading, TextStorage storage = TextStorage.Inline)
    {
        string code = new Emission(Target.Latest, storage, IsPublic: true, ("ferry.txt", reading)).Files()
            .Single(static file => Regex.IsMatch(file.Key, @"^Articles\.\d\d\.g\.cs$")).Value;
        Match match = Regex.Match(code, @"ReadText\(int slot\) => slot switch\n *{\n(?<comment>( *//.*\n)*) *0 =>");
        Assert.Equal(storage == TextStorage.Inline, match.Success);
        return string.Join(
            '\n',
            match.Groups["comment"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim()));
    }
}
