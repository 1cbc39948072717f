using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>Collects what can be put at a place, up to a number that somebody can look through.</summary>
/// <param name="content">The document.</param>
/// <param name="caret">Where the user is: what stands in front of it in a word was typed, and all of the word is replaced.</param>
/// <param name="kinds">The kinds of items that the client knows; null where it does not say.</param>
internal sealed class Completions(DocumentText content, int caret, KindCapability? kinds)
{
    private const int Most = 100;

    private readonly List<CompletionItem> _items = [];
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<(TextRange Range, string Text)> _changes = [];
    private bool _isIncomplete;

    /// <summary>What was collected.</summary>
    internal CompletionList ToList() => new(_isIncomplete, _items);

    /// <summary>There may be more when more is typed.</summary>
    internal void AskAgain() => _isIncomplete = true;

    /// <summary>What was typed of a word: the part of it in front of the caret.</summary>
    internal string GetBegun(TextRange word) => content.Text[word.Start..caret];

    /// <summary>Adds words that replace a stretch; false where there is no room for more.</summary>
    /// <param name="label">How they are shown.</param>
    /// <param name="kind">What they are, of <see cref="CompletionItem"/>.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="newText">The words.</param>
    /// <param name="detail">What is shown beside them.</param>
    /// <param name="key">What is compared with the words that were typed; null for the label.</param>
    internal bool Add(string label, int kind, TextRange range, string newText, string? detail = null, string? key = null)
    {
        if (_labels.Contains(label) || _changes.Contains((range, newText)))
        {
            return true;
        }

        if (_items.Count == Most)
        {
            AskAgain();
            return false;
        }

        _labels.Add(label);
        _changes.Add((range, newText));
        _items.Add(new()
        {
            Label = label,
            Kind = KindCapability.Choose(kinds, kind, CompletionItem.Value),
            Detail = detail,
            FilterText = key == label ? null : key,
            SortText = _items.Count.ToString("D3", System.Globalization.CultureInfo.InvariantCulture),
            TextEdit = new(content.GetRange(range), newText),
        });
        return true;
    }

    /// <summary>Adds all words that begin with what was typed, in any case, and are longer.</summary>
    /// <param name="words">The words.</param>
    /// <param name="kind">What they are, of <see cref="CompletionItem"/>.</param>
    /// <param name="typed">The word there, up to the caret and behind it.</param>
    /// <param name="write">How a word is written there.</param>
    internal void AddAll(IEnumerable<string> words, int kind, TextRange typed, Func<string, string> write)
    {
        string begun = GetBegun(typed);
        string whole = typed.In(content.Text);
        foreach (string word in words)
        {
            if (word.StartsWith(begun, StringComparison.OrdinalIgnoreCase)
                && write(word) is var written
                && written != whole
                && !Add(word, kind, typed, written))
            {
                return;
            }
        }
    }
}
