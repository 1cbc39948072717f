#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Finds the articles of a project. They are numbered in the order of their files.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ArticleIndex
    {
        private readonly ArticleProject _project;
        private readonly int[] _shards;
        private readonly int[] _slots;
        private readonly int[] _folders;
        private readonly int[] _byDate;
        private readonly int[] _allNumbers;
        private readonly ArticleList?[] _inFolders;
        private global::System.Collections.Generic.Dictionary<string, int>? _numbers;
        private int[]? _ranks;

        internal ArticleIndex(ArticleProject project)
        {
            _project = project;
            var reader = new PackedReader(project.ReadArticleIndex(), 0);
            _inFolders = new ArticleList?[reader.ReadNumber()];
            int count = reader.ReadNumber();
            _shards = new int[count];
            _slots = new int[count];
            _folders = new int[count];
            _byDate = new int[count];
            reader.SkipLineEnd();
            for (int i = 0; i < count; i++)
            {
                _shards[i] = reader.ReadNumber();
                _slots[i] = reader.ReadNumber();
                _folders[i] = reader.ReadNumber();
                reader.SkipText();
                reader.SkipLineEnd();
            }

            for (int i = 0; i < count; i++)
            {
                _byDate[i] = reader.ReadNumber();
            }

            _allNumbers = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Range(0, count));
            All = new ArticleList(this, _allNumbers);
            ByDate = new ArticleList(this, _byDate);
        }

        internal ArticleList All { get; }

        internal ArticleList ByDate { get; }

        private global::System.Collections.Generic.Dictionary<string, int> Numbers => _numbers ?? Once.Set(ref _numbers, ReadNumbers());

        internal Article this[int number] => _project.FindArticles(_shards[number])[_slots[number]];

        /// <summary>The articles of a folder and of the folders in it. These are numbered right after it, up to the last one.</summary>
        internal ArticleList In(int folder, int last) => _inFolders[folder] ?? Once.Set(ref _inFolders[folder], Select(folder, last));

        internal Article? Find(string id) => Numbers.TryGetValue(id, out int number) ? this[number] : null;

        /// <summary>The number of the article with an id, or -1.</summary>
        internal int FindNumber(string id) => Numbers.TryGetValue(id, out int number) ? number : -1;

        /// <summary>The article that is so many steps behind another one by date, or null.</summary>
        internal Article? FindNeighbor(string id, int step)
        {
            if (!Numbers.TryGetValue(id, out int number))
            {
                return null;
            }

            int rank = (_ranks ?? Once.Set(ref _ranks, Rank()))[number] + step;
            return rank >= 0 && rank < _byDate.Length ? this[_byDate[rank]] : null;
        }

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
        private global::System.Collections.Generic.Dictionary<string, int> ReadNumbers()
        {
            var reader = new PackedReader(_project.ReadArticleIndex(), 0);
            reader.ReadNumber();
            int count = reader.ReadNumber();
            var numbers = new global::System.Collections.Generic.Dictionary<string, int>(
                count,
                global::System.StringComparer.OrdinalIgnoreCase);
            reader.SkipLineEnd();
            for (int i = 0; i < count; i++)
            {
                reader.ReadNumber();
                reader.ReadNumber();
                reader.ReadNumber();
                numbers[reader.ReadText()] = i;
                reader.SkipLineEnd();
            }

            return numbers;
        }
    }
}
