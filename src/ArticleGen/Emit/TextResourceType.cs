using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>TextResource.g.cs: reads, in the user's program, the texts that the build has put into the assembly as one resource.</summary>
/// <remarks>
/// The format, all numbers with their lowest byte first: "AGT1"; the number of texts, 4 bytes; for each text, in the order of the first of these numbers,
/// the FNV-1a hash of its name over UTF-16 code units, 8 bytes, its offset from the start of the resource, 8, and its length, 8; then the texts as UTF-8.
/// A text is found by a handful of reads, however many there are, and nothing has to be loaded before. Its checksum (TextChecksum) stands in the code:
/// a resource of another build, or an article that was saved while the build ran, is told by it.
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

                /// <summary>The text with a name, when it is the one that the code was generated from.</summary>
                internal static string Read(string sourceFile, string name, int high, int low)
                {
                    string? text = Find(name);
                    ulong sum = text is null ? 0 : Sum(text);
                    return text is not null && (int)(sum >> 33) == high && (int)(sum & int.MaxValue) == low
                        ? text
                        : throw new global::System.InvalidOperationException(
                            "The text of " + sourceFile + " in the resource " + Name + " is not the one that this program was compiled with: build the project again.");
                }

                // Null when there is none. Whatever the resource holds, nothing is read that is not in it.
                private static string? Find(string name)
                {
                    lock (Gate)
                    {
                        global::System.IO.Stream? stream = _reader?.BaseStream ?? typeof(Article).Assembly.GetManifestResourceStream(Name);
                        if (stream is null || stream.Length < HeaderSize)
                        {
                            return null;
                        }

                        var reader = _reader ??= new global::System.IO.BinaryReader(stream);
                        int length = FindStart(name, reader);
                        return length < 0 ? null : Decode(reader, length);
                    }
                }

                private static string Decode(global::System.IO.BinaryReader reader, int length)
                {
                    byte[] utf8 = length > LongestKept ? new byte[length] : Buffer;
                    int count = 0;
                    for (int read = 1; read > 0 && count < length; count += read)
                    {
                        read = reader.Read(utf8, count, length - count);
                    }

                    return global::System.Text.Encoding.UTF8.GetString(utf8, 0, count);
                }

                // Leaves the reader at the text, and gives its length; less than 0 when there is none.
                private static int FindStart(string name, global::System.IO.BinaryReader reader)
                {
                    global::System.IO.Stream stream = reader.BaseStream;
                    ulong hash = Hash(name);
                    stream.Position = HeaderSize - sizeof(int);
                    int low = 0;
                    int high = (int)global::System.Math.Min(global::System.Math.Max(reader.ReadInt32(), 0), (stream.Length - HeaderSize) / EntrySize) - 1;
                    while (low <= high)
                    {
                        int middle = low + ((high - low) >> 1);
                        stream.Position = HeaderSize + ((long)middle * EntrySize);
                        ulong found = reader.ReadUInt64();
                        if (found == hash)
                        {
                            long offset = reader.ReadInt64();
                            long length = reader.ReadInt64();
                            if (offset < 0 || length < 0 || length > int.MaxValue || offset > stream.Length - length)
                            {
                                return -1;
                            }

                            stream.Position = offset;
                            return (int)length;
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

                    return -1;
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

                // Length and code units in 64 bits, four units at a time.
                private static ulong Sum(string text)
                {
                    ulong sum = (ulong)text.Length;
                    int i = 0;
                    for (; i <= text.Length - 4; i += 4)
                    {
                        sum = Mix(sum ^ text[i] ^ ((ulong)text[i + 1] << 16) ^ ((ulong)text[i + 2] << 32) ^ ((ulong)text[i + 3] << 48));
                    }

                    for (; i < text.Length; i++)
                    {
                        sum = Mix(sum ^ text[i]);
                    }

                    return sum;
                }

                private static ulong Mix(ulong word)
                {
                    ulong product = unchecked(word * 0x9E3779B97F4A7C15);
                    return product ^ (product >> 32);
                }
            }
        }
        """);
}
