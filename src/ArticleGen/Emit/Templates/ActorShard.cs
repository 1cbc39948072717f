#nullable enable

namespace Placeholder
{
    public sealed partial record Actor
    {
        // Of an actor without a name, the one article that speaks of it is known.
        internal static Actor Read(ref Article.PackedReader reader, string? articleId = null)
        {
#if SAMPLE_ACTOR
            string name = reader.Text();
            var kind = (ActorKind)reader.Number();
            string[] roles = reader.Texts();
            string[] aliases = reader.Texts();
            string[] pronouns = reader.Texts();
            string? id = reader.OptionalText();
#endif
            string ownId = id ?? MakeId(name);
            return articleId is null
                ? new Actor(ownId, name, kind, roles, aliases, pronouns, reader.Texts())
                : new Actor(articleId + "/" + ownId, name, kind, roles, aliases, pronouns, new[] { articleId });
        }

        /// <summary>The actors of one generated file, in the order of their properties.</summary>
        [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
        internal sealed class Shard
        {
            private readonly string _data;
            private readonly int[] _starts;
            private readonly Actor?[] _actors;

            internal Shard(string data)
            {
                var reader = new Article.PackedReader(data, 0);
                _data = data;
                _starts = reader.Records();
                _actors = new Actor?[_starts.Length];
            }

            internal Actor this[int slot] => _actors[slot] ?? Article.Once(ref _actors[slot], Read(slot));

            /// <summary>The actor with the property that is written where the reader is.</summary>
            internal Actor Find(Article.PackedReader property)
            {
                int low = 0;
                int high = _starts.Length - 1;
                while (low < high)
                {
                    int middle = (low + high) >> 1;
                    if (new Article.PackedReader(_data, _starts[middle]).CompareText(property) < 0)
                    {
                        low = middle + 1;
                    }
                    else
                    {
                        high = middle;
                    }
                }

                return this[low];
            }

            private Actor Read(int slot)
            {
                var reader = new Article.PackedReader(_data, _starts[slot]);
                reader.SkipText();
                return Actor.Read(ref reader);
            }
        }
    }
}
