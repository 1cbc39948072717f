#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Articles of the project, in some order. Each is made when it is asked for.</summary>
    /// <remarks>IList as well: Count(), Last() and ElementAt() of LINQ look for that one, and else make all articles.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
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

        bool global::System.Collections.Generic.ICollection<Article>.IsReadOnly => true;

        public Article this[int index] => (uint)index < (uint)_numbers.Length
            ? _index[_numbers[index]]
            : throw new global::System.ArgumentOutOfRangeException("index");

        Article global::System.Collections.Generic.IList<Article>.this[int index]
        {
            get => this[index];
            set => throw ReadOnly();
        }

        public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        public bool Contains(Article item) => IndexOf(item) >= 0;

        // Equal articles have equal ids, so only one has to be made.
        public int IndexOf(Article item)
        {
            int index = item is null ? -1 : global::System.Array.IndexOf(_numbers, _index.FindNumber(item.Id));
            return index >= 0 && this[index] == item ? index : -1;
        }

        public void CopyTo(Article[] array, int arrayIndex)
        {
            if (arrayIndex < 0)
            {
                throw new global::System.ArgumentOutOfRangeException("arrayIndex");
            }

            if (array.Length - arrayIndex < Count)
            {
                throw new global::System.ArgumentException("The articles do not fit into the array.", "array");
            }

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
}
