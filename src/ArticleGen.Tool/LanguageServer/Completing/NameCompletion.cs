using ArticleGen.Model;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>Completes names that the project knows, once two letters are typed.</summary>
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

        if (offset < FewestLetters || !text[(offset - FewestLetters)..offset].All(IsOfWord))
        {
            completions.AskAgain();
        }

        foreach (TypedName one in FindTyped(text, offset).AsEnumerable().Reverse())
        {
            string begun = one.Before + one.Range.In(text);
            foreach (KnownName name in names.FindByPrefix(begun))
            {
                // "in" is not the beginning of Ines: somebody who types in small letters means a word.
                if (name.Key[0] == begun[0]
                    && name.Key.Length > begun.Length
                    && !completions.Add(
                        name.Text,
                        CompletionItem.Class,
                        one.Range,
                        one.Before.Length == 0 ? name.Text : name.Key[one.Before.Length..],
                        Describe(name.Actor),
                        name.Key[one.Before.Length..]))
                {
                    return;
                }
            }
        }
    }

    private static string Describe(NamedActor actor) =>
        actor.Actor.Roles.Count > 0 ? actor.Actor.Roles[0] : actor.Actor.Kind.ToString().ToLowerInvariant();

    // The last word, then the last two, and so on. Behind another gap than one blank, what stands in front of it stays: an edit cannot
    // reach over lines, and clients compare names with what it replaces.
    private static List<TypedName> FindTyped(string text, int offset)
    {
        List<TypedName> found = [];
        int start = offset;
        int replaced = offset;
        string before = "";
        bool isBehindGap = false;
        for (int words = 0; words < MostWords; words++)
        {
            int end = start;
            while (start > 0 && IsOfWord(text[start - 1]))
            {
                start--;
            }

            if (start == end)
            {
                break;
            }

            before = isBehindGap ? text[start..end] + " " + before : before;
            replaced = isBehindGap ? replaced : start;
            if (before.Length + offset - replaced >= FewestLetters)
            {
                found.Add(new(before, TextRange.Between(replaced, offset)));
            }

            int gapEnd = start;
            while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            string gap = text[start..gapEnd];
            if (gap.Length == 0 || gap.ReplaceLineEndings("\n").Count(static c => c == '\n') > 1)
            {
                break;
            }

            isBehindGap |= gap != " ";
        }

        return found;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' or '.';

    /// <summary>What may be the beginning of a name.</summary>
    /// <param name="Before">Its first words, which stay as they are, each with a blank behind it; "" for none.</param>
    /// <param name="Range">The rest of it, which is replaced.</param>
    private readonly record struct TypedName(string Before, TextRange Range);
}
