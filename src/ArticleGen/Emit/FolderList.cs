using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The classes in Articles that folders have, each with the list of its articles.</summary>
internal static class FolderList
{
    /// <summary>Writes the classes, at the end of Articles.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="folders">The folders in order; the first is Articles itself.</param>
    internal static void Emit(CodeWriter code, IReadOnlyList<ArticleFolder> folders)
    {
        NestedClasses classes = new(code, isAtStart: false);
        for (int i = 1; i < folders.Count; i++)
        {
            int last = i;
            while (last + 1 < folders.Count && folders[last + 1].IsIn(folders[i]))
            {
                last++;
            }

            ArticleFolder folder = folders[i];
            classes.GoTo(folder.Class, () => code.Line("/// <summary>The articles in ", Comments.Doc(folder.Path), ".</summary>"));
            code.Line("/// <summary>The articles of this folder and of those in it, in the order of their files.</summary>");
            string numbers = Literals.Number(i) + ", " + Literals.Number(last);
            code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{code.Types}Article> All =>");
            code.Line($"    {Shards.ThisProject}.GetFolder({numbers});");
        }

        classes.Close();
    }
}
