#nullable enable

namespace Placeholder
{
    /// <summary>The articles of the project. Each is made when it is first asked for, and stays the same from then on.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public static partial class Articles
    {
        /// <summary>All articles, in the order of their files.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> All => Article.ArticleIndex.Instance.All;

        /// <summary>All articles by their datelines, oldest first; then those without a year, in the order of their files.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> ByDate => Article.ArticleIndex.Instance.ByDate;

        /// <summary>The article with this id, in whatever case it is written, or null when there is none.</summary>
        public static Article? Find(string id) => Article.ArticleIndex.Instance.Find(id);
#if SAMPLE_FOLDERS
        private static global::System.Collections.Generic.IReadOnlyList<Article> Folder => Article.ArticleIndex.Instance.In(0, 0);
#endif
    }

    public sealed partial record Article
    {
        /// <summary>The article before this one in <see cref="Articles.ByDate"/>, or null when there is none.</summary>
        public Article? Previous => _shard is null ? null : ArticleIndex.Instance.FindNeighbor(Id, -1);

        /// <summary>The article after this one in <see cref="Articles.ByDate"/>, or null when there is none.</summary>
        public Article? Next => _shard is null ? null : ArticleIndex.Instance.FindNeighbor(Id, 1);

        // Of each article, in the order of the files: its shard, its slot there, its folder and its id. Then the order by date.
        internal sealed class ArticleIndex
        {
            internal static readonly ArticleIndex Instance = new ArticleIndex();

            private readonly int[] _shards;
            private readonly int[] _slots;
            private readonly int[] _folders;
            private readonly int[] _byDate;
            private readonly int[] _allNumbers;
            private readonly ArticleList?[] _inFolders;
            private global::System.Collections.Generic.Dictionary<string, int>? _numbers;
            private int[]? _ranks;

            private ArticleIndex()
            {
                var reader = new PackedReader(Data(), 0);
                _inFolders = new ArticleList?[reader.Number()];
                int count = reader.Number();
                _shards = new int[count];
                _slots = new int[count];
                _folders = new int[count];
                _byDate = new int[count];
                reader.SkipLineEnd();
                for (int i = 0; i < count; i++)
                {
                    _shards[i] = reader.Number();
                    _slots[i] = reader.Number();
                    _folders[i] = reader.Number();
                    reader.SkipText();
                    reader.SkipLineEnd();
                }

                for (int i = 0; i < count; i++)
                {
                    _byDate[i] = reader.Number();
                }

                _allNumbers = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Range(0, count));
                All = new ArticleList(this, _allNumbers);
                ByDate = new ArticleList(this, _byDate);
            }

            internal ArticleList All { get; }

            internal ArticleList ByDate { get; }

            internal Article this[int number] => ShardOf(_shards[number])[_slots[number]];

            // The articles of a folder and of those in it, which have the numbers after its own.
            internal ArticleList In(int first, int last) => _inFolders[first] ?? Once(ref _inFolders[first], Select(first, last));

            internal Article? Find(string id) => Numbers.TryGetValue(id, out int number) ? this[number] : null;

            internal Article? FindNeighbor(string id, int step)
            {
                if (!Numbers.TryGetValue(id, out int number))
                {
                    return null;
                }

                int rank = (_ranks ?? Once(ref _ranks, Rank()))[number] + step;
                return rank >= 0 && rank < _byDate.Length ? this[_byDate[rank]] : null;
            }

            private global::System.Collections.Generic.Dictionary<string, int> Numbers => _numbers ?? Once(ref _numbers, FindNumbers());

            private ArticleList Select(int first, int last) => new ArticleList(
                this,
                global::System.Array.FindAll(_allNumbers, number => _folders[number] >= first && _folders[number] <= last));

            private int[] Rank()
            {
                int[] ranks = new int[_byDate.Length];
                for (int i = 0; i < ranks.Length; i++)
                {
                    ranks[_byDate[i]] = i;
                }

                return ranks;
            }

            // The ids are made when the first article is looked for.
            private static global::System.Collections.Generic.Dictionary<string, int> FindNumbers()
            {
                var reader = new PackedReader(Data(), 0);
                reader.Number();
                int count = reader.Number();
                var numbers = new global::System.Collections.Generic.Dictionary<string, int>(
                    count,
                    global::System.StringComparer.OrdinalIgnoreCase);
                reader.SkipLineEnd();
                for (int i = 0; i < count; i++)
                {
                    reader.Number();
                    reader.Number();
                    reader.Number();
                    numbers[reader.Text()] = i;
                    reader.SkipLineEnd();
                }

                return numbers;
            }

#if SAMPLE_DATA
            private static string Data() => "A\n";
#endif
        }

        // A list in the older sense as well: what counts or picks without going through all looks for that one.
        internal sealed class ArticleList
            : global::System.Collections.Generic.IReadOnlyList<Article>, global::System.Collections.Generic.IList<Article>
        {
            private readonly ArticleIndex _index;
            private readonly int[] _numbers;

            internal ArticleList(ArticleIndex index, int[] numbers)
            {
                _index = index;
                _numbers = numbers;
            }

            public int Count => _numbers.Length;

            public Article this[int index] => (uint)index < (uint)_numbers.Length
                ? _index[_numbers[index]]
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
                new global::System.NotSupportedException("The list of articles is read-only.");
        }

#if SAMPLE_SHARDS
        internal static Shard ShardOf(int number) => throw new global::System.ArgumentOutOfRangeException("number");
#endif
    }
}
