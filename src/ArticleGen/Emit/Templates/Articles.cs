#nullable enable

namespace Placeholder
{
    /// <summary>The articles of the project. Each is made when it is first asked for, and stays the same from then on.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public static partial class Articles
    {
        /// <summary>All articles, in the order of their files.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> All => Article.ArticleList.All;

        /// <summary>The article with this id, in whatever case it is written, or null when there is none.</summary>
        public static Article? Find(string id) => Article.ArticleList.All.Find(id);
#if SAMPLE_FOLDERS
        private static global::System.Collections.Generic.IReadOnlyList<Article> Folder => Article.ArticleList.All.In(0, 0);
#endif
    }

    public sealed partial record Article
    {
        // A list in the older sense as well: what counts or picks without going through all looks for that one.
        internal sealed class ArticleList
            : global::System.Collections.Generic.IReadOnlyList<Article>, global::System.Collections.Generic.IList<Article>
        {
            internal static readonly ArticleList All = ReadAll();

            private readonly int[] _shards;
            private readonly int[] _slots;
            private readonly int[] _folders;
            private readonly ArticleList?[] _inFolders;
            private global::System.Collections.Generic.Dictionary<string, int>? _positions;

            private ArticleList(int[] shards, int[] slots, int[] folders, int folderCount)
            {
                _shards = shards;
                _slots = slots;
                _folders = folders;
                _inFolders = new ArticleList?[folderCount];
            }

            private static ArticleList ReadAll()
            {
                var reader = new PackedReader(Data(), 0);
                int folderCount = reader.Number();
                int count = reader.Number();
                int[] shards = new int[count], slots = new int[count], folders = new int[count];
                reader.SkipLineEnd();
                for (int i = 0; i < count; i++)
                {
                    shards[i] = reader.Number();
                    slots[i] = reader.Number();
                    folders[i] = reader.Number();
                    reader.SkipText();
                    reader.SkipLineEnd();
                }

                return new ArticleList(shards, slots, folders, folderCount);
            }

            public int Count => _shards.Length;

            public Article this[int index] => (uint)index < (uint)_shards.Length
                ? ShardOf(_shards[index])[_slots[index]]
                : throw new global::System.ArgumentOutOfRangeException("index");

            public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
            {
                for (int i = 0; i < Count; i++)
                {
                    yield return this[i];
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

            bool global::System.Collections.Generic.ICollection<Article>.IsReadOnly => true;

            Article global::System.Collections.Generic.IList<Article>.this[int index]
            {
                get => this[index];
                set => throw ReadOnly();
            }

            public bool Contains(Article item) => IndexOf(item) >= 0;

            public int IndexOf(Article item)
            {
                for (int i = 0; i < Count; i++)
                {
                    if (this[i] == item)
                    {
                        return i;
                    }
                }

                return -1;
            }

            public void CopyTo(Article[] array, int arrayIndex)
            {
                for (int i = 0; i < Count; i++)
                {
                    array[arrayIndex + i] = this[i];
                }
            }

            void global::System.Collections.Generic.ICollection<Article>.Add(Article item) => throw ReadOnly();

            void global::System.Collections.Generic.ICollection<Article>.Clear() => throw ReadOnly();

            bool global::System.Collections.Generic.ICollection<Article>.Remove(Article item) => throw ReadOnly();

            void global::System.Collections.Generic.IList<Article>.Insert(int index, Article item) => throw ReadOnly();

            void global::System.Collections.Generic.IList<Article>.RemoveAt(int index) => throw ReadOnly();

            private static global::System.NotSupportedException ReadOnly() =>
                new global::System.NotSupportedException("The list of all articles is read-only.");

            // The articles of a folder and of those in it, which have the numbers behind its own.
            internal ArticleList In(int first, int last) => _inFolders[first] ?? Once(ref _inFolders[first], Select(first, last));

            private ArticleList Select(int first, int last)
            {
                int[] chosen = global::System.Linq.Enumerable.ToArray(
                    global::System.Linq.Enumerable.Where(
                        global::System.Linq.Enumerable.Range(0, Count),
                        i => _folders[i] >= first && _folders[i] <= last));
                return new ArticleList(
                    global::System.Array.ConvertAll(chosen, i => _shards[i]),
                    global::System.Array.ConvertAll(chosen, i => _slots[i]),
                    global::System.Array.ConvertAll(chosen, i => _folders[i]),
                    0);
            }

            internal Article? Find(string id) =>
                (_positions ?? Once(ref _positions, FindPositions())).TryGetValue(id, out int position) ? this[position] : null;

            private static global::System.Collections.Generic.Dictionary<string, int> FindPositions()
            {
                var reader = new PackedReader(Data(), 0);
                reader.Number();
                int count = reader.Number();
                var positions = new global::System.Collections.Generic.Dictionary<string, int>(
                    count,
                    global::System.StringComparer.OrdinalIgnoreCase);
                reader.SkipLineEnd();
                for (int i = 0; i < count; i++)
                {
                    reader.Number();
                    reader.Number();
                    reader.Number();
                    positions[reader.Text()] = i;
                    reader.SkipLineEnd();
                }

                return positions;
            }

#if SAMPLE_DATA
            private static string Data() => "A\n";
#endif
        }

#if SAMPLE_SHARDS
        internal static Shard ShardOf(int number) => throw new global::System.ArgumentOutOfRangeException("number");
#endif
    }
}
