using System.Text;

namespace ArticleGen.Build;

/// <summary>Writes many texts as one resource.</summary>
/// <remarks>
/// The format, all numbers with their lowest byte first: "AGT1"; the number of texts, 4 bytes; for each text, in the order of the first of
/// these numbers, the FNV-1a hash of its name over UTF-16 code units, 8 bytes, its offset from the start of the resource, 8, and its
/// length, 8; then the texts as UTF-8. The code that the generator emits reads it: the template TextResource.cs of ArticleGen. It finds a
/// text by a handful of reads, however many there are, and loads nothing before. The checksum of each text (TextChecksum) is in that code:
/// it notices a resource of another build, and an article that was saved while the build ran.
/// </remarks>
internal static class TextResourceFormat
{
    private const int EntrySize = 24;

    private static readonly byte[] Signature = Encoding.ASCII.GetBytes("AGT1");

    /// <summary>
    /// Writes the texts from the stream's start on. They are asked for one by one, by their position in the list of names: never are all in
    /// memory.
    /// </summary>
    internal static void Write(Stream stream, TextDirectory directory, Func<int, ArraySegment<byte>> utf8At)
    {
        byte[] head = new byte[Signature.Length + sizeof(int) + (directory.Count * EntrySize)];
        // The lengths are known when the texts are written: the head's place is kept free until then.
        stream.Write(head, 0, head.Length);
        using MemoryStream numbers = new(head);
        using BinaryWriter writer = new(numbers);
        writer.Write(Signature);
        writer.Write(directory.Count);
        long offset = head.Length;
        for (int place = 0; place < directory.Count; place++)
        {
            ArraySegment<byte> text = utf8At(directory.PositionAt(place));
            stream.Write(text.Array!, text.Offset, text.Count);
            writer.Write(directory.HashAt(place));
            writer.Write(offset);
            writer.Write((long)text.Count);
            offset += text.Count;
        }

        stream.Position = 0;
        stream.Write(head, 0, head.Length);
    }
}
