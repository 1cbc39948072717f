using System.Text;
using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>The words of a leaf without markup, and where each of them stands in it.</summary>
internal sealed class LeafWords
{
    private readonly List<(int Plain, InlinePiece Piece)> _pieces;

    private LeafWords(string markdown, string text, int lineOffset, List<(int Plain, InlinePiece Piece)> pieces)
    {
        Markdown = markdown;
        Text = text;
        LineOffset = lineOffset;
        _pieces = pieces;
    }

    /// <summary>The leaf as it is written.</summary>
    public string Markdown { get; }

    /// <summary>The words, with a line feed for each line break.</summary>
    public string Text { get; }

    /// <summary>Where the last line begins in <see cref="Markdown"/>, with whatever markup it begins with.</summary>
    public int LineOffset { get; }

    /// <summary>The words of the last line.</summary>
    public string LastLine => Text.Substring(Text.LastIndexOf('\n') + 1);

    /// <summary>Reads a leaf.</summary>
    /// <param name="leaf">Its text.</param>
    /// <param name="block">What it is: HTML, or text with inline markup.</param>
    /// <param name="references">What links lead to.</param>
    /// <param name="cancel">Ends the work.</param>
    public static LeafWords Read(LeafText leaf, MarkdownBlock block, References references, CancellationToken cancel)
    {
        StringBuilder plain = new();
        List<(int Plain, InlinePiece Piece)> pieces = [];
        int breakEnd = 0;
        int lineOffset = 0;
        foreach (InlinePiece piece in ReadPieces(leaf, block, references, cancel))
        {
            if (piece.Kind is not (PieceKind.Copy or PieceKind.Other))
            {
                breakEnd = plain.Length > 0 ? piece.End : 0;
                continue;
            }

            string words = piece.Kind == PieceKind.Other ? piece.Plain : leaf.Text.Substring(piece.Start, piece.End - piece.Start);
            if (string.IsNullOrWhiteSpace(words) && (plain.Length == 0 || breakEnd > 0))
            {
                continue;
            }

            if (breakEnd > 0)
            {
                (lineOffset, breakEnd) = (breakEnd, 0);
                plain.Append('\n');
            }

            pieces.Add((plain.Length, piece));
            plain.Append(words);
        }

        return new(leaf.Text, plain.ToString().TrimEnd(), lineOffset, pieces);
    }

    /// <summary>The pieces of a leaf.</summary>
    public static List<InlinePiece> ReadPieces(LeafText leaf, MarkdownBlock block, References references, CancellationToken cancel) =>
        block.Kind == BlockKind.Html
            ? HtmlBlockReader.Read(leaf.Text, block.IsNested, cancel)
            : InlineReader.Read(leaf.Text, references, cancel);

    /// <summary>Where a character of <see cref="Text"/> stands in <see cref="Markdown"/>.</summary>
    public int ToMarkdown(int plainOffset)
    {
        for (int i = _pieces.Count - 1; i >= 0; i--)
        {
            (int plain, InlinePiece piece) = _pieces[i];
            if (plain <= plainOffset)
            {
                return piece.Kind == PieceKind.Copy ? piece.Start + (plainOffset - plain) : piece.Start;
            }
        }

        return 0;
    }

    /// <summary>The first character of <see cref="Text"/> that stands at an offset of <see cref="Markdown"/> or behind it.</summary>
    public int ToPlain(int markdownOffset)
    {
        for (int i = _pieces.Count - 1; i >= 0; i--)
        {
            (int plain, InlinePiece piece) = _pieces[i];
            if (piece.Start < markdownOffset)
            {
                return piece.End <= markdownOffset
                    ? i + 1 < _pieces.Count ? _pieces[i + 1].Plain : Text.Length
                    : plain + (markdownOffset - piece.Start);
            }
        }

        return 0;
    }
}
