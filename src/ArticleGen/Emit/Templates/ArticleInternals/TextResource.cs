#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>The texts of the articles of this project, which the build has put into the assembly as one resource.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class TextResource
    {
        private const string Name = "ArticleGen.Texts";
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
                    "The text of " + sourceFile + " in the resource " + Name
                        + " is not the one that this program was compiled with: build the project again.");
        }

        // Null when there is none. Whatever the resource holds, nothing is read that is not in it.
        private static string? Find(string name)
        {
            lock (Gate)
            {
                global::System.IO.Stream? stream = _reader?.BaseStream ?? typeof(TextResource).Assembly.GetManifestResourceStream(Name);
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
            long most = (stream.Length - HeaderSize) / EntrySize;
            int high = (int)global::System.Math.Min(global::System.Math.Max(reader.ReadInt32(), 0), most) - 1;
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
