using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>What TOML of front matter is not understood: at which words, with which advice, and with which fix.</summary>
public class TomlFaultTests
{
    [Theory]
    [InlineData("title = Port reopens # x\n", "Port reopens", "in quotation marks", "title = \"Port reopens\" # x\n")]
    [InlineData("title = the \"old\" port\n", "the \"old\" port", "in quotation marks", "title = 'the \"old\" port'\n")]
    [InlineData("title = it's \"so\"\n", "it's \"so\"", "in quotation marks", "title = \"it's \\\"so\\\"\"\n")]
    [InlineData("title = Port, reopened\n", "Port, reopened", "in quotation marks", "title = \"Port, reopened\"\n")]
    [InlineData("tags = [port, \"b\"]\n", "port", "in quotation marks", "tags = [\"port\", \"b\"]\n")]
    [InlineData("date = 2008-02-30x\n", "2008-02-30x", "text in TOML needs", "date = \"2008-02-30x\"\n")]
    [InlineData("date = 2008-02-3\n", "2008-02-3", "text in TOML needs", "date = \"2008-02-3\"\n")]
    [InlineData("date = 2008-02-28T25:00\n", "2008-02-28T25:00", "text in TOML needs", "date = \"2008-02-28T25:00\"\n")]
    [InlineData("date = 25:00:00\n", "25:00:00", "text in TOML needs", "date = \"25:00:00\"\n")]
    [InlineData("count = 012\n", "012", "text in TOML needs", "count = \"012\"\n")]
    [InlineData("count = 1__0\n", "1__0", "text in TOML needs", "count = \"1__0\"\n")]
    [InlineData("count = 1.\n", "1.", "text in TOML needs", "count = \"1.\"\n")]
    [InlineData("count = in\n", "in", "text in TOML needs", "count = \"in\"\n")]
    [InlineData("count = 0xG\n", "0xG", "text in TOML needs", "count = \"0xG\"\n")]
    [InlineData("count = 99999999999999999999\n", "99999999999999999999", "text in TOML needs", "count = \"99999999999999999999\"\n")]
    [InlineData("draft = True\n", "True", "text in TOML needs", "draft = \"True\"\n")]
    [InlineData("title =\n", "=", "there is no value after the equals sign", null)]
    [InlineData("title = # x\n", "=", "there is no value after the equals sign", null)]
    [InlineData("title: \"Port\"\n", "title: \"Port\"", "TOML has an equals sign after the key", "title = \"Port\"\n")]
    [InlineData("title: Port reopens\n", "title: Port reopens", "TOML has an equals sign after", "title = \"Port reopens\"\n")]
    [InlineData("tags : [\"a\"]\n", "tags : [\"a\"]", "TOML has an equals sign after the key", "tags = [\"a\"]\n")]
    [InlineData("count:5\n", "count:5", "TOML has an equals sign after the key", "count = 5\n")]
    [InlineData("title:\n", "title:", "no key with an equals sign", null)]
    [InlineData("title = \u201CPort\u201D\n", "\u201CPort\u201D", "needs quotation marks", "title = \"Port\"\n")]
    [InlineData("count = 0xFFFFFFFFFFFFFFFFF\n", "0xFFFFFFFFFFFFFFFFF", "text in TOML needs", "count = \"0xFFFFFFFFFFFFFFFFF\"\n")]
    [InlineData("count = 0o2000000000000000000000\n", "0o2000000000000000000000", "needs", "count = \"0o2000000000000000000000\"\n")]
    [InlineData("Port reopens\n", "Port reopens", "no key with an equals sign", null)]
    [InlineData("title\n", "title", "no key with an equals sign", null)]
    [InlineData("= \"Port\"\n", "= \"Port\"", "there is no key", null)]
    [InlineData("\"title = 1\n", "\"title = 1", "never closes", null)]
    [InlineData("a. = 1\n", "a. = 1", "there is no key", null)]
    [InlineData("title = \"Port\n", "\"Port", "never closes on its line", "title = \"Port\"\n")]
    [InlineData("title = 'Port\n", "'Port", "never closes on its line", "title = 'Port'\n")]
    [InlineData("tags = [\"Port]\n", "\"Port]", "never closes on its line", null)]
    [InlineData("title = \"a \\q b\"\n", "\\q", "this escape does not exist", "title = \"a \\\\q b\"\n")]
    [InlineData("title = \"C:\\users\"\n", "\\u", "this escape does not exist", "title = \"C:\\\\users\"\n")]
    [InlineData("title = \"\"\"a \\q\"\"\"\n", "\\q", "this escape does not exist", "title = \"\"\"a \\\\q\"\"\"\n")]
    [InlineData("title = \"a\u0001b\"\n", "\u0001", "a control character", "title = \"ab\"\n")]
    [InlineData("title = \"Port\" reopens\n", "reopens", "text follows the value", null)]
    [InlineData("title = \"Port\",\n", ",", "a comma follows", "title = \"Port\"\n")]
    [InlineData("tags = [\"a\"] ,\n", ",", "a comma follows", "tags = [\"a\"] \n")]
    [InlineData("title = \"Port\", open\n", ", open", "text follows", null)]
    [InlineData("count = 1 2\n", "2", "text follows the value", null)]
    [InlineData("tags = [\"a\", \"b\"\n", "[\"a\", \"b\"", "close it with ]", "tags = [\"a\", \"b\"]\n")]
    [InlineData("tags = [\n  \"a\",\n", "[", "close it with ]", null)]
    [InlineData("tags = [[[[1\n", "[[[[1", "close it with ]", null)]
    [InlineData("tags = [\"a\", , \"b\"]\n", ",", "there is nothing before the comma", "tags = [\"a\",  \"b\"]\n")]
    [InlineData("tags = [\"a\" \"b\"]\n", "\"b\"", "there is no comma before it", "tags = [\"a\", \"b\"]\n")]
    [InlineData("tags = [1 2]\n", "2]", "there is no comma before it", null)]
    [InlineData("tags = [\"a\"}\n", "}", "closes with ]", "tags = [\"a\"]\n")]
    [InlineData("author = {name = \"a\"]\n", "]", "closes with }", "author = {name = \"a\"}\n")]
    [InlineData("author = {name: \"a\"}\n", "name", "no equals sign", null)]
    [InlineData("author = {\"name = 1}\n", "\"name = 1}", "never closes", null)]
    [InlineData("author = {name = \"a\", name = \"b\"}\n", "name", "is already used above", null)]
    [InlineData("author = {name = }\n", "=", "there is no value", null)]
    [InlineData("title = \"a\"\ntitle = \"b\"\n", "title", "is already used above", null)]
    [InlineData("a = 1\na.b = 2\n", "a", "is already used above", null)]
    [InlineData("a = {b = 1}\na.c = 2\n", "a", "is already used above", null)]
    [InlineData("a.b = 1\na.b = 2\n", "b", "is already used above", null)]
    [InlineData("a.b.c.d.e = 1\n", "a.b.c.d.e", "more than 3 deep", null)]
    [InlineData("a = [[[[1]]]]\n", "[1]", "more than 3 deep", null)]
    [InlineData("a = [[[{b = \"]\"}]]]\n", "{b = \"]\"}", "more than 3 deep", null)]
    [InlineData("a = [[{b.c = 1}]]\n", "b.c", "more than 3 deep", null)]
    [InlineData("title = \"The \"old\" port\" # x\n", "\"The \"old\" port\"", "too early", "title = 'The \"old\" port' # x\n")]
    [InlineData("title = \"\"Old\" port\"\n", "\"\"Old\" port\"", "too early", "title = '\"Old\" port'\n")]
    [InlineData("title = \"It's \"so\"\"\n", "\"It's \"so\"\"", "too early", "title = \"It's \\\"so\\\"\"\n")]
    [InlineData("title = \"\\u00e9 \"so\" x\"\n", "\"\\u00e9 \"so\" x\"", "too early", "title = \"\\u00e9 \\\"so\\\" x\"\n")]
    [InlineData("title = 'It's back'\n", "'It's back'", "too early", "title = \"It's back\"\n")]
    [InlineData("tags = [\"The \"old\" port\", \"b\"]\n", "\"The \"old\" port\"", "too early", "tags = ['The \"old\" port', \"b\"]\n")]
    [InlineData("tags = [\"a\", 'It's back']\n", "'It's back'", "too early", "tags = [\"a\", \"It's back\"]\n")]
    [InlineData("by = {name = \"Tom \"Red\" Hale\"}\n", "\"Tom \"Red\" Hale\"", "too early", "by = {name = 'Tom \"Red\" Hale'}\n")]
    [InlineData("title = \"Ferry\" and \"port\"\n", "and \"port\"", "text follows the value", null)]
    public void A_fault_is_named_and_what_stands_around_it_is_read(string fault, string words, string detail, string? mended)
    {
        string toml = Surround(fault);
        FrontMatterSource source = Parse(toml, out ValueList<MetadataEntry> entries);
        Problem[] problems = [.. source.Problems];
        Assert.NotEmpty(problems);
        Assert.Equal(words, problems[0].Range.In(toml));
        Assert.Contains(detail, problems[0].Detail, StringComparison.Ordinal);
        Assert.Single(problems);
        Assert.Equal(("first", "one"), (entries[0].Key, Assert.IsType<MetadataText>(entries[0].Value).Text));
        Assert.Equal(("last", "two"), (entries[^1].Key, Assert.IsType<MetadataText>(entries[^1].Value).Text));

        string? edited = problems[0].Edit is { } edit
            ? toml.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text)
            : null;
        Assert.Equal(mended is null ? null : Surround(mended), edited);
        Assert.Empty(edited is null ? [] : Parse(edited, out _).Problems);
    }

    [Theory]
    [InlineData("[a\nb = 1\n", "[a", "the header of a table has to end with ]")]
    [InlineData("[[a]\nb = 1\n", "[[a]", "the header of a table has to end with ]]")]
    [InlineData("[a] b = 1\n", "[a] b = 1", "the header of a table has to end with ]")]
    [InlineData("[]\nb = 1\n", "]", "there is no key")]
    [InlineData("[a]\n[a]\n", "a", "is already used above")]
    [InlineData("a = 1\n[a]\n", "a", "is already used above")]
    [InlineData("a = 1\n[a.b]\n", "a", "is already used above")]
    [InlineData("a.b = 1\n[a]\n", "a", "is already used above")]
    [InlineData("[a.b]\n[a]\nb.c = 1\n", "b", "is already used above")]
    [InlineData("[[a]]\n[a]\n", "a", "is already used above")]
    [InlineData("[a]\n[[a]]\n", "a", "is already used above")]
    [InlineData("[a.b.c.d]\n", "[a.b.c.d]", "more than 3 deep")]
    [InlineData("title = \"\"\"Port\nreopens\n", "\"\"\"", "never close")]
    public void Headers_and_long_texts_have_faults_as_well(string toml, string words, string detail)
    {
        Problem problem = Parse(toml, out _).Problems[0];
        Assert.Contains(words, problem.Words, StringComparison.Ordinal);
        Assert.Contains(detail, problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_below_a_header_at_fault_are_left_out()
    {
        FrontMatterSource source = Parse("title = \"a\"\n[x z\nb = 1\n[y]\nc = 2\n", out ValueList<MetadataEntry> entries);
        Assert.Equal(["title", "y"], entries.Select(static entry => entry.Key));
        _ = Assert.Single(source.Problems);
    }

    [Theory]
    [InlineData("[x\nb = 1\n", "[x]\nb = 1\n", "{\"x\": {\"b\": \"1\"}}")]
    [InlineData("[x.y \nb = 1\n", "[x.y] \nb = 1\n", "{\"x\": {\"y\": {\"b\": \"1\"}}}")]
    [InlineData("[[x]\nb = 1\n", "[[x]]\nb = 1\n", "{\"x\": [{\"b\": \"1\"}]}")]
    [InlineData("[[x\nb = 1\n", "[[x]]\nb = 1\n", "{\"x\": [{\"b\": \"1\"}]}")]
    public void A_header_that_lacks_its_end_is_read(string toml, string mended, string expected)
    {
        FrontMatterSource source = Parse(toml, out ValueList<MetadataEntry> entries);
        TextEdit edit = Assert.IsType<TextEdit>(Assert.Single(source.Problems).Edit);
        Assert.Equal(mended, toml.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text));
        Assert.Equal(expected, MetadataShape.Write(entries, MetadataShape.WriteText));
    }

    // The date reader reports them, in the words of a date.
    [Theory]
    [InlineData("date = 2025-02-30\n", "2025-02-30")]
    [InlineData("date = 2025-13-01 # x\n", "2025-13-01")]
    [InlineData("date = 2025-04-31T08:15:00Z\n", "2025-04-31T08:15:00Z")]
    public void A_day_that_does_not_exist_is_read_as_text(string toml, string value)
    {
        FrontMatterSource source = Parse(toml, out ValueList<MetadataEntry> entries);
        Assert.Empty(source.Problems);
        Assert.Equal(value, Assert.IsType<MetadataText>(Assert.Single(entries).Value).Text);
    }

    private static string Surround(string lines) => $"first = \"one\"\n{lines}last = \"two\"\n";

    private static FrontMatterSource Parse(string toml, out ValueList<MetadataEntry> entries)
    {
        FrontMatterSource source = new(toml, new(0, toml.Length), TestContext.Current.CancellationToken);
        entries = TomlReader.Read(source);
        return source;
    }
}
