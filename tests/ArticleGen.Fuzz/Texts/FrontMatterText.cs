namespace ArticleGen.Fuzz.Texts;

/// <summary>Front matter as content systems have it, in YAML, TOML or JSON, now and then with a slip.</summary>
internal static class FrontMatterText
{
    private static readonly string[] Keys =
    [
        "title", "title", "headline", "author", "authors", "byline", "date", "date", "published", "updated", "section", "category", "tags",
        "keywords", "slug", "permalink", "description", "draft", "lang", "image", "source", "agency", "place", "dateline", "Title", "x",
        "\"title\"", "'date'", "a b", "a.b", "- a", "? a", "",
    ];

    private static readonly string[] YamlValues =
    [
        "$head", "$head", "\"$head\"", "'$head'", "$name", "\"$name\"", "[$name, $name]", "[\"$name\", '$noun']", "\n  - $name\n  - $name",
        "\n- $name\n-\n- \"$noun\"", "{name: $name, role: $role}", "\n  name: $name\n  twitter: '@x'", "|\n  $sentence\n\n  $sentence",
        ">-\n  $sentence\n  $sentence", "|2+\n   $sentence\n", "$year-0$digit-$day", "2008-08-21T17:35:00+04:00", "$line", "$day",
        "31 February 2008", "true", "no", "null", "~", "", "\"open", "'it''s'", "\"\\u201C$clause\\u201D \\x41 \\q\"", "[$name", "{a: b",
        "[a, [b, {c: d}]]", "&anchor $noun", "*anchor", "!!str $noun", "$noun # $noun", "# $noun", "$noun: $noun", "\t$noun",
        "\n  $noun\n    $noun", "\"$clause\n  $clause\"",
    ];

    private static readonly string[] TomlValues =
    [
        "\"$head\"", "\"$head\"", "'$head'", "\"$name\"", "[\"$name\", \"$name\"]", "[\n  \"$name\", # $noun\n  '$name',\n]",
        "{ name = \"$name\", role = '$role' }", "\"\"\"\n$sentence\n$sentence\"\"\"", "'''$sentence'''", "2008-08-21",
        "2008-08-21T17:35:00+04:00", "2008-08-21 17:35:00", "17:35:00", "31-02-2008", "true", "false", "1_000", "0xFF", "-1.5e3", "inf",
        "\"open", "\"\\u201C$noun \\q\"", "$noun", "", "[\"$noun\"", "{ a = 1", "\"$noun\" # $noun", "[[1, 2], [\"a\"]]",
    ];

    private static readonly string[] JsonValues =
    [
        "\"$head\"", "\"$head\"", "\"$name\"", "[\"$name\", \"$name\"]", "[{\"name\": \"$name\"}]",
        "{\"first\": \"$noun\", \"last\": \"$noun\"}",
        "\"2008-08-21T17:35:00+04:00\"", "true", "null", "-1.5e3", "\"\\u201C$noun \\q\"", "'$noun'", "$noun", "\"open", "[", "{\"a\": ",
        "\"$noun \"$noun\" $noun\"", "", "1 // $noun",
    ];

    private static readonly string[] TomlTables = ["[params]\n", "[[authors]]\n", "[a.b]\n", "[\"a\"", "# $noun\n"];

    private static readonly (string Open, string Close)[] JsonFences =
        [("{\n", "}\n"), ("{ ", "}\n"), (";;;\n", ";;;\n"), ("---json\n{\n", "}\n---\n"), ("{\n", "")];

    private static readonly (string Open, string Close)[] Slips =
        [("---\n", ""), ("", "---\n"), ("---\n", "...\n"), ("--- \n", "---  \n"), ("\n---\n", "---\n"), ("+++\n", "---\n"), ("+++\n", "")];

    /// <summary>Front matter, as it stands above an article.</summary>
    public static string Write(RandomStream random)
    {
        if (random.OneIn(5))
        {
            return WriteJson(random);
        }

        bool isToml = random.OneIn(3);
        string fence = isToml ? "+++\n" : "---\n";
        (string open, string close) = random.OneIn(12) ? random.Pick(Slips) : (fence, fence);
        StringBuilder text = new(open);
        int lines = random.Below(9);
        for (int i = 0; i < lines; i++)
        {
            text.Append(GrammarText.Write(isToml ? WriteToml(random) : WriteYaml(random), random));
        }

        return text.Append(close).Append(random.OneIn(2) ? "\n" : "").ToString();
    }

    private static string WriteJson(RandomStream random)
    {
        (string open, string close) = random.Pick(JsonFences);
        StringBuilder text = new(open);
        int lines = random.Below(7);
        for (int i = 0; i < lines; i++)
        {
            string separator = random.OneIn(20) || i == lines - 1 ? "\n" : ",\n";
            text.Append(GrammarText.Write($"\"{random.Pick(Keys).Trim('"')}\": {random.Pick(JsonValues)}{separator}", random));
        }

        return text.Append(close).Append(random.OneIn(2) ? "\n" : "").ToString();
    }

    private static string WriteYaml(RandomStream random) =>
        random.OneIn(12) ? "# $noun\n" : $"{random.Pick(Keys)}:{(random.OneIn(12) ? "" : " ")}{random.Pick(YamlValues)}\n";

    private static string WriteToml(RandomStream random) =>
        random.OneIn(12) ? random.Pick(TomlTables) : $"{random.Pick(Keys)} = {random.Pick(TomlValues)}\n";
}
