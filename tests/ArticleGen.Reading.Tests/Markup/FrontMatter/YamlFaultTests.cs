using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>What YAML of front matter is not understood: at which words, with which advice, and with which fix.</summary>
public class YamlFaultTests
{
    [Theory]
    [InlineData("title: Port: closed\n", "Port: closed", "put the value in quotation marks", "title: \"Port: closed\"\n")]
    [InlineData("title: Hale: \"Port\" # x\n", "Hale: \"Port\"", "put the value in quotation marks", "title: 'Hale: \"Port\"' # x\n")]
    [InlineData("title: it's: \"so\"\n", "it's: \"so\"", "put the value in quotation marks", "title: \"it's: \\\"so\\\"\"\n")]
    [InlineData("title: Port:\n", "Port:", "put the value in quotation marks", "title: \"Port:\"\n")]
    [InlineData("title: Port: a\n  and b\n", "Port: a\n  and b", "put the value in quotation marks", null)]
    [InlineData("author: {name: Ines: x}\n", "Ines: x", "in quotation marks", "author: {name: \"Ines: x\"}\n")]
    [InlineData("tags: [Port: closed, b]\n", "Port: closed", "in quotation marks", "tags: [\"Port: closed\", b]\n")]
    [InlineData("title: \"Port reopens\n", "\"Port reopens", "never closes", "title: \"Port reopens\"\n")]
    [InlineData("title: \"Port \\\\\n", "\"Port \\\\", "never closes", null)]
    [InlineData("title: 'Tis open\n", "'Tis open", "an apostrophe", null)]
    [InlineData("title: \"\n", "\"", "never closes", null)]
    [InlineData("title: \"Port\" reopens # x\n", "\"Port\" reopens", "text follows", "title: '\"Port\" reopens' # x\n")]
    [InlineData("title: 'Port' reopens\n", "'Port' reopens", "text follows", "title: \"'Port' reopens\"\n")]
    [InlineData("\"date\": \"2025-03-14\",\n", ",", "a comma follows", "\"date\": \"2025-03-14\"\n")]
    [InlineData("title: 'Port' , # x\n", ",", "a comma follows", "title: 'Port'  # x\n")]
    [InlineData("\"tags\": [\"a\", \"b\"],\n", ",", "a comma follows", "\"tags\": [\"a\", \"b\"]\n")]
    [InlineData("author: {name: a}, # x\n", ",", "a comma follows", "author: {name: a} # x\n")]
    [InlineData("title: \"Port\", open\n", "\"Port\", open", "text follows", "title: '\"Port\", open'\n")]
    [InlineData("tags: [a], b\n", ", b", "text follows the closing bracket", null)]
    [InlineData("title: \"Port\"#x\n", "\"Port\"#x", "text follows", "title: '\"Port\"#x'\n")]
    [InlineData("title: \"Ferry\" and \"port\"\n", "\"Ferry\" and \"port\"", "text follows", "title: '\"Ferry\" and \"port\"'\n")]
    [InlineData("title: 'Ferry' and 'port'\n", "'Ferry' and 'port'", "text follows", "title: \"'Ferry' and 'port'\"\n")]
    [InlineData("title: 'It's back' # x\n", "'It's back'", "closes it too early", "title: \"It's back\" # x\n")]
    [InlineData("title: 'Calder's pier'\n", "'Calder's pier'", "closes it too early", "title: \"Calder's pier\"\n")]
    [InlineData("title: 'The ferries' pier'\n", "'The ferries' pier'", "closes it too early", "title: \"The ferries' pier\"\n")]
    [InlineData("title: 'It''s Calder's'\n", "'It''s Calder's'", "closes it too early", "title: \"It's Calder's\"\n")]
    [InlineData("title: 'It's \"so\"'\n", "'It's \"so\"'", "closes it too early", "title: \"It's \\\"so\\\"\"\n")]
    [InlineData("title: \"It's: \"no\"\"\n", "\"It's: \"no\"\"", "closes it too early", "title: \"It's: \\\"no\\\"\"\n")]
    [InlineData("title: \"He said: \"no\"\"\n", "\"He said: \"no\"\"", "closes it too early", "title: 'He said: \"no\"'\n")]
    [InlineData("title: \"The \"old\" port\"\n", "\"The \"old\" port\"", "closes it too early", "title: 'The \"old\" port'\n")]
    [InlineData("title: \"\"Old\" port\"\n", "\"\"Old\" port\"", "closes it too early", "title: '\"Old\" port'\n")]
    [InlineData("title: 'It's back'\n  # x\n  and\n", "'It's back'", "closes it too early", null)]
    [InlineData("title: \"Port\n  is\" open\n", "open", "text follows", null)]
    [InlineData("tags: [a, b\n", "[a, b", "close it with ]", "tags: [a, b]\n")]
    [InlineData("tags: [[[[a\n", "[[[[a", "close it with ]", null)]
    [InlineData("tags: [a,\n  b,\n  c\n", "[a,", "close it with ]", null)]
    [InlineData("author: {name: Ines\n", "{name: Ines", "close it with }", "author: {name: Ines}\n")]
    [InlineData("tags: [a, \"b, c]\n", "\"b, c]", "the quotation mark never closes", null)]
    [InlineData("tags: [a, b}\n", "}", "the bracket closes with ]", "tags: [a, b]\n")]
    [InlineData("tags: [a, , b]\n", ",", "there is nothing before the comma", "tags: [a,  b]\n")]
    [InlineData("tags: [\"a\" b, c]\n", "b", "there is no comma before it", null)]
    [InlineData("tags: [\"a\" \"b\", c]\n", "\"b\"", "there is no comma before it", "tags: [\"a\", \"b\", c]\n")]
    [InlineData("tags: [\n  'a'\n  'b'\n  ]\n", "'b'", "there is no comma before it", "tags: [\n  'a',\n  'b'\n  ]\n")]
    [InlineData("tags: [a, b # x\n", "[a, b # x", "close it with ]", null)]
    [InlineData("tags: [[a], [b\n", "[[a], [b", "close it with ]", null)]
    [InlineData("a: [[[{\"x\":\"]\"}]]]\n", "{\"x\":\"]\"}", "more than 3 deep", null)]
    [InlineData("a: [[[[\n  \"b] c\"\n]]]]\n", "[", "more than 3 deep", null)]
    [InlineData("tags:\n  * a\n", "* a", "a list item starts with a hyphen, not with *", "tags:\n  - a\n")]
    [InlineData("tags:\n\u2022 a: b\n", "\u2022 a: b", "starts with a hyphen, not with \u2022", "tags:\n- a: b\n")]
    [InlineData("title = \"Port\"\n", "title = \"Port\"", "a colon, not an equals sign", "title: \"Port\"\n")]
    [InlineData("tags=[a, b]\n", "tags=[a, b]", "a colon, not an equals sign", "tags: [a, b]\n")]
    [InlineData("og.title:Port\n", "og.title:", "there is no space after the colon", "og.title: Port\n")]
    [InlineData("tags: #a #b\n", "#a #b", "starts a comment", "tags: \"#a #b\"\n")]
    [InlineData("title: \u201CPort\u201D\n", "\u201CPort\u201D", "write straight ones", "title: \"Port\"\n")]
    [InlineData("title: \u2018A\u2019s \"port\"\u2019\n", "\u2018A\u2019s \"port\"\u2019", "straight", "title: 'A\u2019s \"port\"'\n")]
    [InlineData("tags: [a, \u201Eb\u201C]\n", "\u201Eb\u201C", "write straight ones", "tags: [a, \"b\"]\n")]
    [InlineData("tags: [a, b] c\n", "c", "text follows the closing bracket", null)]
    [InlineData("tags: [- a]\n", "- a", "cannot start with -", "tags: [\"- a\"]\n")]
    [InlineData("tags: [@a, b]\n", "@a", "cannot start with @", "tags: [\"@a\", b]\n")]
    [InlineData("author: {name:[a]}\n", "name", "there is no space after the colon", "author: {name: [a]}\n")]
    [InlineData("author: {name:Ines}\n", "name:Ines", "there is no space after the colon", "author: {name: Ines}\n")]
    [InlineData("author: {name: a, name: b}\n", "name", "is already used above", null)]
    [InlineData("author: {a\n  b: c}\n", "a\n  b", "the key and its colon are on different lines", null)]
    [InlineData("author: {a: :b}\n", ":b", "cannot start with :", null)]
    [InlineData("tags: [a\n\tb]\n", "b]", "a tab", "tags: [a\n  b]\n")]
    [InlineData("title:Port reopens\n", "title:", "there is no space after the colon", "title: Port reopens\n")]
    [InlineData("title:\"Port\"\n", "title:", "there is no space after the colon", "title: \"Port\"\n")]
    [InlineData("title: @ines\n", "@ines", "cannot start with @", "title: \"@ines\"\n")]
    [InlineData("title: `code` \"x\"\n", "`code` \"x\"", "cannot start with `", "title: '`code` \"x\"'\n")]
    [InlineData("title: %5\n", "%5", "cannot start with %", "title: \"%5\"\n")]
    [InlineData("title: ], x\n", "], x", "cannot start with ]", "title: \"], x\"\n")]
    [InlineData("title: *Port* reopens # x\n", "*Port* reopens", "aliases such as *port are not read", "title: \"*Port* reopens\" # x\n")]
    [InlineData("title: *port\n", "*port", "aliases such as *port are not read", null)]
    [InlineData("title: &port Port # x\n", "&port", "take the anchor out", "title: Port # x\n")]
    [InlineData("tags: &t [zoo, animals]\n", "&t", "take the anchor out", "tags: [zoo, animals]\n")]
    [InlineData("tags: &t\n  - zoo\n  - animals\n", "&t", "take the anchor out", "tags:\n  - zoo\n  - animals\n")]
    [InlineData("text: &t-1 |\n  Port\n", "&t-1", "take the anchor out", "text: |\n  Port\n")]
    [InlineData("tags:\n- &t zoo\n", "&t", "take the anchor out", "tags:\n- zoo\n")]
    [InlineData("tags:\n- &t a: b\n  c: d\n", "&t", "take the anchor out", "tags:\n- a: b\n  c: d\n")]
    [InlineData("title: &quot;Port&quot; open\n", "&quot;Port&quot; open", "anchors such as &port are not read", null)]
    [InlineData("title: & Port\n", "& Port", "anchors such as &port are not read", "title: \"& Port\"\n")]
    [InlineData("title: !!str Port\n", "!!str Port", "tags such as !!str are not read", null)]
    [InlineData("title: &x\n  a: b\n", "&x", "take the anchor out", "title:\n  a: b\n")]
    [InlineData("title: | The ferry\n", "| The ferry", "on indented lines below", "title: The ferry\n")]
    [InlineData("title: >-  Port # x\n", ">-  Port", "on indented lines below", "title: Port # x\n")]
    [InlineData("title: | Port: open\n", "| Port: open", "on indented lines below", "title: \"| Port: open\"\n")]
    [InlineData("title: | Port\n  reopens\n", "| Port", "on indented lines below", null)]
    [InlineData("title: {{ page.title }}\n", "{{ page.title }}", "cannot start with {{", "title: \"{{ page.title }}\"\n")]
    [InlineData("title: {{a}} and {{ b | \"c\" }}\n", "{{a}} and {{ b | \"c\" }}", "the whole", "title: '{{a}} and {{ b | \"c\" }}'\n")]
    [InlineData("tags:\n- {{ tag }}\n", "{{ tag }}", "the whole value", "tags:\n- \"{{ tag }}\"\n")]
    [InlineData("title: {% title %} # x\n", "{% title %}", "cannot start with {%", "title: \"{% title %}\" # x\n")]
    [InlineData("title: |x\n", "|x", "on indented lines below", "title: \"|x\"\n")]
    [InlineData("title: |0\n", "|0", "on indented lines below", "title: \"|0\"\n")]
    [InlineData("title: - Port\n", "- Port", "a list cannot start on the line of its key", null)]
    [InlineData("title: ? Port\n", "? Port", "cannot start with ?", "title: \"? Port\"\n")]
    [InlineData("title: \"a \\q b\"\n", "\\q", "this escape does not exist", "title: \"a \\\\q b\"\n")]
    [InlineData("title: \"C:\\users\"\n", "\\u", "this escape does not exist", "title: \"C:\\\\users\"\n")]
    [InlineData("title: \"\\uD800\"\n", "\\u", "this escape does not exist", "title: \"\\\\uD800\"\n")]
    [InlineData("title: \"\\U00110000\"\n", "\\U", "this escape does not exist", "title: \"\\\\U00110000\"\n")]
    [InlineData("title: Port\ntitle: Ferry\n", "title", "is already used above", null)]
    [InlineData("title: Port\n\"title\": Ferry\n", "\"title\"", "is already used above", null)]
    [InlineData("Port reopens\n", "Port reopens", "no key with a colon", null)]
    [InlineData("https://example.org\n", "https://example.org", "no key with a colon", null)]
    [InlineData("- port\n", "- port", "has no key above it", null)]
    [InlineData("? title\n", "? title", "keys of several lines", null)]
    [InlineData(": Port\n", ":", "there is no key before the colon", null)]
    [InlineData("%YAML 1.2\n", "%YAML 1.2", "directives are not read", null)]
    [InlineData("@title: Port\n", "@title: Port", "a key cannot start with @", null)]
    [InlineData("\"title: Port\n", "\"title: Port", "never closes on this line", null)]
    [InlineData("--- x\n", "--- x", "no key with a colon", null)]
    [InlineData("title: Port\n  author: Ines\n", "author: Ines", "continues the value above", "title: Port\nauthor: Ines\n")]
    [InlineData("title: 'Port'\n author: Ines\n", "author: Ines", "continues the value above", "title: 'Port'\nauthor: Ines\n")]
    [InlineData("tags: [a]\n\n  by:\n  - x\n", "by:", "continues the value above", "tags: [a]\n\nby:\n  - x\n")]
    [InlineData("title: Port\n  Ines Calder said: no\n", "Ines Calder said: no", "put the value in quotation marks", null)]
    [InlineData("text: |\n    Port\n  note: x\n", "note: x", "its indentation differs", null)]
    [InlineData("title: Port # x\n  and ferry\n", "and ferry", "its indentation differs", null)]
    [InlineData("author:\n  name: Ines\n    role: x\n", "role: x", "continues the value above", "author:\n  name: Ines\n  role: x\n")]
    [InlineData("author:\n    name: Ines\n  role: x\n", "role: x", "its indentation differs", null)]
    [InlineData("tags:\n  - a\n b\n", "b", "its indentation differs", null)]
    [InlineData("tags:\n  - a\n  b: c\n", "b: c", "continues the value above", "tags:\n  - a\nb: c\n")]
    [InlineData("author:\n  name: Ines\n\trole: x\n", "role: x", "a tab", "author:\n  name: Ines\n  role: x\n")]
    [InlineData("tags:\n\t- a\n", "- a", "a tab", "tags:\n  - a\n")]
    [InlineData("title: Port\n\tdate: x\n", "date: x", "a tab", "title: Port\ndate: x\n")]
    [InlineData("tags: [a]\n\t  date: x\n", "date: x", "a tab", "tags: [a]\ndate: x\n")]
    [InlineData("tags:\n  - a\n\tdate: x\n", "date: x", "a tab", "tags:\n  - a\ndate: x\n")]
    [InlineData("author:\n  name: Ines\n  \trole: x\n", "role: x", "a tab", "author:\n  name: Ines\n  role: x\n")]
    [InlineData("author:\n\tname: Ines\n", "name: Ines", "a tab", "author:\n  name: Ines\n")]
    [InlineData("title: Port\n\treopens\n", "reopens", "a tab", "title: Port\n  reopens\n")]
    [InlineData("text: |\n    \n  Port\n", "Port", "an empty line above", "text: |\n\n  Port\n")]
    [InlineData("text: |\n  Port\n ferry\n", "ferry", "its indentation differs", null)]
    [InlineData("a:\n  b:\n    c:\n      d:\n        e: f\n", "e: f", "more than 3 deep", null)]
    [InlineData("a: [[[[b]]]]\n", "[b]", "more than 3 deep", null)]
    [InlineData("a: [[[{b: \"]\", c: [d]}, e]]]\n", "{b: \"]\", c: [d]}", "more than 3 deep", null)]
    [InlineData("a:\n- - - - b\n", "- b", "more than 3 deep", null)]
    [InlineData("by:\n  -Tom Hale\n", "-Tom Hale", "there is no space after the hyphen", "by:\n  - Tom Hale\n")]
    [InlineData("by:\n-Tom Hale\n", "-Tom Hale", "there is no space after the hyphen", "by:\n- Tom Hale\n")]
    [InlineData("by:\n  - Tom Hale\n  -Ines\n", "-Ines", "there is no space after the hyphen", "by:\n  - Tom Hale\n  - Ines\n")]
    [InlineData("by:\n  -'Tom' # x\n", "-'Tom' # x", "there is no space after the hyphen", "by:\n  - 'Tom' # x\n")]
    [InlineData("by:\n  -name: Tom\n", "-name: Tom", "there is no space after the hyphen", "by:\n  - name: Tom\n")]
    [InlineData("by:\n  -name: Tom\n   role: x\n", "-name: Tom", "there is no space after the hyphen", null)]
    [InlineData("title: A #2\n", "A #2", "a # after a space starts a comment", "title: \"A #2\"\n")]
    [InlineData("title: Pier #2 reopens\n", "Pier #2 reopens", "starts a comment", "title: \"Pier #2 reopens\"\n")]
    [InlineData("title: Why #MeToo matters\n", "Why #MeToo matters", "starts a comment", "title: \"Why #MeToo matters\"\n")]
    [InlineData("title: the ferry #strike\n", "the ferry #strike", "starts a comment", "title: \"the ferry #strike\"\n")]
    [InlineData("tags:\n- ferry #2\n", "ferry #2", "starts a comment", "tags:\n- \"ferry #2\"\n")]
    [InlineData("tags:\n  - #ferry\n", "#ferry", "starts a comment", "tags:\n  - \"#ferry\"\n")]
    [InlineData("color: #00ff00\n", "#00ff00", "starts a comment", "color: \"#00ff00\"\n")]
    [InlineData("title: Ferry back,\n", ",", "a comma follows the value", "title: Ferry back\n")]
    [InlineData("title: Ferry back , # x\n", ",", "a comma follows the value", "title: Ferry back  # x\n")]
    [InlineData("tags:\n  - ferry,\n", ",", "a comma follows the value", "tags:\n  - ferry\n")]
    [InlineData("draft: true,\n", ",", "a comma follows the value", "draft: true\n")]
    [InlineData("text: Ferry\n  back,\n", ",", "a comma follows the value", "text: Ferry\n  back\n")]
    [InlineData("tags: [\"The \"old\" port\", b]\n", "\"The \"old\" port\"", "closes it too early", "tags: ['The \"old\" port', b]\n")]
    [InlineData("tags: [a, 'It's back']\n", "'It's back'", "closes it too early", "tags: [a, \"It's back\"]\n")]
    [InlineData("by: {name: \"Tom \"Red\" Hale\"}\n", "\"Tom \"Red\" Hale\"", "too early", "by: {name: 'Tom \"Red\" Hale'}\n")]
    [InlineData("title: \"a \"b\" \\\\ c\"\n", "\"a \"b\" \\\\ c\"", "closes it too early", "title: \"a \\\"b\\\" \\\\ c\"\n")]
    [InlineData("tags: [&f ferry, b]\n", "&f", "anchors such as &port are not read", "tags: [ferry, b]\n")]
    [InlineData("tags: [a, &f [b]]\n", "&f", "anchors such as &port are not read", "tags: [a, [b]]\n")]
    [InlineData("by: {&n name: Tom}\n", "&n", "anchors such as &port are not read", "by: {name: Tom}\n")]
    [InlineData("tags: [a, *f]\n", "*f", "aliases such as *port are not read", null)]
    [InlineData("tags: [*Port* reopens]\n", "*Port* reopens", "aliases such as *port are not read", "tags: [\"*Port* reopens\"]\n")]
    public void A_fault_is_named_and_what_stands_around_it_is_read(string fault, string words, string detail, string? mended)
    {
        string yaml = Surround(fault);
        FrontMatterSource source = Parse(yaml, out ValueList<MetadataEntry> entries);
        Problem[] problems = [.. source.Problems];
        Assert.NotEmpty(problems);
        Assert.Equal(words, problems[0].Range.In(yaml));
        Assert.Contains(detail, problems[0].Detail, StringComparison.Ordinal);
        Assert.Single(problems);
        Assert.Equal(("first", "one"), (entries[0].Key, Assert.IsType<MetadataText>(entries[0].Value).Text));
        Assert.Equal(("last", "two"), (entries[^1].Key, Assert.IsType<MetadataText>(entries[^1].Value).Text));

        string? edited = problems[0].Edit is { } edit
            ? yaml.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text)
            : null;
        Assert.Equal(mended is null ? null : Surround(mended), edited);
        Assert.Empty(edited is null ? [] : Parse(edited, out _).Problems);
    }

    // What is one slip away from the faults above, and meant so.
    [Theory]
    [InlineData("text:\n  -5\n", "{\"text\": \"-5\"}")]
    [InlineData("text:\n  --port\n", "{\"text\": \"--port\"}")]
    [InlineData("text: -Tom Hale\n", "{\"text\": \"-Tom Hale\"}")]
    [InlineData("text: The ferry\n  -which sank- is back\n", "{\"text\": \"The ferry -which sank- is back\"}")]
    [InlineData("text: Pier # 2\n", "{\"text\": \"Pier\"}")]
    [InlineData("text: Pier # a comment\n", "{\"text\": \"Pier\"}")]
    [InlineData("text: Pier #todo ask Ines\n", "{\"text\": \"Pier\"}")]
    [InlineData("text: Pier #TODO: ask Ines\n", "{\"text\": \"Pier\"}")]
    [InlineData("text: Pier ## the old one\n", "{\"text\": \"Pier\"}")]
    [InlineData("text: post #default\n", "{\"text\": \"post\"}")]
    [InlineData("draft: true #yes\n", "{\"draft\": \"true\"}")]
    [InlineData("draft: true #2\n", "{\"draft\": \"true\"}")]
    [InlineData("date: 2025-03-14T08:00:00Z #confirmed\n", "{\"date\": \"2025-03-14T08:00:00Z\"}")]
    [InlineData("weight: 5 #low\n", "{\"weight\": \"5\"}")]
    [InlineData("text: C#2 and F#\n", "{\"text\": \"C#2 and F#\"}")]
    [InlineData("text: \"Pier #2\"\n", "{\"text\": \"Pier #2\"}")]
    [InlineData("by: #fill this in\n", "{\"by\": \"\"}")]
    [InlineData("by: #todo\n", "{\"by\": \"\"}")]
    [InlineData("by: #names\n  - Ines\n", "{\"by\": [\"Ines\"]}")]
    [InlineData("text: Ferry, back\n", "{\"text\": \"Ferry, back\"}")]
    [InlineData("text: \"Ferry back,\"\n", "{\"text\": \"Ferry back,\"}")]
    [InlineData("text: |\n  Ferry back,\n", "{\"text\": \"Ferry back,\\n\"}")]
    [InlineData("tags: [a, b,]\n", "{\"tags\": [\"a\", \"b\"]}")]
    [InlineData("tags: ['It''s', \"b\", \"c\"]\n", "{\"tags\": [\"It\\u0027s\", \"b\", \"c\"]}")]
    [InlineData("text: \u201CPort\u201D and \u201Cferry\u201D\n", "{\"text\": \"\\u201CPort\\u201D and \\u201Cferry\\u201D\"}")]
    [InlineData("text: \u201CWe reopen\u201D\n", "{\"text\": \"\\u201CWe reopen\\u201D\"}")]
    [InlineData("text: a = b\n", "{\"text\": \"a = b\"}")]
    [InlineData("tags: [a & b, a*b]\n", "{\"tags\": [\"a \\u0026 b\", \"a*b\"]}")]
    public void What_is_meant_so_is_no_fault(string yaml, string expected)
    {
        FrontMatterSource source = Parse(yaml, out ValueList<MetadataEntry> entries);
        Assert.Empty(source.Problems);
        Assert.Equal(expected, MetadataShape.Write(entries, MetadataShape.WriteText));
    }

    [Fact]
    public void A_key_may_not_be_endless()
    {
        FrontMatterSource source = Parse($"{new string('a', 1025)}: b\n", out _);
        Assert.Contains("at most 1,024", Assert.Single(source.Problems).Detail, StringComparison.Ordinal);
        Assert.Empty(Parse($"{new string('a', 1024)}: b\n", out _).Problems);
    }

    [Fact]
    public void Lines_at_the_start_of_a_file_may_not_be_indented_deeper_than_those_below()
    {
        FrontMatterSource source = Parse("  title: Port\nauthor: Ines\ndate: x\n", out _);
        Assert.Equal(["author: Ines", "date: x"], source.Problems.Select(static problem => problem.Words));
    }

    [Fact]
    public void A_title_that_quotes_the_text_is_no_slip()
    {
        const string Yaml = "title: \u201CEnough is enough\u201D\n";
        Assert.Empty(ReadAbove(Yaml, "\u201CEnough is enough, friends,\u201D Calder said.").Problems);
        _ = Assert.Single(ReadAbove(Yaml, "\u201CThat is enough,\u201D Calder said.").Problems);

        // Marks around a name are a slip, so those of the title are one too.
        Assert.Equal(
            2,
            ReadAbove(Yaml + "author: \u201CTom Hale\u201D\n", "\u201CEnough is enough, friends,\u201D Calder said.").Problems.Count);

        static FrontMatterSource ReadAbove(string yaml, string body)
        {
            FrontMatterSource source = new(yaml + body, new(0, yaml.Length), TestContext.Current.CancellationToken);
            _ = YamlReader.Read(source);
            return source;
        }
    }

    private static string Surround(string lines) => $"first: one\n{lines}last: \"two\"\n";

    private static FrontMatterSource Parse(string yaml, out ValueList<MetadataEntry> entries)
    {
        FrontMatterSource source = new(yaml, new(0, yaml.Length), TestContext.Current.CancellationToken);
        entries = YamlReader.Read(source);
        return source;
    }
}
