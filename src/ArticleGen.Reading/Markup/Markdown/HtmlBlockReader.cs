using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>Takes the tags from a block of HTML: its text stays, but for scripts, styles and comments.</summary>
internal static class HtmlBlockReader
{
    private static readonly char[] Special = ['\n', '<', '&', '{'];

    /// <summary>The pieces of a block, in its order.</summary>
    public static List<InlinePiece> Read(string text, CancellationToken cancel)
    {
        List<InlinePiece> pieces = [];
        HtmlTags tags = new(text);
        QuoteTags quotes = new(text, pieces);
        HiddenBodies hidden = new(text);
        int at = 0;
        for (int round = 0; at < text.Length; round++)
        {
            cancel.PollAt(round);
            int special = text.IndexOfAny(Special, at);
            int end = special < 0 ? text.Length : special;
            if (end > at)
            {
                pieces.Add(new(PieceKind.Copy, at, end));
                at = end;
            }
            else if (text[at] == '\n')
            {
                pieces.Add(new(PieceKind.SoftBreak, at, ++at));
            }
            else if (text[at] == '{')
            {
                at = ReadBrace(text, at, tags, hidden, pieces);
            }
            else
            {
                at = text[at] == '&' ? ReadReference(text, at, pieces) : ReadTag(text, at, tags, quotes, pieces);
            }
        }

        quotes.RemoveUnclosed();
        return pieces;
    }

    private static int ReadBrace(string text, int offset, HtmlTags tags, HiddenBodies hidden, List<InlinePiece> pieces)
    {
        int end = hidden.FindEnd(offset) is >= 0 and int hiddenEnd ? hiddenEnd : ShortCodes.FindEnd(text, offset, tags);
        if (end < 0)
        {
            pieces.Add(new(PieceKind.Copy, offset, offset + 1));
        }

        return end < 0 ? offset + 1 : end;
    }

    private static int ReadReference(string text, int offset, List<InlinePiece> pieces)
    {
        if (CharacterReferences.Read(text, offset, out int length) is { } plain)
        {
            pieces.Add(new(PieceKind.Other, offset, offset + length, plain));
            return offset + length;
        }

        pieces.Add(new(PieceKind.Copy, offset, offset + 1));
        return offset + 1;
    }

    private static int ReadTag(string text, int offset, HtmlTags tags, QuoteTags quotes, List<InlinePiece> pieces)
    {
        int end = tags.FindEnd(offset);
        if (end < 0)
        {
            // A comment that is never closed goes on to the end of the block.
            bool isComment = string.CompareOrdinal(text, offset, "<!--", 0, "<!--".Length) == 0;
            if (!isComment)
            {
                pieces.Add(new(PieceKind.Copy, offset, offset + 1));
            }

            return isComment ? text.Length : offset + 1;
        }

        string name = tags.ReadName(offset);
        if (text[offset + 1] != '/' && HtmlBlocks.RawTags.Contains(name))
        {
            int close = tags.FindAfter("</" + name, end);
            pieces.Add(new(PieceKind.ParagraphBreak, offset, end));
            return close < 0 ? text.Length : close - name.Length - 2;
        }

        quotes.Add(name, offset, end);
        if (name == "br")
        {
            pieces.Add(new(PieceKind.HardBreak, offset, end));
        }
        else if (HtmlBlocks.BlockTags.Contains(name) || HtmlBlocks.RawTags.Contains(name))
        {
            pieces.Add(new(PieceKind.ParagraphBreak, offset, end));
        }

        return end;
    }
}
