using ArticleGen.CodeFixes;
using ArticleGen.Fields;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Articles;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>An article in which an actor gets another name.</summary>
internal sealed class RenamedArticle
{
    private readonly ArticleReading _before;
    private readonly int? _actor;
    private readonly string _oldName;
    private readonly string _newName;
    private readonly RenamedFields _fields;
    private readonly EditedText _text;

    /// <summary>Changes an article.</summary>
    /// <param name="before">Its reading.</param>
    /// <param name="actor">The actor: an index in the reading; null where only front matter has the name.</param>
    /// <param name="schema">What the project declares of front matter; null where it declares nothing.</param>
    /// <param name="oldName">The name as the article has it.</param>
    /// <param name="newName">The new name.</param>
    internal RenamedArticle(ArticleReading before, int? actor, FieldSchema? schema, string oldName, string newName)
    {
        (_before, _actor, _oldName, _newName) = (before, actor, oldName, newName);
        _fields = new(before, schema, oldName, newName);
        _text = new(before.Text, _fields.Edit(TextEdits.RemoveOverlaps(FindEdits())));
    }

    /// <summary>The changes of its text.</summary>
    internal IReadOnlyList<TextChange> Edits => _text.Edits;

    /// <summary>What is wrong with the new name, as words behind "in the article"; null where the actor is still the same one.</summary>
    /// <param name="format">How the article is written.</param>
    /// <param name="lexicon">The words of the project, after the change.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal string? FindFault(ArticleFormat? format, ArticleLexicon lexicon, CancellationToken cancel)
    {
        string text = _text.Apply();
        ArticleReading after = ArticleReader.Read(text, format ?? ArticleFormats.FindByText(text), lexicon, cancel);
        return _fields.FindFault(after) ?? (_actor is { } index ? FindFault(index, after) : null);
    }

    private string? FindFault(int index, ArticleReading after)
    {
        ActorReading old = _before.Actors[index];
        int[] named = [.. Enumerable.Range(0, after.Actors.Count).Where(other => IsNamed(after.Actors[other]))];
        if (named.Length != 1)
        {
            return $"'{_newName}' would not be read as one name";
        }

        ActorReading renamed = after.Actors[named[0]];
        if (renamed.Kind != old.Kind)
        {
            return $"'{_newName}' would be read as the name of another kind of actor";
        }

        TextRange[] moved = [.. old.Mentions.Select(_text.Move)];
        if (FindOutside(moved, renamed.Mentions) is { } lost)
        {
            return $"'{lost.In(after.Text)}' would no longer be read as '{_newName}'";
        }

        if (FindOutside(renamed.Mentions, moved) is { } gained)
        {
            return $"'{gained.In(after.Text)}', who is somebody else, would be read as '{_newName}'";
        }

        return _before.Attributions.Count(quote => quote.Speaker == index) == after.Attributions.Count(quote => quote.Speaker == named[0])
            ? null
            : $"not all that '{_oldName}' says would be read as said by '{_newName}'";
    }

    private static TextRange? FindOutside(IEnumerable<TextRange> words, IReadOnlyList<TextRange> others) =>
        SortedRanges.FindOutside(words, others).Select(static one => (TextRange?)one).FirstOrDefault();

    private bool IsNamed(ActorReading other) => string.Equals(other.Name, _newName, StringComparison.OrdinalIgnoreCase);

    // As if the article had no front matter.
    private IEnumerable<TextChange> FindEdits()
    {
        if (_actor is not { } index)
        {
            return [];
        }

        string text = _before.Text;
        ActorName old = new(_oldName);
        NewName next = new(old, _newName, _before.Actors[index].Kind);
        TextRange[] others =
        [
            .. _before.Actors.Where((_, other) => other != index)
                .SelectMany(static other => other.Mentions)
                .OrderBy(static words => words.Start),
        ];
        IEnumerable<NamePart> parts = _before.Actors[index].Mentions.Select(mention => old.FindLongest(text, mention)).OfType<NamePart>();

        // A word alone may mean anything where no mention is; a name of several words may stand in what somebody says.
        NamePart[] whole = old.Words.Count < 2 ? [] : [.. old.FindWhole(text).OrderBy(static part => part.Range.Start)];
        HashSet<TextRange> free = [.. SortedRanges.FindOutside(whole.Select(static part => part.Range), others)];
        return parts.Concat(whole.Where(part => free.Contains(part.Range))).SelectMany(part => next.Edit(text, part));
    }
}
