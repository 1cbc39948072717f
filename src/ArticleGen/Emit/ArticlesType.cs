using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Articles.g.cs: the list of all articles. The articles themselves are in the shards.</summary>
internal static class ArticlesType
{
    internal const string HintName = "Articles.g.cs";

    // A switch of ten thousand arms would cost the compiler seconds, forty of 256 cost nothing.
    private const int BlockBits = 8;
    private const int BlockSize = 1 << BlockBits;

    internal static SourceText Emit(ValueList<NamedFile> articles, EmitOptions options)
    {
        CodeWriter code = new(options);
        code.Lines(
            $$"""
            /// <summary>The articles of the project. Each is made when it is first asked for, and stays the same from then on.</summary>
            {{GeneratedCode.Attribute}}
            {{options.Access}} static partial class Articles
            {
                private static readonly All_Content _all = new All_Content();

                /// <summary>All articles, in the order of their files.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<Article> All => _all;

                /// <summary>The article with this id, in whatever case it is written, or null when there is none.</summary>
                public static Article? Find(string id) => _all.Find(id);

                private sealed class All_Content : global::System.Collections.Generic.IReadOnlyList<Article>
                {
            """);
        code.Indent();
        code.Indent();
        Ids(code, articles);
        Indexer(code, articles);
        code.Lines(
            $$"""

            public int Count => Ids.Length;

            public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
            {
                for (int i = 0; i < Count; i++)
                {
                    yield return this[i];
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

            internal Article? Find(string id) =>
                (_positions ?? Article.Once(ref _positions, FindPositions())).TryGetValue(id, out int position) ? this[position] : null;

            private static global::System.Collections.Generic.Dictionary<string, int> FindPositions()
            {
                var positions = new global::System.Collections.Generic.Dictionary<string, int>(Ids.Length, global::System.StringComparer.OrdinalIgnoreCase);
                for (int i = 0; i < Ids.Length; i++)
                {
                    positions[Ids[i]] = i;
                }

                return positions;
            }
            """);
        return code.ToSourceText();
    }

    private static void Ids(CodeWriter code, ValueList<NamedFile> articles)
    {
        code.Line("private static readonly string[] Ids =");
        code.Open();
        code.Wrapped(articles.Select(static article => Literals.String(article.Id)));
        code.Close(";");
        code.Line();
        code.Line("private global::System.Collections.Generic.Dictionary<string, int>? _positions;");
        code.Line();
    }

    private static void Indexer(CodeWriter code, ValueList<NamedFile> articles)
    {
        if (articles.Count <= BlockSize)
        {
            code.Line("public Article this[int index] => index switch");
            Arms(code, articles, 0);
            return;
        }

        int blocks = (articles.Count + BlockSize - 1) / BlockSize;
        code.Line("public Article this[int index] => (index >> ", Literals.Number(BlockBits), ") switch");
        code.Open();
        for (int block = 0; block < blocks; block++)
        {
            string number = Literals.Number(block);
            code.Line(number, " => Block" + number, "(index),");
        }

        OutOfRange(code);
        for (int block = 0; block < blocks; block++)
        {
            code.Line();
            code.Line("private static Article Block", Literals.Number(block), "(int index) => index switch");
            Arms(code, articles, block * BlockSize);
        }
    }

    private static void Arms(CodeWriter code, ValueList<NamedFile> articles, int start)
    {
        code.Open();
        for (int i = start; i < Math.Min(start + BlockSize, articles.Count); i++)
        {
            code.Line(Literals.Number(i), " => Articles." + articles[i].Property, ",");
        }

        OutOfRange(code);
    }

    private static void OutOfRange(CodeWriter code)
    {
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        code.Close(";");
    }
}
