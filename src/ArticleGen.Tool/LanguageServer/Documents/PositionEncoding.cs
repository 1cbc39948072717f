namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>The units in which client and server count the characters of a line.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units. They are the default of the protocol, and offsets in texts count them.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Unicode characters.</summary>
    Utf32,
}

/// <summary>The names that the specification gives to units.</summary>
internal static class PositionEncodings
{
    private const string Utf8 = "utf-8";
    private const string Utf16 = "utf-16";
    private const string Utf32 = "utf-32";

    /// <summary>The units to use with a client: UTF-16 if the client knows it, because then no place has to be converted.</summary>
    /// <param name="offered">What the client understands, the best first; null where it does not say.</param>
    internal static PositionEncoding Choose(IReadOnlyList<string>? offered) =>
        offered is null || offered.Contains(Utf16) ? PositionEncoding.Utf16
            : offered.FirstOrDefault(static name => name is Utf8 or Utf32) switch
            {
                Utf8 => PositionEncoding.Utf8,
                Utf32 => PositionEncoding.Utf32,
                _ => PositionEncoding.Utf16,
            };

    /// <summary>The name of units.</summary>
    internal static string GetName(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => Utf8,
        PositionEncoding.Utf32 => Utf32,
        _ => Utf16,
    };
}
