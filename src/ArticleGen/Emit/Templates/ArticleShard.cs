#nullable enable

namespace Placeholder
{
    public sealed partial record Article
    {
        /// <summary>The articles of one generated file.</summary>
        [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
        internal sealed class Shard
        {
            private readonly string _data;
            private readonly string[] _patterns;
            private readonly int[] _starts;
            private readonly Article?[] _articles;
#if TEXT_RESOURCE
            private readonly global::System.Func<int, string?>? _inlineText;

            internal Shard(string data, global::System.Func<int, string?>? inlineText = null)
#else
            private readonly global::System.Func<int, string?> _inlineText;

            internal Shard(string data, global::System.Func<int, string?> inlineText)
#endif
            {
                _inlineText = inlineText;
                var reader = new PackedReader(data, 0);
                _data = data;
                _patterns = reader.Texts();
                _starts = reader.Records();
                _articles = new Article?[_starts.Length];
            }

            internal Article this[int slot] => _articles[slot] ?? Once(ref _articles[slot], new Article(this, slot));

            internal PackedReader Head(int slot) => Part(slot, 0);

            internal TextRange[] ReadParagraphs(int slot)
            {
                PackedReader reader = Part(slot, 1);
                return ReadRanges(ref reader);
            }

            // Of the actor with an index in the article.
            internal TextRange[] ReadMentions(int slot, int actor)
            {
                PackedReader reader = Part(slot, 4);
                for (int i = 0; i < actor; i++)
                {
                    ReadRanges(ref reader);
                }

                return ReadRanges(ref reader);
            }

            internal PackedReader Fields(int slot) => Part(slot, 5);

            internal Actor[] ReadActors(int slot, string id)
            {
                PackedReader reader = Part(slot, 2);
                var actors = new Actor[reader.Number()];
                for (int i = 0; i < actors.Length; i++)
                {
                    int shard = reader.Number();
                    if (shard == 0)
                    {
                        actors[i] = Actor.Read(ref reader, id);
                    }
                    else
                    {
                        actors[i] = Actor.ShardOf(shard - 1).Find(reader);
                        reader.SkipText();
                    }
                }

                return actors;
            }

            internal Quote[] ReadQuotes(int slot, Article article)
            {
                PackedReader reader = Part(slot, 3);
                var quotes = new Quote[reader.Number()];
                int end = 0;
                for (int i = 0; i < quotes.Length; i++)
                {
                    int flags = reader.Number();
                    TextRange range = reader.Range(end);
                    end = range.End;
#if SAMPLE_QUOTE
                    quotes[i] = article.Quotes[i];
#endif
                }

                return quotes;
            }

#if TEXT_RESOURCE
            internal string ReadText(int slot)
            {
                if (_inlineText?.Invoke(slot) is string text)
                {
                    return text;
                }

                PackedReader head = Head(slot);
#if SAMPLE_RESOURCE
                string sourceFile = head.Text(), name = head.Text();
                int high = head.Number(), low = head.Number();
#endif
                return TextResource.Read(sourceFile, name.Length == 0 ? sourceFile : name, high, low);
            }
#else
            internal string ReadText(int slot) => _inlineText(slot)!;
#endif

#if UTF8_LITERALS
            internal static string Utf8(global::System.ReadOnlySpan<byte> text) => global::System.Text.Encoding.UTF8.GetString(text);

            internal static string WithCrLf(string text) => text.Replace("\n", "\r\n");
#else
            internal static string Utf8(byte[] text) => global::System.Text.Encoding.UTF8.GetString(text);
#endif

            private static TextRange[] ReadRanges(ref PackedReader reader)
            {
                var ranges = new TextRange[reader.Number()];
                int end = 0;
                for (int i = 0; i < ranges.Length; i++)
                {
                    ranges[i] = reader.Range(end);
                    end = ranges[i].End;
                }

                return ranges;
            }

            private static TextRange[] Ranges(ref PackedReader reader, int from)
            {
                var ranges = new TextRange[reader.Number()];
                for (int i = 0; i < ranges.Length; i++)
                {
                    ranges[i] = reader.Range(from);
                }

                return ranges;
            }

            // A record starts with the lengths of all its parts but the last.
            private PackedReader Part(int slot, int part)
            {
                var reader = new PackedReader(_data, _starts[slot]);
                int before = 0;
                for (int i = 0; i < 5; i++)
                {
                    int length = reader.Number();
                    before += i < part ? length : 0;
                }

                return new PackedReader(_data, reader.At + before);
            }
        }
    }
}
