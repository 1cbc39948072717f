using ArticleGen.Tests.Snapshots;

namespace ArticleGen.Tests.Emit;

/// <summary>JSON that is not what the generated types write: a JsonException says so, and nothing else is thrown.</summary>
public class WrongJsonTests(NewsFixture fixture)
{
    // What becomes of each piece of JSON: its type's name, "null", or what was thrown.
    private const string ReadAll =
        """
        // All that a value has, and its parts have: what is read can be used.
        void Look(object value, int depth)
        {
            if (value is string || depth > 3) return;
            if (value is System.Collections.IEnumerable list)
            {
                foreach (object item in list) Look(item, depth + 1);
                return;
            }

            if (value == null || value.GetType().Namespace != "News") return;
            foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
            {
                object part = null;
                try { part = property.GetValue(value); }
                catch (System.Reflection.TargetInvocationException e) when (value is Quote && e.InnerException is InvalidOperationException)
                {
                    // A quote that has no article says so.
                }

                if (!(part is Article)) Look(part, depth + 1);
            }
        }

        string Read<T>(string json)
        {
            try
            {
                T value = System.Text.Json.JsonSerializer.Deserialize<T>(json);
                Look(value, 0);
                return value == null ? "null" : "read";
            }
            catch (System.Text.Json.JsonException)
            {
                return "JsonException";
            }
        }
        """;

    // Each JSON that differs in one member of one object: it is missing, or something else.
    private const string Changes =
        """
        public static class Changes
        {
            private static readonly string[] Odd =
            {
                "null", "true", "-1", "2147483647", "1e999", "0.5", "\"\"", "\"\\ud800\"", "\"Direct,Mixed\"", "\"0\"", "\"7\"", "\"#\"",
                "\"#%zz%ff\"", "\"+14:01\"", "\"25:00:00\"", "\"-99999999.00:00:00\"", "[]", "[null]", "[[]]", "{}", "[{}]",
                "{\"start\":2147483647,\"length\":2147483647}", "{\"start\":-1,\"length\":1}", "{\"start\":0,\"length\":100000}",
            };

            public static IEnumerable<(string Member, string Odd, string Json)> Of(string json)
            {
                var root = System.Text.Json.Nodes.JsonNode.Parse(json);
                foreach (var (parent, name) in Members(root).ToList())
                {
                    var value = parent[name];
                    string member = System.Text.RegularExpressions.Regex.Replace(parent.GetPath() + "." + name, @"\[\d+\]", "[]");
                    foreach (string odd in Odd)
                    {
                        parent[name] = "@odd@";
                        yield return (member, odd, root.ToJsonString().Replace("\"@odd@\"", odd));
                    }

                    parent.Remove(name);
                    yield return (member, "missing", root.ToJsonString());
                    parent[name] = value;
                }
            }

            // At most two items of a list.
            private static IEnumerable<(System.Text.Json.Nodes.JsonObject Parent, string Name)> Members(
                System.Text.Json.Nodes.JsonNode node) =>
                node is System.Text.Json.Nodes.JsonObject parent ? parent.SelectMany(m => Members(m.Value).Prepend((parent, m.Key)))
                    : node is System.Text.Json.Nodes.JsonArray items ? items.Take(2).SelectMany(Members)
                    : Enumerable.Empty<(System.Text.Json.Nodes.JsonObject, string)>();
        }
        """;

    private readonly CompiledProject _news = fixture.Project;

    // Every member of every object, in turn, is missing or something else. The table says which of these values are taken: all others
    // are refused.
    [Theory]
    [InlineData("Article", "Articles.FerryResumes")]
    [InlineData("Quote", "Articles.FerryResumes.Quotes[4]")]
    [InlineData("Actor", "Actors.InesCalder")]
    [InlineData("Dateline", "Articles.FerryResumes.Dateline")]
    [InlineData("Mention", "Actors.InesCalder.Mentions[0]")]
    [InlineData("TextSegment", "Articles.FerryResumes.Segments[1]")]
    [InlineData("TextRange", "Articles.FerryResumes.Quotes[0].Range")]
    public Task Any_member_may_be_missing_or_something_else(string type, string value) => VerifyAdapter.VerifyText(
        _news.Run<string>(
            $$"""
            {{ReadAll}}
            string json = System.Text.Json.JsonSerializer.Serialize({{value}});
            return string.Concat(Changes.Of(json).Select(c => (c.Member, c.Odd, Outcome: Read<{{type}}>(c.Json))).GroupBy(c => c.Member)
                .Select(member => member.Key + ": " + (member.All(c => c.Outcome == "read") ? "anything" : string.Join(" ", member
                    .GroupBy(c => c.Odd)
                    .Where(odd => odd.Any(c => c.Outcome == "read"))
                    .Select(odd => odd.Key + (odd.All(c => c.Outcome == "read") ? "" : " (not everywhere)")))).Trim() + "\n"));
            """,
            Changes),
        type);

    [Fact]
    public void What_an_article_needs_is_missed() => Assert.Equal(
        "text identifier headline uri paragraphs mentions hasPart",
        _news.Run<string>(
            """
            var missed = new List<string>();
            foreach (string name in new[] { "text", "identifier", "headline", "uri", "paragraphs", "mentions", "hasPart" })
            {
                foreach (bool isNull in new[] { false, true })
                {
                    var json = System.Text.Json.JsonSerializer.SerializeToNode(Articles.FerryResumes).AsObject();
                    json.Remove(name);
                    if (isNull) json.Add(name, null);
                    try { System.Text.Json.JsonSerializer.Deserialize<Article>(json.ToJsonString()); }
                    catch (System.Text.Json.JsonException e) when (e.Message == $"There is no \"{name}\".") { missed.Add(name); }
                }
            }

            return string.Join(" ", missed.Distinct()) + (missed.Count == 14 ? "" : " " + missed.Count);
            """));

    [Theory]
    [InlineData("{\"start\":0,\"length\":300}", "The range 0..300 is not in the text, which has 5 characters.")]
    [InlineData("{\"start\":12,\"length\":-1}", "The range 12..11 is not in the text, which has 5 characters.")]
    [InlineData("{\"start\":2147483647,\"length\":0}", "The range 2147483647..2147483647 is not in the text, which has 5 characters.")]
    public void A_range_has_to_be_in_the_text(string range, string message) => Assert.Equal(
        message,
        _news.Run<string>(
            $$"""
            string json = "{\"identifier\":\"a\",\"uri\":\"a.txt\",\"headline\":\"\",\"text\":\"short\",\"mentions\":[],\"hasPart\":[],"
                + "\"paragraphs\":[" + {{SymbolDisplay(range)}} + "]}";
            try { System.Text.Json.JsonSerializer.Deserialize<Article>(json); return "read"; }
            catch (System.Text.Json.JsonException e) { return e.Message; }
            """));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"text\":\"\\udc00\",\"\\ud800\":1}")]
    public void Something_else_altogether_is_refused(string json)
    {
        Assert.Equal(
            "JsonException",
            _news.Run<string>(
                $$"""
                {{ReadAll}}
                string json = {{SymbolDisplay(json)}};
                return string.Join(" ", new[]
                {
                    Read<Article>(json), Read<Quote>(json), Read<Actor>(json), Read<Dateline>(json), Read<Mention>(json),
                    Read<TextSegment>(json), Read<TextRange>(json), Read<TextRange?>(json),
                }.Distinct());
                """));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => Assert.Equal(
        "JsonException",
        _news.Run<string>(
            """
            byte[] json = System.Text.Encoding.UTF8.GetBytes("{\"identifier\":\"a\",\"text\":\"?\"}");
            json[Array.IndexOf(json, (byte)'?')] = 0xC3;
            try { System.Text.Json.JsonSerializer.Deserialize<Article>(json); return "read"; }
            catch (System.Text.Json.JsonException) { return "JsonException"; }
            """));

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Equal(
        "JsonException",
        _news.Run<string>(
            ReadAll
            + """
            return string.Join(" ", new[] { "[", "{\"a\":", "{\"mentions\":[", "{\"spokenByCharacter\":" }
                .Select(open => string.Concat(Enumerable.Repeat(open, 100000)))
                .SelectMany(json => new[] { Read<Article>(json), Read<Quote>(json), Read<Dateline>(json) }).Distinct());
            """));

    // A null is no article; a range is never null.
    [Fact]
    public void Null_is_nothing() => Assert.Equal(
        "null null null null JsonException null",
        _news.Run<string>(
            ReadAll
            + "return string.Join(\" \", Read<Article>(\"null\"), Read<Quote>(\"null\"), Read<Actor>(\"null\"), Read<Dateline>(\"null\"), "
                + "Read<TextRange>(\"null\"), Read<TextRange?>(\"null\"));"));

    [Fact]
    public void A_huge_article_is_read() => Assert.Equal(
        "200000 200000 4000000",
        _news.Run<string>(
            """
            var made = new Article("a", new string('a', 4000000));
            string json = System.Text.Json.JsonSerializer.Serialize(made)
                .Replace(
                    "\"paragraphs\":[]",
                    "\"paragraphs\":[" + string.Join(",", Enumerable.Repeat("{\"start\":1,\"length\":2}", 200000)) + "]")
                .Replace("\"mentions\":[]", "\"mentions\":[" + string.Join(",", Enumerable.Range(0, 200000)
                    .Select(i => "{\"@id\":\"#" + i + "\",\"name\":\"\",\"kind\":\"Group\"}")) + "]");
            var article = System.Text.Json.JsonSerializer.Deserialize<Article>(json);
            return string.Join(" ", article.Paragraphs.Count, article.Actors.Count, article.Text.Length);
            """));

    // By name only, and only names there are: every switch over a kind ends in one of them.
    [Theory]
    [InlineData("\"Direct\"", "\"Person\"", "Direct Person")]
    [InlineData("\"0\"", "\"0\"", "JsonException")]
    [InlineData("\"7\"", "\"7\"", "JsonException")]
    [InlineData("\"-1\"", "\"-1\"", "JsonException")]
    [InlineData("\"+1\"", "\"+1\"", "JsonException")]
    [InlineData("\" Direct\"", "\" Person\"", "JsonException")]
    [InlineData("\"direct\"", "\"PERSON\"", "JsonException")]
    [InlineData("\"Direct, Mixed\"", "\"Person,Place\"", "JsonException")]
    [InlineData("\"\"", "\"\"", "JsonException")]
    [InlineData("0", "1", "JsonException")]
    [InlineData("null", "null", "JsonException")]
    public void A_kind_has_its_name(string quoteKind, string actorKind, string expected) => Assert.Equal(
        expected,
        _news.Run<string>(
            $$"""
            string Try(Func<object> read)
            {
                try { return read().ToString(); }
                catch (System.Text.Json.JsonException) { return "JsonException"; }
            }

            string quoteKind = {{SymbolDisplay(quoteKind)}}, actorKind = {{SymbolDisplay(actorKind)}};
            string quote = System.Text.Json.JsonSerializer.Serialize(Articles.FerryResumes.Quotes.First(q => q.Kind == QuoteKind.Direct));
            string actor = System.Text.Json.JsonSerializer.Serialize(Actors.InesCalder);
            string quotes = Try(() =>
                System.Text.Json.JsonSerializer.Deserialize<Quote>(quote.Replace("\"Direct\"", quoteKind)).Kind);
            string actors = Try(() =>
                System.Text.Json.JsonSerializer.Deserialize<Actor>(actor.Replace("\"Person\",\"job", actorKind + ",\"job")).Kind);
            string alone = Try(() => System.Text.Json.JsonSerializer.Deserialize<QuoteKind>(quoteKind)) + " "
                + Try(() => System.Text.Json.JsonSerializer.Deserialize<ActorKind>(actorKind));
            string pair = quotes + " " + actors;
            return pair != alone ? pair + " but alone " + alone : quotes == actors ? quotes : pair;
            """));

    // Each segment lists the quotes over it: their number times their depth.
    [Theory]
    [InlineData("Enumerable.Range(0, 64).Select(i => new TextRange(i, 200 - i))", "65")]
    [InlineData("Enumerable.Range(0, 64).Select(i => new TextRange(0, 200)).Append(new TextRange(200, 10))", "3")]
    [InlineData("Enumerable.Range(0, 200).Select(i => new TextRange(i, 64))", "264")]
    [InlineData("Enumerable.Range(0, 1000).Select(i => new TextRange(i, 0))", "1")]
    [InlineData("Enumerable.Range(0, 65).Select(i => new TextRange(i, 200 - i))", "JsonException")]
    [InlineData("Enumerable.Range(0, 65).Select(i => new TextRange(5, 1))", "JsonException")]
    [InlineData("Enumerable.Range(0, 200).Select(i => new TextRange(i, 65))", "JsonException")]
    [InlineData("Enumerable.Range(0, 20000).Select(i => new TextRange(0, 999 - (i % 999)))", "JsonException")]
    public void Quotes_are_nested_to_a_limit(string ranges, string expected) => Assert.Equal(
        expected,
        _news.Run<string>(
            $$"""
            var quotes = ({{ranges}}).Select(r => new Quote(QuoteKind.Direct, r)).Reverse().ToArray();
            string json = System.Text.Json.JsonSerializer.Serialize(new Article("a", new string('a', 1000)) { Quotes = quotes });
            try { return System.Text.Json.JsonSerializer.Deserialize<Article>(json).Segments.Count.ToString(); }
            catch (System.Text.Json.JsonException) { return "JsonException"; }
            """));

    // An id is decoded once, however many ranges its actor has: what is allocated is not their product.
    [Fact]
    public void A_long_id_with_many_ranges_is_read_once() => Assert.InRange(
        _news.Run<long>(
            """
            var made = new Article("a", "text") { Actors = new[] { new Actor("Ann", ActorKind.Person) { Id = new string('a', 100000) } } };
            string json = System.Text.Json.JsonSerializer.Serialize(made).Replace(
                "\"mentionRanges\":[]",
                "\"mentionRanges\":[" + string.Join(",", Enumerable.Repeat("{\"start\":1,\"length\":2}", 5000)) + "]");
            System.Text.Json.JsonSerializer.Deserialize<Article>("{\"identifier\":\"a\",\"uri\":\"a\",\"headline\":\"\",\"text\":\"\","
                + "\"mentions\":[],\"hasPart\":[],\"paragraphs\":[]}");
            long before = GC.GetAllocatedBytesForCurrentThread();
            int count = System.Text.Json.JsonSerializer.Deserialize<Article>(json).Actors[0].Mentions.Count;
            return count == 5000 ? GC.GetAllocatedBytesForCurrentThread() - before : -1;
            """),
        0,
        20_000_000);

    private static string SymbolDisplay(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
