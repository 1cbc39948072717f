using System.Text;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Fixing;

/// <summary>Edits a file's bytes where its text is edited, and nowhere else.</summary>
internal static class SplicedBytes
{
    /// <summary>The bytes with the edits; an exception when they cannot stand for the edited text.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="decoder">Decodes the file.</param>
    /// <param name="edits">The edits of its text, in order and apart from each other.</param>
    internal static byte[] Edit(byte[] bytes, Build.TextDecoder decoder, IReadOnlyList<TextChange> edits)
    {
        DecodedText before = DecodedText.Decode(bytes, decoder);
        ReadOnlySpan<byte> body = bytes.AsSpan(before.MarkLength);
        int[] offsets =
            ByteOffsets.Compute(body, before.Encoding, [.. edits.SelectMany(static edit => new[] { edit.Span.Start, edit.Span.End })])
            ?? throw new ToolException("the words to fix stand beside bytes that are no text: correct those first");
        using MemoryStream edited = new(bytes.Length + 64);
        edited.Write(bytes, 0, before.MarkLength);
        int copied = 0;
        for (int i = 0; i < edits.Count; i++)
        {
            edited.Write(body[copied..offsets[2 * i]]);
            edited.Write(before.Encoding.GetBytes(edits[i].NewText!));
            copied = offsets[(2 * i) + 1];
        }

        edited.Write(body[copied..]);
        byte[] after = edited.ToArray();
        return DecodedText.Decode(after, decoder).Text == Edited(before.Text, edits)
            ? after
            : throw new ToolException(
                $"the fix cannot be written in the file's encoding, {before.Encoding.WebName}: save the file as UTF-8");
    }

    private static string Edited(string text, IReadOnlyList<TextChange> edits)
    {
        StringBuilder edited = new(text.Length + 64);
        int copied = 0;
        foreach (TextChange edit in edits)
        {
            edited.Append(text, copied, edit.Span.Start - copied).Append(edit.NewText);
            copied = edit.Span.End;
        }

        return edited.Append(text, copied, text.Length - copied).ToString();
    }
}
