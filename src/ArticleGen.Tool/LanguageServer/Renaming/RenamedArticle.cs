using ArticleGen.CodeFixes;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Articles;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>An article in which an actor gets another name.</summary>
internal sealed class RenamedArticle
{
    private readonly ArticleReading _before;
    private readonly ArticleFormat _format;
    private readonly int? _actor;
    private readonly NameChange _name;
    private readonly RenamedFields _fields;
    private readonly EditedText _text;

    /// <summary>Changes an article.</summary>
    /// <param name="before">Its reading.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="actor">The actor: an index in the reading; null where only front matter has the name.</param>
    /// <param name="name">The name before and after.</param>
    /// <param name="cancel">Ends the work.</param>
    internal RenamedArticle(ArticleReading before, ArticleFormat format, int? actor, NameChange name, CancellationToken cancel)
    {
        (_before, _format, _actor, _name) = (before, format, actor, name);
        _fields = new(before, name);
        IReadOnlyList<TextChange> edits = TextEdits.RemoveOverlaps(FindEdits(cancel));
        edits = format == ArticleFormat.Text ? edits : [.. AttributeValues.Edit(before.Text, edits)];
        _text = new(before.Text, _fields.Edit(edits, cancel));
    }

    /// <summary>The changes of its text.</summary>
    internal IReadOnlyList<TextChange> Edits => _text.Edits;

    /// <summary>What is wrong with the new name; null where the article reads it as the same actor.</summary>
    /// <param name="lexicon">The words of the project, after the change.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal string? FindFault(ArticleLexicon lexicon, CancellationToken cancel)
    {
        ArticleReading after = ArticleReader.Read(_text.Apply(), _format, lexicon, cancel);
        return _fields.FindFault(after) ?? (_actor is { } index ? FindFault(index, after) : null);
    }

    private string? FindFault(int index, ArticleReading after)
    {
        ActorReading old = _before.Actors[index];
        int[] named = [.. Enumerable.Range(0, after.Actors.Count).Where(other => IsNamed(after.Actors[other]))];
        if (named.Length != 1)
        {
            return $"'{_name.NewName}' would not be read as one name";
        }

        ActorReading renamed = after.Actors[named[0]];
        if (renamed.Kind != old.Kind)
        {
            return $"'{_name.NewName}' would be read as the name of another kind of actor";
        }

        TextRange[] moved = [.. SortedRanges.Move(old.Mentions, _text.Edits)];
        if (FindOutside(moved, renamed.Mentions) is { } lost)
        {
            return $"'{lost.In(after.Text)}' would no longer be read as '{_name.NewName}'";
        }

        if (FindOutside(renamed.Mentions, moved) is { } gained)
        {
            return $"'{gained.In(after.Text)}', who is somebody else, would be read as '{_name.NewName}'";
        }

        return _before.Attributions.Count(quote => quote.Speaker == index) == after.Attributions.Count(quote => quote.Speaker == named[0])
            ? null
            : $"not all that '{_name.OldName}' says would be read as said by '{_name.NewName}'";
    }

    private static TextRange? FindOutside(IEnumerable<TextRange> words, IReadOnlyList<TextRange> others) =>
        SortedRanges.FindOutside(words, others).Select(static one => (TextRange?)one).FirstOrDefault();

    private bool IsNamed(ActorReading other) => string.Equals(other.Name, _name.NewName, StringComparison.OrdinalIgnoreCase);

    // As if the article had no front matter, and no attributes.
    private IEnumerable<TextChange> FindEdits(CancellationToken cancel)
    {
        if (_actor is not { } index)
        {
            yield break;
        }

        string text = _before.Text;
        ActorName old = new(_name.OldName);
        NewName next = new(old, _name.NewName, _before.Actors[index].Kind);
        foreach (NamePart part in FindMentioned(old, index).Concat(FindUnread(old, index)))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (TextChange edit in next.Edit(text, part))
            {
                yield return edit;
            }
        }
    }

    private IEnumerable<NamePart> FindMentioned(ActorName name, int actor) =>
        _before.Actors[actor].Mentions.Select(mention => name.FindLongest(_before.Text, mention)).OfType<NamePart>();

    // A word alone may mean anything where no mention is; a name of several words may stand in what somebody says.
    private IEnumerable<NamePart> FindUnread(ActorName name, int actor)
    {
        TextRange[] others =
        [
            .. _before.Actors.Where((_, other) => other != actor)
                .SelectMany(static other => other.Mentions)
                .OrderBy(static words => words.Start),
        ];
        NamePart[] whole = name.Words.Count < 2 ? [] : [.. name.FindFullName(_before.Text)];
        HashSet<TextRange> free = [.. SortedRanges.FindOutside(whole.Select(static part => part.Range), others)];
        return whole.Where(part => free.Contains(part.Range));
    }
}
