using System.Text;
using ArticleGen.Fuzz.Texts;
using ArticleGen.Tool.LanguageServer.Documents;

namespace ArticleGen.Tool.Tests.LanguageServer.Documents;

/// <summary>A text that somebody edits at random, as a client has it: written without any code of the server.</summary>
internal sealed class RandomEdits(string text, PositionEncoding encoding, RandomStream random)
{
    private const int Longest = 6000;

    private static readonly string[] Typed =
    [
        "x", "e", " ", "\n", "\r\n", "\"", " said ", " siad ", "\u201CWe go,\u201D he said. ", "\U0001F6A2", "\u00E9", "\u5B57",
        "\r\n\r\nVARNA, Narch 14 (Reuters) - ", "\u20AC\U0001D11E", "Ines Calder, the port director", "\n\n", ".",
    ];

    /// <summary>The text.</summary>
    internal string Text { get; private set; } = text;

    /// <summary>Makes a change, and gives it as the protocol does.</summary>
    internal (int StartLine, int StartCharacter, int EndLine, int EndCharacter, string Text) Change()
    {
        int start = Whole(random.Below(Text.Length + 1));
        bool deletes = random.OneIn(2) || Text.Length > Longest;
        int most = Text.Length > Longest || random.OneIn(20) ? 400 : 6;
        int end = deletes ? Whole(Math.Min(Text.Length, start + 1 + random.Below(most))) : start;
        string typed = deletes && random.OneIn(3) ? "" : random.Pick(Typed);
        (int startLine, int startCharacter) = Place(start);
        (int endLine, int endCharacter) = Place(end);
        Text = string.Concat(Text.AsSpan(0, start), typed, Text.AsSpan(end));
        return (startLine, startCharacter, endLine, endCharacter, typed);
    }

    /// <summary>Writes something at the beginning.</summary>
    internal string Prepend(string words)
    {
        Text = words + Text;
        return words;
    }

    /// <summary>The line and the character of an offset, from 0 on.</summary>
    internal (int Line, int Character) Place(int offset)
    {
        string before = Text[..offset];
        string[] lines = before.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        string last = lines[^1];
        return (lines.Length - 1, encoding switch
        {
            PositionEncoding.Utf8 => Encoding.UTF8.GetByteCount(last),
            PositionEncoding.Utf32 => last.EnumerateRunes().Count(),
            _ => last.Length,
        });
    }

    // Neither inside of a pair nor of a line break: an editor has no place there.
    private int Whole(int offset) =>
        offset > 0 && offset < Text.Length
        && (char.IsLowSurrogate(Text[offset]) || (Text[offset - 1] == '\r' && Text[offset] == '\n'))
            ? offset - 1
            : offset;
}
