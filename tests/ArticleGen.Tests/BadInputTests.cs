using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Tests.Diagnose;

namespace ArticleGen.Tests;

/// <summary>
/// What is wrong with one article, from its bytes to the compiled project: the project compiles, the article and all others are there,
/// and the diagnostics say what and where.
/// </summary>
public class BadInputTests
{
    private const string Good = "Ferry resumes\n\nBERGEN, March 3, 2024 (NTB) - \"We reopen,\" Ines Calder said.\n";
    private const string Body = "\n\nThe harbour ferry runs again, port director Ines Calder said.\n";

    /// <summary>What is wrong, the file, and what is said of it: rule, line, column, and the words the message begins with.</summary>
    public static TheoryData<string, byte[], string[]> Files => new()
    {
        { "empty file", Utf8(""), ["ART0006 (1,1) The article is empty"] },
        { "headline only", Utf8("Ferry resumes\n"), ["ART0006 (1,1) The article has no text: nothing stands below 'Ferry resumes'"] },
        { "no dateline", Utf8("Ferry resumes" + Body), ["ART0002 (1,1) No publication line and no dateline go with 'Ferry resumes'"] },
        {
            "31 February 2008",
            Utf8("Ferry resumes\n\nCoast News 31 February 2008 09:20 (UTC +01:00)" + Body),
            ["ART0001 (3,12) The dateline's '31 February' cannot be: February has at most 29 days"]
        },
        {
            "25:61",
            Utf8("Ferry resumes\n\nCoast News 14 March 2011 25:61 (UTC +01:00)" + Body),
            ["ART0001 (3,26) The dateline's '25:61' cannot be"]
        },
        {
            "UTC +25:00",
            Utf8("Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +25:00)" + Body),
            ["ART0001 (3,33) The dateline's 'UTC +25:00' cannot be"]
        },
        {
            "Narch 2",
            Utf8("Ferry resumes\n\nBERGEN, Narch 2 (NTB) - The ferry runs again, Ines Calder said.\n"),
            ["ART0001 (3,9) The dateline's 'Narch' cannot be"]
        },
        {
            "03/04/2011",
            Utf8("Ferry resumes\n\nCoast News 03/04/2011 09:20 (UTC +01:00)" + Body),
            ["ART0009 (3,12) The dateline's '03/04/2011' can be two days: 3 April 2011 or 4 March 2011; write the month as a word"]
        },
        {
            "weekday that contradicts the date",
            Utf8("Ferry resumes\n\nCoast News Tuesday, 14 March 2011 09:20 (UTC +01:00)" + Body),
            ["ART0010 (3,12) 'Tuesday' contradicts the date beside it"]
        },
        {
            "unclosed mark",
            Utf8("Ferry resumes\n\nBERGEN, March 3 (NTB) - \"We reopen, Ines Calder said.\n"),
            ["ART0004 (3,25) The quotation that opens at"]
        },
        {
            "quotation nobody said",
            Utf8(Good + "\nThe ferry runs again.\n\n\"The bridge will not hold another winter.\"\n\nIt rained all day.\n"),
            ["ART0003 (7,1) Nobody is said to have said 'The bridge will not hold another winter.'"]
        },
        {
            "bytes that are not UTF-8",
            Encoding.Latin1.GetBytes(Good + "\nThe café is open.\n"),
            ["ART0007 (5,8) 'U+FFFD' is not text: bytes that are not UTF-8 were lost here; the file looks like Windows-1252: read "
                + "it so, save it as UTF-8"]
        },
        { "UTF-16 with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)], [] },
        {
            "UTF-16, big end first, with mark",
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Good)],
            []
        },
        {
            "UTF-16 without mark",
            Encoding.Unicode.GetBytes(Good),
            ["ART0007 (1,2) 'U+0000' is not text: it looks like UTF-16 without a byte order mark; save the file as UTF-8"]
        },
        { "CRLF", Utf8(Good.ReplaceLineEndings("\r\n")), [] },
        { "CR", Utf8(Good.ReplaceLineEndings("\r")), [] },
        {
            "CR before the fault",
            Utf8("Ferry resumes\r\rCoast News 14 March 2011 25:61 (UTC +01:00)\r\rThe ferry runs again, Ines Calder said.\r"),
            ["ART0001 (3,26) The dateline's '25:61' cannot be"]
        },
        { "NUL", Utf8(Good + "\nThe pier\0 is open.\n"), ["ART0007 (5,9) 'U+0000' is not text: a NUL character stands here; remove it"] },
        { "marks of C# and XML", Utf8(Good + "\n\"\"\" */ </summary> {0}\u2028 \\ #if\n"), [] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Is_compiled_and_reported(string fault, byte[] bytes, string[] expected)
    {
        SourceText text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8);
        await CheckAsync(Project.With(new MemoryText(TestProject.Directory + "seeds/bad.txt", text)), text.ToString(), fault, expected);
    }

    [Fact]
    public async Task Five_megabytes_are_compiled_and_nothing_is_reported()
    {
        string text = Good + string.Concat(Enumerable.Repeat("\nThe harbour ferry runs again, and the pier is open.\n", 100_000));
        await CheckAsync(Project.With("seeds/bad.txt", text), text, "5 MB", []);
    }

    // No file decodes to this text, but an editor's buffer may have it.
    [Fact]
    public Task Half_a_character_is_compiled_and_reported() => CheckAsync(
        Project.With("seeds/bad.txt", Good + "\nThe caf\uD83D is open.\n"),
            Good + "\nThe caf\uD83D is open.\n",
            "lone surrogate",
            ["ART0007 (5,8) 'U+D83D' is not text: half a character stands here; type it again"]);

    [Fact]
    public async Task A_listed_file_that_is_missing_leaves_the_others_alone()
    {
        TestProject project = Project.With(new MemoryText(TestProject.Directory + "seeds/bad.txt", (SourceText?)null));
        Assert.Equal(
            "good west-good",
            CompiledProject.Of(project.Run(), Target.Latest).Run<string>("return string.Join(\" \", Articles.All.Select(a => a.Id));"));
        Assert.Empty(await Analysis.OfAsync(project));
    }

    private static TestProject Project => TestProject.Empty.With("seeds/good.txt", Good).With("seeds/west-good.txt", Good);

    private static async Task CheckAsync(TestProject project, string text, string fault, string[] expected)
    {
        GeneratorRun run = project.Run();
        Assert.Null(run.Result.Exception);
        CompiledProject news = CompiledProject.Of(run, Target.Latest);
        Assert.Equal(
            [text, "bad good west-good", "True"],
            news.Run<string[]>(
                "return new[] { Articles.Bad.Text, string.Join(\" \", Articles.All.Select(a => a.Id)), (Articles.Good.Text == "
                    + "Articles.WestGood.Text && Articles.Good.Quotes.Count == 1).ToString() };"));

        ImmutableArray<Diagnostic> said = await Analysis.OfAsync(project);
        Assert.All(said, diagnostic => Assert.Equal(TestProject.Directory + "seeds/bad.txt", diagnostic.Location.GetLineSpan().Path));
        Assert.True(
            said.Length == expected.Length
                && said.Zip(expected).All(pair => Show(pair.First).StartsWith(pair.Second, StringComparison.Ordinal)),
            $"{fault}:\n{string.Join("\n", said.Select(Show))}");
    }

    private static string Show(Diagnostic diagnostic)
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{diagnostic.Id} ({start.Line + 1},{start.Character + 1}) {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
