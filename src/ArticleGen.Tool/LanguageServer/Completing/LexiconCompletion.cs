using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>Completes lines of a lexicon: the kind in front of the colon, the flags behind the bar.</summary>
internal static class LexiconCompletion
{
    /// <summary>What can be put at an offset; names are the user's own.</summary>
    internal static void Complete(DocumentText content, int offset, Completions completions)
    {
        string text = content.Text;
        int start = text.LastIndexOfAny(['\n', '\r'], Math.Max(0, offset - 1), offset) + 1;
        string before = text[start..offset];
        int colon = before.IndexOf(':', StringComparison.Ordinal);
        int bar = before.IndexOf('|', StringComparison.Ordinal);
        if (before.TrimStart(' ', '\t', '\uFEFF').StartsWith('#'))
        {
            return;
        }

        if (colon < 0)
        {
            int first = start + before.Length - before.TrimStart(' ', '\t', '\uFEFF').Length;
            TextRange typed = TextRange.Between(first, FindWordEnd(text, offset));
            bool hasColon = typed.End < text.Length && text[typed.End] == ':';
            completions.AddAll(LexiconFlags.Kinds, CompletionItem.Keyword, typed, kind => hasColon ? kind : kind + ": ");
        }
        else if (bar > colon && LexiconFlags.FindKind(before[..colon].Trim()) is { } kind)
        {
            int word = before.LastIndexOfAny([' ', '\t', ',', '|']) + 1;
            TextRange typed = TextRange.Between(start + word, FindWordEnd(text, offset));
            string others = before[(bar + 1)..word] + text[typed.End..TypedFrontMatter.FindLineEnd(text, typed.End)];
            HashSet<string> given = new(
                others.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
            completions.AddAll(
                LexiconFlags.GetFlags(kind).Where(flag => !given.Contains(flag)),
                CompletionItem.EnumMember,
                typed,
                static flag => flag);
        }
    }

    private static int FindWordEnd(string text, int offset)
    {
        while (offset < text.Length && char.IsLetter(text[offset]))
        {
            offset++;
        }

        return offset;
    }
}
