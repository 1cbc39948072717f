using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>ArticleShard.g.cs: the articles of one generated file, each made from its packed record when it is first asked for.</summary>
internal static class ArticleShardType
{
    internal const string HintName = "ArticleShard.g.cs";

    internal static SourceText Emit(EmitOptions options) => Emit(options, fromResource: options.TextStorage == TextStorage.Resource);

    private static SourceText Emit(EmitOptions options, bool fromResource) => CodeWriter.File(options,
        $$"""
        {{options.Access}} sealed partial record Article
        {
            /// <summary>The articles of one generated file.</summary>
            {{GeneratedCode.Attribute}}
            internal sealed class Shard
            {
                private readonly string _data;
                private readonly string[] _patterns;
                private readonly int[] _starts;
                private readonly Article?[] _articles;
                private readonly global::System.Func<int, string?>{{(fromResource ? "?" : "")}} _inlineText;

                internal Shard(string data, global::System.Func<int, string?>{{(fromResource ? "? inlineText = null" : " inlineText")}})
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
                    var paragraphs = new TextRange[reader.Number()];
                    int end = 0;
                    for (int i = 0; i < paragraphs.Length; i++)
                    {
                        paragraphs[i] = reader.Range(end);
                        end = paragraphs[i].End;
                    }

                    return paragraphs;
                }

                internal Actor[] ReadActors(int slot, string id)
                {
                    PackedReader reader = Part(slot, 2);
                    var actors = new Actor[reader.Number()];
                    for (int i = 0; i < actors.Length; i++)
                    {
                        int shard = reader.Number();
                        if (shard == 0)
                        {
                            actors[i] = Actor.Read(ref reader, new[] { id });
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
                        string pattern = _patterns[reader.Number()];
                        Actor? speaker = reader.OptionalNumber() is int said ? article.Actors[said] : null;
                        TextRange[]? verbatim = (flags & 8) == 0 ? null : Ranges(ref reader, range.Start);
                        TextRange? speakerRange = (flags & 16) == 0 ? (TextRange?)null : reader.Range(end);
                        TextRange? cueRange = (flags & 32) == 0 ? (TextRange?)null : reader.Range(speakerRange?.End ?? end);
                        Actor? via = (flags & 64) == 0 ? null : article.Actors[reader.Number()];
                        Actor? addressee = (flags & 128) == 0 ? null : article.Actors[reader.Number()];
                        quotes[i] = new Quote(article, (QuoteKind)(flags & 3), range, pattern, speaker, via, addressee, (flags & 4) != 0, verbatim, speakerRange, cueRange);
                    }

                    return quotes;
                }

        {{(fromResource ? ResourceText : InlineText)}}{{(options.Target.Utf8Literals ? Utf8Span + WithCrLf : Utf8Array)}}
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
                    int head = reader.Number();
                    int paragraphs = reader.Number();
                    int actors = reader.Number();
                    return new PackedReader(_data, reader.At + (part > 0 ? head : 0) + (part > 1 ? paragraphs : 0) + (part > 2 ? actors : 0));
                }
            }
        }
        """);

    private const string InlineText =
        """
                internal string ReadText(int slot) => _inlineText(slot)!;

        """;

    private const string ResourceText =
        """
                internal string ReadText(int slot)
                {
                    if (_inlineText?.Invoke(slot) is string text)
                    {
                        return text;
                    }

                    PackedReader head = Head(slot);
                    head.SkipText();
                    head.SkipText();
                    string sourceFile = head.Text();
                    head.Number();
                    string name = head.Text();
                    return TextResource.Read(sourceFile, name.Length == 0 ? sourceFile : name, head.Number(), head.Number());
                }

        """;

    private const string Utf8Span =
        """

                internal static string Utf8(global::System.ReadOnlySpan<byte> text) => global::System.Text.Encoding.UTF8.GetString(text);

        """;

    private const string Utf8Array =
        """

                internal static string Utf8(byte[] text) => global::System.Text.Encoding.UTF8.GetString(text);

        """;

    private const string WithCrLf =
        """

                internal static string WithCrLf(string text) => text.Replace("\n", "\r\n");

        """;
}
