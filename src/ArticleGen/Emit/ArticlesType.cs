using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Articles.g.cs: the list of all articles. The articles themselves are in the shards.</summary>
internal static class ArticlesType
{
    internal const string HintName = "Articles.g.cs";

    internal static SourceText Emit(ValueList<NamedFile> articles, EmitOptions options, CancellationToken cancel)
    {
        CodeWriter code = new(options, cancel);
        code.Lines(
            $$"""
            /// <summary>The articles of the project. Each is made when it is first asked for, and stays the same from then on.</summary>
            {{GeneratedCode.Attribute}}
            {{options.Access}} static partial class Articles
            {
                /// <summary>All articles, in the order of their files.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<Article> All => Article.AllArticles.Instance;

                /// <summary>The article with this id, in whatever case it is written, or null when there is none.</summary>
                public static Article? Find(string id) => Article.AllArticles.Instance.Find(id);
            }

            {{options.Access}} sealed partial record Article
            {
                // A list in the older sense as well: what counts or picks without going through all looks for that one.
                internal sealed class AllArticles : global::System.Collections.Generic.IReadOnlyList<Article>, global::System.Collections.Generic.IList<Article>
                {
                    internal static readonly AllArticles Instance = new AllArticles();

                    private readonly int[] _shards;
                    private readonly int[] _slots;
                    private global::System.Collections.Generic.Dictionary<string, int>? _positions;

                    private AllArticles()
                    {
                        var reader = new PackedReader(Data(), 0);
                        _shards = new int[reader.Number()];
                        _slots = new int[_shards.Length];
                        reader.SkipLineEnd();
                        for (int i = 0; i < _shards.Length; i++)
                        {
                            _shards[i] = reader.Number();
                            _slots[i] = reader.Number();
                            reader.SkipText();
                            reader.SkipLineEnd();
                        }
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

                    private static global::System.NotSupportedException ReadOnly() => new global::System.NotSupportedException("The list of all articles is read-only.");

                    internal Article? Find(string id) =>
                        (_positions ?? Once(ref _positions, FindPositions())).TryGetValue(id, out int position) ? this[position] : null;

                    private static global::System.Collections.Generic.Dictionary<string, int> FindPositions()
                    {
                        var reader = new PackedReader(Data(), 0);
                        int count = reader.Number();
                        var positions = new global::System.Collections.Generic.Dictionary<string, int>(count, global::System.StringComparer.OrdinalIgnoreCase);
                        reader.SkipLineEnd();
                        for (int i = 0; i < count; i++)
                        {
                            reader.Number();
                            reader.Number();
                            positions[reader.Text()] = i;
                            reader.SkipLineEnd();
                        }

                        return positions;
                    }

            """);
        code.Indent();
        code.Indent();
        PackedData.Emit(code, "private static string Data() => ", Index(articles), ";", options);
        code.Close();
        code.Line();
        Shards.Selector(code, "Articles", articles.Select(static article => article.Shard));
        return code.ToSourceText();
    }

    // Of each article, in the order of their files: its shard, its place in it, and its id.
    private static PackedWriter Index(ValueList<NamedFile> articles)
    {
        PackedWriter index = new();
        int[] taken = new int[Model.Shard.Count];
        index.Number(articles.Count);
        index.EndLine();
        foreach (NamedFile article in articles)
        {
            index.Number(article.Shard);
            index.Number(taken[article.Shard]++);
            index.Text(article.Id);
            index.EndLine();
        }

        return index;
    }
}
