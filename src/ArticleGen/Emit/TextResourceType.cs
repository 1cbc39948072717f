using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>TextResource.g.cs: reads, in the user's program, the texts that the build has put into the assembly as one resource.</summary>
/// <remarks>
/// The format, all numbers with their lowest byte first: "AGT1"; the number of texts, 4 bytes; for each text, in the order of the first of these numbers,
/// the FNV-1a hash of its name over UTF-16 code units, 8 bytes, its offset from the start of the resource, 8, and its length, 8; then the texts as UTF-8.
/// A text is found by a handful of reads, however many there are, and nothing has to be loaded before.
/// </remarks>
internal static class TextResourceType
{
    internal const string HintName = "TextResource.g.cs";

    /// <summary>The name of the resource.</summary>
    internal const string ResourceName = "ArticleGen.Texts";

    internal static SourceText Emit(EmitOptions options) => CodeWriter.File(options,
        $$"""
        {{options.Access}} sealed partial record Article
        {
            /// <summary>The texts of all articles, which the build has put into the assembly as one resource.</summary>
            {{GeneratedCode.Attribute}}
            private static class TextResource
            {
                private const string Name = "{{ResourceName}}";
                private const int HeaderSize = 8;
                private const int EntrySize = 24;

                private const int LongestKept = 1 << 16;

                private static readonly object Gate = new object();
                private static readonly byte[] Buffer = new byte[LongestKept];

                // It stays open: the resource is a part of the assembly, which is in memory as long as this class is.
                private static global::System.IO.BinaryReader? _reader;

                internal static string Read(string text)
                {
                    lock (Gate)
                    {
                        var reader = _reader ??= new global::System.IO.BinaryReader(typeof(Article).Assembly.GetManifestResourceStream(Name) ?? throw Missing(text));
                        int length = Find(text, reader);
                        byte[] utf8 = length > LongestKept ? new byte[length] : Buffer;
                        int count = 0;
                        for (int read = 1; read > 0 && count < length; count += read)
                        {
                            read = reader.Read(utf8, count, length - count);
                        }

                        return global::System.Text.Encoding.UTF8.GetString(utf8, 0, count);
                    }
                }

                // Leaves the reader at the text, and gives its length.
                private static int Find(string text, global::System.IO.BinaryReader reader)
                {
                    global::System.IO.Stream stream = reader.BaseStream;
                    ulong hash = Hash(text);
                    stream.Position = HeaderSize - sizeof(int);
                    int low = 0;
                    int high = reader.ReadInt32() - 1;
                    while (low <= high)
                    {
                        int middle = low + ((high - low) >> 1);
                        stream.Position = HeaderSize + ((long)middle * EntrySize);
                        ulong found = reader.ReadUInt64();
                        if (found == hash)
                        {
                            long offset = reader.ReadInt64();
                            int length = (int)reader.ReadInt64();
                            stream.Position = offset;
                            return length;
                        }

                        if (found < hash)
                        {
                            low = middle + 1;
                        }
                        else
                        {
                            high = middle - 1;
                        }
                    }

                    throw Missing(text);
                }

                private static ulong Hash(string text)
                {
                    ulong hash = 14695981039346656037;
                    foreach (char c in text)
                    {
                        hash = unchecked((hash ^ c) * 1099511628211);
                    }

                    return hash;
                }

                private static global::System.InvalidOperationException Missing(string text) =>
                    new global::System.InvalidOperationException("The text of " + text + " is to be in the resource " + Name + ", and is not there: build the project again.");
            }
        }
        """);
}
