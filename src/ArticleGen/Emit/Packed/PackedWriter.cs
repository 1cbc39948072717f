using System.Text;
using ArticleGen.Emit.Code;

namespace ArticleGen.Emit.Packed;

/// <summary>
/// Writes numbers and texts as one string of characters, which the generated code carries as data: ten thousand articles as objects in
/// code would cost the compiler minutes. What is written here is read by the generated PackedReader.
/// </summary>
/// <remarks>
/// A number below 61 is one character, 'A' to '~' without the backslash; of a larger one the digits in base 30 stand before it, the lowest
/// first, '#' to '@'. No digit has to be escaped in a literal. Signed numbers are twice the number, or twice its negative less one.
/// </remarks>
internal sealed class PackedWriter
{
    private const int Base = 30;
    private const int LastBase = 61;
    private const char FirstDigit = '#';
    private const char FirstLastDigit = 'A';
    private const char Backslash = '\\';

    private readonly StringBuilder _packed = new();

    /// <summary>How many UTF-16 code units have been written.</summary>
    internal int Length => _packed.Length;

    /// <summary>Writes a number that is not negative.</summary>
    internal void Number(int value)
    {
        int rest = value;
        for (; rest >= LastBase; rest /= Base)
        {
            _packed.Append((char)(FirstDigit + (rest % Base)));
        }

        char last = (char)(FirstLastDigit + rest);
        _packed.Append(last < Backslash ? last : (char)(last + 1));
    }

    /// <summary>Writes a number of either sign.</summary>
    internal void Signed(int value) => Number(value < 0 ? (-value * 2) - 1 : value * 2);

    /// <summary>Writes a number or nothing.</summary>
    internal void Optional(int? value) => Number(value is int number ? number + 1 : 0);

    /// <summary>Writes a number of either sign or nothing.</summary>
    internal void OptionalSigned(int? value)
    {
        Number(value is null ? 0 : 1);
        if (value is int number)
        {
            Signed(number);
        }
    }

    /// <summary>
    /// Writes a text: twice the length and the text, or, when it holds half a surrogate pair, which UTF-8 cannot hold, its code units one
    /// by one.
    /// </summary>
    internal void Text(string text)
    {
        if (Characters.HasBrokenPair(text))
        {
            Number((text.Length * 2) + 1);
            foreach (char c in text)
            {
                Number(c);
            }

            return;
        }

        Number(text.Length * 2);
        _packed.Append(text);
    }

    /// <summary>Writes a text or nothing.</summary>
    internal void Optional(string? text)
    {
        Number(text is null ? 0 : 1);
        if (text is not null)
        {
            Text(text);
        }
    }

    /// <summary>Writes the number of texts, and the texts.</summary>
    internal void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (string text in texts)
        {
            Text(text);
        }
    }

    /// <summary>Writes a range by its distance from a place before or behind it.</summary>
    internal void Range(TextRange range, int from)
    {
        Signed(range.Start - from);
        Number(range.Length);
    }

    /// <summary>Appends what another writer has written.</summary>
    internal void Packed(PackedWriter other) => _packed.Append(other._packed);

    /// <summary>Ends a line. Readers step over it: it is there for who opens the generated file.</summary>
    internal void EndLine() => _packed.Append('\n');

    /// <inheritdoc/>
    public override string ToString() => _packed.ToString();
}
