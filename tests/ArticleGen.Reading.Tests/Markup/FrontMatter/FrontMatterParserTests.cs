using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Where front matter stands, and where everything in it stands.</summary>
public class FrontMatterParserTests
{
    [Theory]
    [InlineData("---\ntitle: Port\n---\nBody\n", "Body\n")]
    [InlineData("---\ntitle: Port\n---", "")]
    [InlineData("---\r\ntitle: Port\r\n---\r\nBody\r\n", "Body\r\n")]
    [InlineData("---\rtitle: Port\r---\rBody\r", "Body\r")]
    [InlineData("---  \ntitle: Port\n---\t\n\nBody\n", "\nBody\n")]
    [InlineData("---\ntitle: Port\n...\nBody\n", "Body\n")]
    [InlineData("\uFEFF---\ntitle: Port\n---\nBody\n", "Body\n")]
    [InlineData("\n\n---\ntitle: Port\n---\nBody\n", "Body\n")]
    [InlineData("---\n\n# hers\ntitle: Port\n---\nBody\n", "Body\n")]
    [InlineData("---\n\"title\": Port\n---\nBody\n", "Body\n")]
    [InlineData("---\n---\nBody\n", "Body\n")]
    [InlineData("---\n\n---\nBody\n", "Body\n")]
    [InlineData("---\ntitle:Port\n---\nBody\n", "Body\n")]
    [InlineData("---\nPort reopens\ndate: x\nauthor: y\n---\nBody\n", "Body\n")]
    [InlineData("---\ntitle: Port\n\nThe stray line\nauthor: Ines\n---\nBody\n", "Body\n")]
    [InlineData("---\ntext: |\n  One\n\n  two words\n---\nBody\n", "Body\n")]
    [InlineData("---\ntitle: Port\n---\nBody\n\n---\n\nMore\n", "Body\n\n---\n\nMore\n")]
    [InlineData("+++\ntitle = \"Port\"\n+++\nBody\n", "Body\n")]
    [InlineData("+++\n[a]\nb = 1\n+++\nBody\n", "Body\n")]
    [InlineData("+++\ntext = \"\"\"\nOne\n\nTwo words\n\"\"\"\n+++\nBody\n", "Body\n")]
    [InlineData("+++\n+++\nBody\n", "Body\n")]
    [InlineData("---yaml\ntitle: Port\n---\nBody\n", "Body\n")]
    [InlineData("--- TOML\ntitle = \"Port\"\n---\nBody\n", "Body\n")]
    [InlineData("---json\n{\n  \"title\": \"Port\"\n}\n---\nBody\n", "Body\n")]
    [InlineData(";;;\n\"title\": \"Port\"\n;;;\nBody\n", "Body\n")]
    [InlineData(";;;\n;;;\nBody\n", "Body\n")]
    public void The_body_starts_below_the_closing_fence(string text, string body)
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(text));
        Assert.Equal(body, text[block.BodyOffset..]);
        Assert.Equal(text.IndexOfAny(['-', '+', ';']), block.Range.Start);
        Assert.Matches(@"(---|\.\.\.|\+\+\+|;;;)\s*$", block.Range.In(text));
    }

    [Theory]
    [InlineData("{\n  \"title\": \"Port\"\n}\nBody\n", "Body\n")]
    [InlineData("{\"title\": \"Port\"}\n\nBody\n", "\nBody\n")]
    [InlineData("{\"title\": \"A } \\\" }\", \"a\": {\"b\": []}} \r\nBody\n", "Body\n")]
    [InlineData("\uFEFF\n{ \"title\" : 1}Body\n", "Body\n")]
    [InlineData("{\"title\": \"Port,\n\"date\": 1}\nBody\n", "Body\n")]
    [InlineData("{}\nBody\n", "Body\n")]
    public void The_body_starts_behind_the_closing_brace(string text, string body)
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(text));
        Assert.Equal(body, text[block.BodyOffset..]);
        Assert.Equal('{', block.Range.In(text)[0]);
        Assert.Equal('}', block.Range.In(text)[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("{{< figure >}}\n")]
    [InlineData("{% include x %}\n")]
    [InlineData("{Editor's note: \"Port\"}\n")]
    [InlineData("{\"Port\" reopens}\n")]
    [InlineData("{ The ferry: sails }\n")]
    [InlineData(";;;\nThe ferry sails.\n;;;\n")]
    [InlineData("---json\nThe ferry sails.\n---\n")]
    [InlineData("---text\ntitle: Port\n---\n")]
    [InlineData(";; ;\n\"title\": 1\n;;;\n")]
    [InlineData("Port reopens\n---\ntitle: Port\n---\n")]
    [InlineData("----\nnote: the port\n\nThe ferry sails.\n\n---\n")]
    [InlineData("-----\ntitle: Port\n-----\n")]
    [InlineData("----\ntitle: Port\n")]
    [InlineData("----\n\ntitle: Port\n\n----\n")]
    [InlineData("----\nPort reopens\ndate: x\n----\n")]
    [InlineData("----\nnote: the port\n\nThe ferry sails.\n\n----\n")]
    [InlineData("--\nThe ferry sails.\n--\n")]
    [InlineData("---\nThe ferry = the boat, she said.\n---\n")]
    [InlineData("---\n\nx = 1\n\nThe ferry sails.\n\n---\n")]
    [InlineData("---\nx = 1\nThe ferry sails.\nIt is late.\n---\n")]
    [InlineData("--- title\ntitle: Port\n---\n")]
    [InlineData(" ---\ntitle: Port\n---\n")]
    [InlineData("...\ntitle: Port\n...\n")]
    [InlineData("---\n\nPort reopens\n\n---\n")]
    [InlineData("---\nPort reopens\n---\n")]
    [InlineData("---\n# Port reopens\n---\nThe ferry sails.\n")]
    [InlineData("---\n- port\n- ferry\n---\n")]
    [InlineData("---\nhttps://example.org\n---\n")]
    [InlineData("---\n17:35 The ferry sails.\n---\n")]
    [InlineData("---\nInes Calder: we reopen\n---\n")]
    [InlineData("---\n\nnote: this is the body\n\nThe ferry sails.\n")]
    [InlineData("+++\nPort reopens\n+++\n")]
    public void Rules_and_lines_of_hyphens_are_none(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("---\ntitle: Port\n\nThe ferry sails.\n", "---\ntitle: Port\n---\n\nThe ferry sails.\n")]
    [InlineData("---\ntitle: Port\nThe ferry sails.\n", "---\ntitle: Port\n---\nThe ferry sails.\n")]
    [InlineData("---\ntitle: Port\nauthor: Ines", "---\ntitle: Port\nauthor: Ines\n---")]
    [InlineData(
        "---\r\ntitle: Port\r\n\r\n# Port\r\n\r\nIt sails.\r\n",
        "---\r\ntitle: Port\r\n---\r\n\r\n# Port\r\n\r\nIt sails.\r\n")]
    [InlineData(
        "---\ntitle: Port\n\nThe ferry sails.\n\n---\n\nIt is late.\n",
        "---\ntitle: Port\n---\n\nThe ferry sails.\n\n---\n\nIt is late.\n")]
    [InlineData("---\ntitle: Port\n\n\"We reopen,\" said Ines.\n\n---\n", "---\ntitle: Port\n---\n\n\"We reopen,\" said Ines.\n\n---\n")]
    [InlineData(
        "---\ntags:\n- a\n  # hers\nby:\n  name: Ines\n\n![x](y)\n",
        "---\ntags:\n- a\n  # hers\nby:\n  name: Ines\n---\n\n![x](y)\n")]
    [InlineData("+++\ntags = [\n  \"a\",\n]\n\nThe ferry sails.\n", "+++\ntags = [\n  \"a\",\n]\n+++\n\nThe ferry sails.\n")]
    [InlineData("---\ntitle: Port\n\nPort\n----\n\nThe ferry sails.\n", "---\ntitle: Port\n---\n\nPort\n----\n\nThe ferry sails.\n")]
    [InlineData("---\ntitle: Port\n\nauthor: Ines\n\nThe ferry sails.\n", null)]
    [InlineData("---\ntitle: Port\n# Port\n\nThe ferry sails.\n", null)]
    [InlineData("---\ntitle: Port\nReopened!\n", null)]
    [InlineData("+++\ntitle: Port\n---\n", null)]
    public void Keys_below_a_fence_that_never_closes_are_a_fault_and_read_as_body(string text, string? mended)
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(text));
        Problem problem = Assert.Single(block.Problems);
        string fence = text[..3];
        Assert.Equal((0, fence), (problem.Range.Start, problem.Range.In(text)));
        Assert.Equal($"the front matter that starts here never ends; put a line {fence} below the last key", problem.Detail);
        Assert.Equal(problem.Range, block.Range);
        Assert.Equal(text.IndexOf('\n', StringComparison.Ordinal) + 1, block.BodyOffset);
        Assert.Empty(block.Entries);

        string? edited = problem.Edit is { } edit ? text.Insert(edit.Range.Start, edit.Text) : null;
        Assert.Equal(mended, edited);
        Assert.True(edited is null || Read(edited)!.Problems.Count == 0);
    }

    [Theory]
    [InlineData("{\n\"title\": \"Port\",\n\nThe ferry sails.\n", "{", "close it with }", 1)]
    [InlineData(";;;\n\"title\": \"Port\"\n\nThe ferry sails.\n", ";;;", "put a line ;;; below", 4)]
    [InlineData("---json\n{\"title\": \"Port\"}\n\nThe ferry sails.\n", "---json", "put a line --- below", 8)]
    public void Json_that_never_closes_is_a_fault(string text, string words, string detail, int bodyOffset)
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(text));
        Problem problem = Assert.Single(block.Problems);
        Assert.Equal(words, problem.Range.In(text));
        Assert.Contains(detail, problem.Detail, StringComparison.Ordinal);
        Assert.Equal(bodyOffset, block.BodyOffset);
        Assert.Empty(block.Entries);
    }

    [Theory]
    [InlineData("---\ntitle = Port\n---\nBody\n", "title = Port", "write key: value", 1)]
    [InlineData("---\ntitle=Port reopens\ndate: 2025-03-14\n---\nBody\n", "title=Port reopens", "write key: value", 2)]
    [InlineData("----\ntitle: Port\ndate: 2025-03-14\n----\nBody\n", "----", "three hyphens", 2)]
    [InlineData("----\ntitle: Port\ndate: 2025-03-14\n---\nBody\n", "----", "opens with three hyphens", 2)]
    [InlineData("--\ntitle: Port\n---\nBody\n", "--", "opens with three hyphens", 1)]
    [InlineData("---\ntitle: Port\n+++\nBody\n", "+++", "closes with ---; write ---", 1)]
    [InlineData("---\ntitle: Port\n\n----\nBody\n", "----", "closes with ---; write ---", 1)]
    [InlineData("---\ntags:\n- a\n--\nBody\n", "--", "closes with ---; write ---", 1)]
    [InlineData("+++\ntitle = 'Port'\n---\nBody\n", "---", "closes with +++; write +++", 1)]
    [InlineData("+++\ntags = [\n  'a',\n]\n\n++++\nBody\n", "++++", "closes with +++; write +++", 1)]
    [InlineData("--  \r\ntitle: Port\r\n--\r\nBody\n", "--", "three hyphens", 1)]
    public void What_is_meant_as_front_matter_is_one_fault(string text, string words, string detail, int entries)
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(text));
        Problem problem = Assert.Single(block.Problems);
        Assert.Equal(words, problem.Range.In(text));
        Assert.Contains(detail, problem.Detail, StringComparison.Ordinal);
        Assert.Equal("Body\n", text[block.BodyOffset..]);
        Assert.Equal(entries, block.Entries.Count);

        // Where both fences are wrong, the first fix leaves the second fence to be mended.
        TextEdit edit = Assert.IsType<TextEdit>(problem.Edit);
        FrontMatterBlock again = Assert.IsType<FrontMatterBlock>(Read(Apply(text, edit)));
        Assert.Equal(entries, again.Entries.Count);
        Assert.True(again.Problems.Count == 0 || Read(Apply(Apply(text, edit), again.Problems[0].Edit!.Value))!.Problems.Count == 0);
    }

    [Fact]
    public void Each_line_with_an_equals_sign_is_a_fault()
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read("---\n# hers\ntitle = Port\ndate = 2025-03-14\n---\nBody\n"));
        Assert.Equal(["title = Port", "date = 2025-03-14"], block.Problems.Select(static problem => problem.Words));
        Assert.Equal(["title", "date"], block.Entries.Select(static entry => entry.Key));
    }

    [Fact]
    public void Every_key_and_value_has_its_place()
    {
        const string Text = "---\ntitle: \"Port: open\"\n'tags' : [ferry, 'old'] # x\nauthor:\n  name: Ines\n  age: 5\n---\n";
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(Text));
        Assert.Equal(["title", "'tags'", "author"], block.Entries.Select(static entry => entry.KeyRange.In(Text)));
        Assert.Equal(
            ["\"Port: open\"", "[ferry, 'old']", "name: Ines\n  age: 5"],
            block.Entries.Select(static entry => entry.Value.Range.In(Text)));
        MetadataText title = Assert.IsType<MetadataText>(block.Entries[0].Value);
        Assert.Equal(("Port: open", MetadataStyle.Quoted, true), (title.Content.In(Text), title.Style, title.IsVerbatim));
        MetadataList tags = Assert.IsType<MetadataList>(block.Entries[1].Value);
        Assert.Equal(["ferry", "'old'"], tags.Items.Select(static item => item.Range.In(Text)));
        MetadataMap author = Assert.IsType<MetadataMap>(block.Entries[2].Value);
        Assert.Equal(["name", "age"], author.Entries.Select(static entry => entry.KeyRange.In(Text)));
        Assert.Equal(["Ines", "5"], author.Entries.Select(static entry => entry.Value.Range.In(Text)));
    }

    [Fact]
    public void Every_key_and_value_of_toml_has_its_place()
    {
        const string Text = "+++\ntitle = 'Port'\ntags = [\"ferry\", 5]\na.b = 1\na.c = 2\n"
            + "[author]\nname = \"\"\"\nInes\"\"\"\n[[x]]\ny = 1\n+++\n";
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(Text));
        Assert.Equal(["title", "tags", "a", "author", "x"], block.Entries.Select(static entry => entry.KeyRange.In(Text)));
        Assert.Equal(
            ["'Port'", "[\"ferry\", 5]", "a.b = 1\na.c = 2", "[author]\nname = \"\"\"\nInes\"\"\"", "[[x]]\ny = 1"],
            block.Entries.Select(static entry => entry.Value.Range.In(Text)));
        MetadataText name = Assert.IsType<MetadataText>(Assert.Single(Assert.IsType<MetadataMap>(block.Entries[3].Value).Entries).Value);
        Assert.Equal(("Ines", MetadataStyle.Block, true), (name.Content.In(Text), name.Style, name.IsVerbatim));
    }

    [Theory]
    [InlineData("text: |\n  Port\n", "Port\n", false)]
    [InlineData("text: |-\n  Port\n", "Port", true)]
    [InlineData("text: >\n  Port\n  sails\n", "Port sails\n", false)]
    [InlineData("text: |-\n\n a\n b\n", "\na\nb", false)]
    [InlineData("text: Port\n  sails\n", "Port sails", false)]
    [InlineData("text: 'it''s'\n", "it's", false)]
    [InlineData("text: \"a\\tb\"\n", "a\tb", false)]
    public void A_text_says_whether_it_stands_in_the_file_just_so(string yaml, string value, bool isVerbatim)
    {
        string text = $"---\n{yaml}---\n";
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read(text));
        MetadataText read = Assert.IsType<MetadataText>(Assert.Single(block.Entries).Value);
        Assert.Equal((value, isVerbatim), (read.Text, read.IsVerbatim));
        Assert.True(!isVerbatim || read.Content.In(text) == value);
    }

    [Theory]
    [InlineData("a:\n", true)]
    [InlineData("a: ~\n", true)]
    [InlineData("a: null\n", true)]
    [InlineData("a: 'null'\n", false)]
    [InlineData("a: ''\n", false)]
    [InlineData("a: no\n", false)]
    public void A_value_says_whether_it_is_none(string yaml, bool isNull)
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read($"---\n{yaml}---\n"));
        Assert.Equal(isNull, Assert.IsType<MetadataText>(Assert.Single(block.Entries).Value).IsNull);
    }

    [Fact]
    public void Problems_stand_in_the_order_of_the_text()
    {
        FrontMatterBlock block = Assert.IsType<FrontMatterBlock>(Read("---\na: [\"\\q\", b\nc: d: e\nf: [[[[1]]]]\n---\n"));
        Assert.True(block.Problems.Count > 2);
        Assert.Equal(block.Problems.Select(static p => p.Range.Start).Order(), block.Problems.Select(static p => p.Range.Start));
    }

    private static string Apply(string text, TextEdit edit) =>
        text.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text);

    private static FrontMatterBlock? Read(string text) => FrontMatterParser.Read(text, TestContext.Current.CancellationToken);
}
