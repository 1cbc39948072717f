using ArticleGen.Tool.LanguageServer.Articles;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>
/// A value of front matter as it stands in the text. Changes keep its quotation marks where these can hold the new words.
/// </summary>
internal sealed class WrittenValue
{
    private const string LongDouble = "\"\"\"";
    private const string LongSingle = "'''";

    private readonly string _text;
    private readonly TextRange _range;
    private readonly TextRange _content;
    private readonly Notation _notation;

    /// <summary>Takes a value.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="value">The value.</param>
    /// <param name="fence">What the front matter begins with: "-" for YAML, "+" for TOML, else JSON.</param>
    internal WrittenValue(string text, FieldText value, char fence)
    {
        _text = text;
        _range = value.Range;
        string written = _range.In(text);
        (_notation, int marks) = !value.IsQuoted ? (FindBare(fence), 0)
            : fence == '-' && written is ['|' or '>', ..] ? (Notation.Block, 0)
            : fence == '+' && IsBetween(written, LongDouble) ? (Notation.Escaped, LongDouble.Length)
            : fence == '+' && IsBetween(written, LongSingle) ? (Notation.LongLiteral, LongSingle.Length)
            : IsBetween(written, "\"") ? (Notation.Escaped, 1)
            : fence == '-' && IsBetween(written, "'") ? (Notation.Doubled, 1)
            : fence == '+' && IsBetween(written, "'") ? (Notation.Literal, 1)
            : (FindBare(fence), 0);
        int header = _notation == Notation.Block ? Math.Max(0, written.AsSpan().IndexOfAny('\r', '\n')) : 0;
        _content = TextRange.Between(_range.Start + Math.Max(header, marks), _range.End - marks);
    }

    /// <summary>How the words stand there.</summary>
    private enum Notation
    {
        /// <summary>Without marks, in YAML.</summary>
        Plain,

        /// <summary>Without the marks that they need.</summary>
        Unmarked,

        /// <summary>On lines of their own, in YAML.</summary>
        Block,

        /// <summary>In double marks, with backslashes.</summary>
        Escaped,

        /// <summary>In single marks of YAML, where a mark stands twice.</summary>
        Doubled,

        /// <summary>In single marks of TOML, which hold none.</summary>
        Literal,

        /// <summary>In three single marks of TOML.</summary>
        LongLiteral,
    }

    /// <summary>The changes that make other words the value.</summary>
    internal IEnumerable<TextChange> Replace(string words)
    {
        string content = _content.In(_text);
        int start = _content.Start + content.Length - content.TrimStart().Length;
        return Edit([new(TextSpan.FromBounds(start, start + content.Trim().Length), words)]);
    }

    /// <summary>The changes that put other words in the place of some.</summary>
    /// <param name="edits">What stands where, as if the value had no marks. In order, and apart from each other.</param>
    internal IEnumerable<TextChange> Edit(IReadOnlyList<TextChange> edits) => _notation switch
    {
        Notation.Escaped => Escape(edits, FieldWords.EscapeDouble),
        Notation.Doubled => Escape(edits, FieldWords.EscapeSingle),
        Notation.Plain when !StaysPlain(edits) => Rewrite(edits, "\""),
        Notation.Unmarked => Rewrite(edits, "\""),
        Notation.Literal when HasMark(edits) => Rewrite(edits, "\""),
        Notation.LongLiteral when HasMark(edits) => Rewrite(edits, LongDouble),
        _ => edits,
    };

    private static Notation FindBare(char fence) => fence == '-' ? Notation.Plain : Notation.Unmarked;

    private static bool IsBetween(string written, string mark) =>
        written.Length >= 2 * mark.Length
        && written.StartsWith(mark, StringComparison.Ordinal)
        && written.EndsWith(mark, StringComparison.Ordinal);

    private static IEnumerable<TextChange> Escape(IEnumerable<TextChange> edits, Func<string, string> escape) =>
        edits.Select(edit => new TextChange(edit.Span, escape(edit.NewText!)));

    private static bool HasMark(IEnumerable<TextChange> edits) =>
        edits.Any(static edit => edit.NewText!.Contains('\'', StringComparison.Ordinal));

    private bool StaysPlain(IReadOnlyList<TextChange> edits) =>
        edits.All(static edit => FieldWords.ArePlainInside(edit.NewText!))
        && (edits[0].Span.Start > _range.Start || FieldWords.ArePlain(edits[0].NewText!));

    // Puts other marks around all of it.
    private IEnumerable<TextChange> Rewrite(IReadOnlyList<TextChange> edits, string mark)
    {
        yield return new(TextSpan.FromBounds(_range.Start, _content.Start), mark);
        for (int i = _content.Start; i < _content.End; i++)
        {
            if (_text[i] is '"' or '\\' && !edits.Any(edit => edit.Span.Contains(i)))
            {
                yield return new(new(i, 1), "\\" + _text[i]);
            }
        }

        foreach (TextChange edit in Escape(edits, FieldWords.EscapeDouble))
        {
            yield return edit;
        }

        yield return new(TextSpan.FromBounds(_content.End, _range.End), mark);
    }
}
