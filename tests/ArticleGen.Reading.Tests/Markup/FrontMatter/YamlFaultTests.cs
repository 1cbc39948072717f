using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>What YAML of front matter is not understood: at which words, with which advice, and with which fix.</summary>
public class YamlFaultTests
{
    [Theory]
    [InlineData("title: Port: closed\n", "Port: closed", "put the value in quotation marks", "title: \"Port: closed\"\n")]
    [InlineData("title: Hale: \"Port\" # x\n", "Hale: \"Port\"", "put the value in quotation marks", "title: 'Hale: \"Port\"' # x\n")]
    [InlineData("title: it's: \"so\"\n", "it's: \"so\"", "put the value in quotation marks", "title: 'it''s: \"so\"'\n")]
    [InlineData("title: Port:\n", "Port:", "put the value in quotation marks", "title: \"Port:\"\n")]
    [InlineData("title: Port: a\n  and b\n", "Port: a\n  and b", "put the value in quotation marks", null)]
    [InlineData("author: {name: Ines: x}\n", "Ines: x", "in quotation marks", "author: {name: \"Ines: x\"}\n")]
    [InlineData("tags: [Port: closed, b]\n", "Port: closed", "in quotation marks", "tags: [\"Port: closed\", b]\n")]
    [InlineData("title: \"Port reopens\n", "\"Port reopens", "never closes", "title: \"Port reopens\"\n")]
    [InlineData("title: \"Port \\\\\n", "\"Port \\\\", "never closes", null)]
    [InlineData("title: 'Tis open\n", "'Tis open", "an apostrophe", null)]
    [InlineData("title: \"\n", "\"", "never closes", null)]
    [InlineData("title: \"Port\" reopens # x\n", "\"Port\" reopens", "text stands behind", "title: '\"Port\" reopens' # x\n")]
    [InlineData("title: 'Port' reopens\n", "'Port' reopens", "text stands behind", "title: \"'Port' reopens\"\n")]
    [InlineData("\"date\": \"2025-03-14\",\n", ",", "no comma", "\"date\": \"2025-03-14\"\n")]
    [InlineData("title: 'Port' , # x\n", ",", "no comma", "title: 'Port'  # x\n")]
    [InlineData("\"tags\": [\"a\", \"b\"],\n", ",", "no comma", "\"tags\": [\"a\", \"b\"]\n")]
    [InlineData("author: {name: a}, # x\n", ",", "no comma", "author: {name: a} # x\n")]
    [InlineData("title: \"Port\", open\n", "\"Port\", open", "text stands behind", "title: '\"Port\", open'\n")]
    [InlineData("tags: [a], b\n", ", b", "behind the closing bracket", null)]
    [InlineData("title: \"Port\"#x\n", "\"Port\"#x", "text stands behind", "title: '\"Port\"#x'\n")]
    [InlineData("title: \"Ferry\" and \"port\"\n", "\"Ferry\" and \"port\"", "text stands behind", "title: '\"Ferry\" and \"port\"'\n")]
    [InlineData("title: 'Ferry' and 'port'\n", "'Ferry' and 'port'", "text stands behind", "title: \"'Ferry' and 'port'\"\n")]
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
    [InlineData("title: \"Port\n  is\" open\n", "open", "text stands behind", null)]
    [InlineData("tags: [a, b\n", "[a, b", "close it with ]", null)]
    [InlineData("tags: [[[[a\n", "[[[[a", "close it with ]", null)]
    [InlineData("tags: [a,\n  b,\n  c\n", "[a,", "close it with ]", null)]
    [InlineData("author: {name: Ines\n", "{name: Ines", "close it with }", null)]
    [InlineData("tags: [a, \"b, c]\n", "\"b, c]", "the quotation mark never closes", null)]
    [InlineData("tags: [a, b}\n", "}", "the bracket closes with ]", "tags: [a, b]\n")]
    [InlineData("tags: [a, , b]\n", ",", "nothing stands in front of the comma", "tags: [a,  b]\n")]
    [InlineData("tags: [\"a\" b, c]\n", "b", "no comma", null)]
    [InlineData("tags: [a, b] c\n", "c", "behind the closing bracket", null)]
    [InlineData("tags: [- a]\n", "- a", "cannot start with -", "tags: [\"- a\"]\n")]
    [InlineData("tags: [@a, b]\n", "@a", "cannot start with @", "tags: [\"@a\", b]\n")]
    [InlineData("author: {name:[a]}\n", "name", "no blank stands behind the colon", "author: {name: [a]}\n")]
    [InlineData("author: {name:Ines}\n", "name:Ines", "no blank stands behind the colon", "author: {name: Ines}\n")]
    [InlineData("author: {name: a, name: b}\n", "name", "stands above already", null)]
    [InlineData("author: {a\n  b: c}\n", "a\n  b", "a key and its colon stand on one line", null)]
    [InlineData("author: {a: :b}\n", ":b", "cannot start with :", null)]
    [InlineData("tags: [a\n\tb]\n", "b]", "a tab", "tags: [a\n  b]\n")]
    [InlineData("title:Port reopens\n", "title:", "no blank stands behind the colon", "title: Port reopens\n")]
    [InlineData("title:\"Port\"\n", "title:", "no blank stands behind the colon", "title: \"Port\"\n")]
    [InlineData("title: @ines\n", "@ines", "cannot start with @", "title: \"@ines\"\n")]
    [InlineData("title: `code` \"x\"\n", "`code` \"x\"", "cannot start with `", "title: '`code` \"x\"'\n")]
    [InlineData("title: %5\n", "%5", "cannot start with %", "title: \"%5\"\n")]
    [InlineData("title: ], x\n", "], x", "cannot start with ]", "title: \"], x\"\n")]
    [InlineData("title: *Port* reopens # x\n", "*Port* reopens", "(aliases) are not read", "title: \"*Port* reopens\" # x\n")]
    [InlineData("title: *port\n", "*port", "(aliases) are not read", null)]
    [InlineData("title: &port Port # x\n", "&port", "take the name out", "title: Port # x\n")]
    [InlineData("tags: &t [zoo, animals]\n", "&t", "take the name out", "tags: [zoo, animals]\n")]
    [InlineData("tags: &t\n  - zoo\n  - animals\n", "&t", "take the name out", "tags:\n  - zoo\n  - animals\n")]
    [InlineData("text: &t-1 |\n  Port\n", "&t-1", "take the name out", "text: |\n  Port\n")]
    [InlineData("tags:\n- &t zoo\n", "&t", "take the name out", "tags:\n- zoo\n")]
    [InlineData("tags:\n- &t a: b\n  c: d\n", "&t", "take the name out", "tags:\n- a: b\n  c: d\n")]
    [InlineData("title: &quot;Port&quot; open\n", "&quot;Port&quot; open", "(anchors) are not read", null)]
    [InlineData("title: & Port\n", "& Port", "(anchors) are not read", "title: \"& Port\"\n")]
    [InlineData("title: !!str Port\n", "!!str Port", "(tags) are not read", null)]
    [InlineData("title: &x\n  a: b\n", "&x", "take the name out", "title:\n  a: b\n")]
    [InlineData("title: | The ferry\n", "| The ferry", "on indented lines below", "title: The ferry\n")]
    [InlineData("title: >-  Port # x\n", ">-  Port", "on indented lines below", "title: Port # x\n")]
    [InlineData("title: | Port: open\n", "| Port: open", "on indented lines below", "title: \"| Port: open\"\n")]
    [InlineData("title: | Port\n  reopens\n", "| Port", "on indented lines below", null)]
    [InlineData("title: {{ page.title }}\n", "{{ page.title }}", "the whole value", "title: \"{{ page.title }}\"\n")]
    [InlineData("title: {{a}} and {{ b | \"c\" }}\n", "{{a}} and {{ b | \"c\" }}", "the whole", "title: '{{a}} and {{ b | \"c\" }}'\n")]
    [InlineData("tags:\n- {{ tag }}\n", "{{ tag }}", "the whole value", "tags:\n- \"{{ tag }}\"\n")]
    [InlineData("title: {% title %} # x\n", "{% title %}", "the whole value", "title: \"{% title %}\" # x\n")]
    [InlineData("title: |x\n", "|x", "on indented lines below", "title: \"|x\"\n")]
    [InlineData("title: |0\n", "|0", "on indented lines below", "title: \"|0\"\n")]
    [InlineData("title: - Port\n", "- Port", "a list does not start on the line of its key", null)]
    [InlineData("title: ? Port\n", "? Port", "cannot start with ?", "title: \"? Port\"\n")]
    [InlineData("title: \"a \\q b\"\n", "\\q", "no such escape", "title: \"a \\\\q b\"\n")]
    [InlineData("title: \"C:\\users\"\n", "\\u", "no such escape", "title: \"C:\\\\users\"\n")]
    [InlineData("title: \"\\uD800\"\n", "\\u", "no such escape", "title: \"\\\\uD800\"\n")]
    [InlineData("title: \"\\U00110000\"\n", "\\U", "no such escape", "title: \"\\\\U00110000\"\n")]
    [InlineData("title: Port\ntitle: Ferry\n", "title", "stands above already", null)]
    [InlineData("title: Port\n\"title\": Ferry\n", "\"title\"", "stands above already", null)]
    [InlineData("Port reopens\n", "Port reopens", "no key with a colon", null)]
    [InlineData("https://example.org\n", "https://example.org", "no key with a colon", null)]
    [InlineData("- port\n", "- port", "no key stands above it", null)]
    [InlineData("? title\n", "? title", "keys of several lines", null)]
    [InlineData(": Port\n", ":", "no key stands in front of the colon", null)]
    [InlineData("%YAML 1.2\n", "%YAML 1.2", "directives are not read", null)]
    [InlineData("@title: Port\n", "@title: Port", "a key cannot start with @", null)]
    [InlineData("\"title: Port\n", "\"title: Port", "never closes on this line", null)]
    [InlineData("--- x\n", "--- x", "no key with a colon", null)]
    [InlineData("title: Port\n  author: Ines\n", "author: Ines", "goes on with the value above", null)]
    [InlineData("title: Port # x\n  and ferry\n", "and ferry", "indented otherwise", null)]
    [InlineData("author:\n  name: Ines\n    role: x\n", "role: x", "goes on with the value above", null)]
    [InlineData("author:\n    name: Ines\n  role: x\n", "role: x", "indented otherwise", null)]
    [InlineData("tags:\n  - a\n b\n", "b", "indented otherwise", null)]
    [InlineData("tags:\n  - a\n  b: c\n", "b: c", "indented otherwise", null)]
    [InlineData("author:\n  name: Ines\n\trole: x\n", "role: x", "a tab", "author:\n  name: Ines\n  role: x\n")]
    [InlineData("tags:\n\t- a\n", "- a", "a tab", "tags:\n  - a\n")]
    [InlineData("title: Port\n\tdate: x\n", "date: x", "a tab", "title: Port\ndate: x\n")]
    [InlineData("tags: [a]\n\t  date: x\n", "date: x", "a tab", "tags: [a]\ndate: x\n")]
    [InlineData("tags:\n  - a\n\tdate: x\n", "date: x", "a tab", "tags:\n  - a\ndate: x\n")]
    [InlineData("author:\n  name: Ines\n  \trole: x\n", "role: x", "a tab", "author:\n  name: Ines\n  role: x\n")]
    [InlineData("author:\n\tname: Ines\n", "name: Ines", "a tab", "author:\n  name: Ines\n")]
    [InlineData("title: Port\n\treopens\n", "reopens", "a tab", "title: Port\n  reopens\n")]
    [InlineData("text: |\n    \n  Port\n", "Port", "an empty line above", "text: |\n\n  Port\n")]
    [InlineData("text: |\n  Port\n ferry\n", "ferry", "indented otherwise", null)]
    [InlineData("a:\n  b:\n    c:\n      d:\n        e: f\n", "e: f", "more than 3 deep", null)]
    [InlineData("a: [[[[b]]]]\n", "[b]", "more than 3 deep", null)]
    [InlineData("a: [[[{b: \"]\", c: [d]}, e]]]\n", "{b: \"]\", c: [d]}", "more than 3 deep", null)]
    [InlineData("a:\n- - - - b\n", "- b", "more than 3 deep", null)]
    [InlineData("by:\n  -Tom Hale\n", "-Tom Hale", "no blank stands behind the hyphen", "by:\n  - Tom Hale\n")]
    [InlineData("by:\n-Tom Hale\n", "-Tom Hale", "no blank stands behind the hyphen", "by:\n- Tom Hale\n")]
    [InlineData("by:\n  - Tom Hale\n  -Ines\n", "-Ines", "no blank stands behind the hyphen", "by:\n  - Tom Hale\n  - Ines\n")]
    [InlineData("by:\n  -'Tom' # x\n", "-'Tom' # x", "no blank stands behind the hyphen", "by:\n  - 'Tom' # x\n")]
    [InlineData("by:\n  -name: Tom\n", "-name: Tom", "no blank stands behind the hyphen", "by:\n  - name: Tom\n")]
    [InlineData("by:\n  -name: Tom\n   role: x\n", "-name: Tom", "no blank stands behind the hyphen", null)]
    [InlineData("title: A #2\n", "A #2", "a # behind a blank starts a comment", "title: \"A #2\"\n")]
    [InlineData("title: Pier #2 reopens\n", "Pier #2 reopens", "starts a comment", "title: \"Pier #2 reopens\"\n")]
    [InlineData("title: Why #MeToo matters\n", "Why #MeToo matters", "starts a comment", "title: \"Why #MeToo matters\"\n")]
    [InlineData("title: the ferry #strike\n", "the ferry #strike", "starts a comment", "title: \"the ferry #strike\"\n")]
    [InlineData("tags:\n- ferry #2\n", "ferry #2", "starts a comment", "tags:\n- \"ferry #2\"\n")]
    [InlineData("tags:\n  - #ferry\n", "#ferry", "starts a comment", "tags:\n  - \"#ferry\"\n")]
    [InlineData("color: #00ff00\n", "#00ff00", "starts a comment", "color: \"#00ff00\"\n")]
    [InlineData("title: Ferry back,\n", ",", "no comma stands behind a value", "title: Ferry back\n")]
    [InlineData("title: Ferry back , # x\n", ",", "no comma stands behind a value", "title: Ferry back  # x\n")]
    [InlineData("tags:\n  - ferry,\n", ",", "no comma stands behind a value", "tags:\n  - ferry\n")]
    [InlineData("draft: true,\n", ",", "no comma stands behind a value", "draft: true\n")]
    [InlineData("text: Ferry\n  back,\n", ",", "no comma stands behind a value", "text: Ferry\n  back\n")]
    [InlineData("tags: [\"The \"old\" port\", b]\n", "\"The \"old\" port\"", "closes it too early", "tags: ['The \"old\" port', b]\n")]
    [InlineData("tags: [a, 'It's back']\n", "'It's back'", "closes it too early", "tags: [a, \"It's back\"]\n")]
    [InlineData("by: {name: \"Tom \"Red\" Hale\"}\n", "\"Tom \"Red\" Hale\"", "too early", "by: {name: 'Tom \"Red\" Hale'}\n")]
    [InlineData("title: \"a \"b\" \\\\ c\"\n", "\"a \"b\" \\\\ c\"", "closes it too early", "title: \"a \\\"b\\\" \\\\ c\"\n")]
    [InlineData("tags: [&f ferry, b]\n", "&f", "(anchors) are not read", "tags: [ferry, b]\n")]
    [InlineData("tags: [a, &f [b]]\n", "&f", "(anchors) are not read", "tags: [a, [b]]\n")]
    [InlineData("by: {&n name: Tom}\n", "&n", "(anchors) are not read", "by: {name: Tom}\n")]
    [InlineData("tags: [a, *f]\n", "*f", "(aliases) are not read", null)]
    [InlineData("tags: [*Port* reopens]\n", "*Port* reopens", "(aliases) are not read", "tags: [\"*Port* reopens\"]\n")]
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

    [Theory]
    [InlineData("a: &t [zoo, animals]\n", "{\"a\": [\"zoo\", \"animals\"]}")]
    [InlineData("a: &t\n- zoo\n- animals\n", "{\"a\": [\"zoo\", \"animals\"]}")]
    [InlineData("a: &t 'zoo'\n", "{\"a\": \"zoo\"}")]
    [InlineData("a: &s &t zoo\n", "{\"a\": \"zoo\"}")]
    [InlineData("a: [&s zoo, &t , {&u b: &v c}]\n", "{\"a\": [\"zoo\", \"\", {\"b\": \"c\"}]}")]
    [InlineData("a:\n-zoo\n- animals\n", "{\"a\": [\"zoo\", \"animals\"]}")]
    [InlineData("a:\n  -b: zoo\n   c: animals\n", "{\"a\": [{\"b\": \"zoo\", \"c\": \"animals\"}]}")]
    [InlineData("a: [\"The \"old\", so called\", 'It's', b]\n", "{\"a\": [\"The \\u0022old\\u0022, so called\", \"It\\u0027s\", \"b\"]}")]
    [InlineData("a: &t\nb: c\n", "{\"a\": \"\", \"b\": \"c\"}")]
    public void A_value_behind_a_name_is_read(string yaml, string expected)
    {
        FrontMatterSource source = Parse(yaml, out ValueList<MetadataEntry> entries);
        Assert.NotEmpty(source.Problems);
        Assert.Equal(expected, MetadataShape.Write(entries, MetadataShape.WriteText));
    }

    // The value is kept as it was meant, so that the article has its headline while the fault waits for its fix.
    [Theory]
    [InlineData("title: Port: closed\n", "Port: closed")]
    [InlineData("title: \"Port\" reopens\n", "\"Port\" reopens")]
    [InlineData("title: @ines\n", "@ines")]
    [InlineData("title: \"Port reopens\n", "Port reopens")]
    [InlineData("title:Port reopens\n", "Port reopens")]
    [InlineData("title: 'It's back'\n", "It's back")]
    [InlineData("title: \"Ferry \"back\" on Friday\"\n", "Ferry \"back\" on Friday")]
    [InlineData("\ttitle: Port\n", "Port")]
    [InlineData("\"date\": \"2025-03-14\",\n", "2025-03-14")]
    [InlineData("title: | The ferry\n", "The ferry")]
    [InlineData("title: {{ page.title }}\n", "{{ page.title }}")]
    [InlineData("title: Port\ntitle: Ferry\n", "Port")]
    [InlineData("title: Ferry back,\n", "Ferry back")]
    public void A_value_at_fault_is_read_as_it_stands(string yaml, string value)
    {
        _ = Parse(yaml, out ValueList<MetadataEntry> entries);
        MetadataText read = Assert.IsType<MetadataText>(Assert.Single(entries).Value);
        Assert.Equal(value, read.Text);
        Assert.Equal(value, read.Content.In(yaml));
    }

    private static string Surround(string lines) => $"first: one\n{lines}last: \"two\"\n";

    private static FrontMatterSource Parse(string yaml, out ValueList<MetadataEntry> entries)
    {
        FrontMatterSource source = new(yaml, new(0, yaml.Length), TestContext.Current.CancellationToken);
        entries = YamlReader.Read(source);
        return source;
    }
}
