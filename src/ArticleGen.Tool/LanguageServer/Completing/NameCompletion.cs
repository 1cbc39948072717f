using ArticleGen.Model;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>Completes names that the project knows, of which at least two letters are typed.</summary>
internal static class NameCompletion
{
    private const int FewestLetters = 2;
    private const int MostWords = 4;

    /// <summary>The names that begin as the words in front of an offset, the longest beginning first.</summary>
    internal static void Complete(DocumentText content, int offset, ProjectNames names, Completions completions)
    {
        string text = content.Text;
        if (offset < text.Length && char.IsLetterOrDigit(text[offset]))
        {
            return;
        }

        foreach (TextRange typed in FindTyped(text, offset).Reverse())
        {
            string begun = typed.In(text);
            foreach (KnownName name in names.FindByPrefix(begun))
            {
                // "in" is not the beginning of Ines: somebody who types in small letters means a word.
                if (name.Key[0] == begun[0]
                    && name.Key.Length > begun.Length
                    && !completions.Add(name.Text, CompletionItem.Class, typed, name.Text, Describe(name.Actor), name.Key))
                {
                    return;
                }
            }
        }
    }

    private static string Describe(NamedActor actor) =>
        actor.Actor.Roles.Count > 0 ? actor.Actor.Roles[0] : actor.Actor.Kind.ToString().ToLowerInvariant();

    // The last word, then the last two, and so on, as long as one blank stands between them.
    private static IEnumerable<TextRange> FindTyped(string text, int offset)
    {
        int start = offset;
        for (int words = 0; words < MostWords; words++)
        {
            int end = start;
            while (start > 0 && IsOfWord(text[start - 1]))
            {
                start--;
            }

            if (start == end)
            {
                yield break;
            }

            if (offset - start >= FewestLetters)
            {
                yield return TextRange.Between(start, offset);
            }

            if (start < 2 || text[start - 1] != ' ')
            {
                yield break;
            }

            start--;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' or '.';
}
