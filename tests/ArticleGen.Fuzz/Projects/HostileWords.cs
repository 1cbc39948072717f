namespace ArticleGen.Fuzz.Projects;

/// <summary>Text that would be code if it escaped from its literal or comment. It would declare only names with _escaped.</summary>
internal static class HostileWords
{
    private static readonly string[] Codes =
    [
        "*/ class _escaped { } /*", "\"; static int _escaped = 1; //", "\"\"\"; static void _escaped() { } //", "\"\"\"\"\"\"", "{0}",
        "{{", "}}", "{_escaped}", "$\"{_escaped}\"", "@\"\"", "\\\"", "\\", "\\u0022", "\\x22;", "\n#error _escaped\n",
        "\n#nullable disable\n",
        "\n#pragma warning restore\n", "\n#if _escaped\n", "\n#endif\n", "\n#line 1 \"x\"\n", "\u2028class _escaped { }",
        "\u2029 } class _escaped {", "\u0085class _escaped { }", "\r} } class _escaped { ", "</summary>", "<!--", "]]>", "&lt;", "&",
        "<see cref=\"_escaped\"/>",
        "' _escaped '", "\0", "\u001A", "\uFEFF", "\u202E", "\u2066", "]; } [_escaped] class X {", "//", "/*", "/// <summary>", "u8",
        "\"u8; int _escaped;", "\"\"\"\n", "\n\"\"\"", "{{{_escaped}}}", "%22", ";", "=", "namespace _escaped { }",
    ];

    private static readonly string[] Names =
    [
        "class", "record", "namespace", "var", "field", "value", "await", "nameof", "System", "Global", "global", "Articles",
        "Article", "Actors", "Actor", "Quote", "All", "Find", "Ids", "Text", "Id", "Equals", "GetHashCode", "ToString", "GetType",
        "Finalize",
        "MemberwiseClone", "op_Equality", "get_All", "_", "__", "1", "2008 review", "...", "..", ".", ".hidden", "con", "story",
        "Story", "STORY", "story-2", "story_2", "a b", "a.b", "a,b", "a;b", "a#b", "\u65B0\u805E", "e\u0301", "\u0301", "\U0001F6A2",
        "\u01C5", "\u0130", "i", "\u0131", "\u202Ex", "a\u200Bb", "a\u2028b",
        "a\nb", "a\tb", "a|b", "C:\\x", "\\\\x", "~", "%41", "lead", "lead", "News", "Dateline", "TextRange", "Microsoft", "String",
        "object", "Attribute",
    ];

    public static string Code(RandomStream random) => random.Pick(Codes);

    /// <summary>For files, folders, articles and namespaces.</summary>
    public static string Name(RandomStream random)
    {
        string name = random.Pick(Names);
        return random.Below(6) switch
        {
            0 => name + random.Pick(Codes),
            1 => name + "." + random.Pick(Names),
            2 => name + "-" + random.Below(100),
            3 => name + Crumbs.Pick(random),
            _ => name,
        };
    }
}
