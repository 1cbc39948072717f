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
            TextRange typed = TextRange.Between(start + before.Length - before.TrimStart(' ', '\t', '\uFEFF').Length, offset);
            bool hasColon = offset < text.Length && text[offset] == ':';
            completions.AddAll(LexiconFlags.Kinds, CompletionItem.Keyword, typed, kind => hasColon ? kind : kind + ": ");
        }
        else if (bar > colon && LexiconFlags.FindKind(before[..colon].Trim()) is { } kind)
        {
            int word = before.LastIndexOfAny([' ', '\t', ',', '|']) + 1;
            HashSet<string> given = new(
                before[(bar + 1)..word].Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
            completions.AddAll(
                LexiconFlags.GetFlags(kind).Where(flag => !given.Contains(flag)),
                CompletionItem.EnumMember,
                TextRange.Between(start + word, offset),
                static flag => flag);
        }
    }
}
