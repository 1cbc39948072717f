using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>An article in which an actor gets another name.</summary>
/// <param name="before">Its reading.</param>
/// <param name="actor">The actor: an index in the reading; null where only front matter has the name.</param>
/// <param name="oldName">The name as the article has it.</param>
/// <param name="newName">The new name.</param>
internal sealed class RenamedArticle(ArticleReading before, int? actor, string oldName, string newName)
{
    private readonly EditedText _text = new(before.Text, FindEdits(before, actor, oldName, newName));

    /// <summary>The changes of its text.</summary>
    internal IReadOnlyList<NameEdit> Edits => _text.Edits;

    /// <summary>What is wrong with the new name, as words behind "in the article"; null where the actor is still the same one.</summary>
    /// <param name="format">How the article is written.</param>
    /// <param name="lexicon">The words of the project, after the change.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal string? FindFault(ArticleFormat? format, ArticleLexicon lexicon, CancellationToken cancel)
    {
        if (actor is not { } index)
        {
            return null;
        }

        string text = _text.Apply();
        ArticleReading after = ArticleReader.Read(text, format ?? ArticleFormats.FindByText(text), lexicon, cancel);
        ActorReading old = before.Actors[index];
        int[] named = [.. Enumerable.Range(0, after.Actors.Count).Where(other => IsNamed(after.Actors[other]))];
        if (named.Length != 1)
        {
            return $"'{newName}' would not be read as one name";
        }

        ActorReading renamed = after.Actors[named[0]];
        if (renamed.Kind != old.Kind)
        {
            return $"'{newName}' would be read as the name of another kind of actor";
        }

        TextRange[] moved = [.. old.Mentions.Select(_text.Move)];
        if (FindOutside(moved, renamed.Mentions) is { } lost)
        {
            return $"'{lost.In(text)}' would no longer be read as '{newName}'";
        }

        if (FindOutside(renamed.Mentions, moved) is { } gained)
        {
            return $"'{gained.In(text)}', who is somebody else, would be read as '{newName}'";
        }

        return before.Attributions.Count(quote => quote.Speaker == index) == after.Attributions.Count(quote => quote.Speaker == named[0])
            ? null
            : $"not all that '{oldName}' says would be read as said by '{newName}'";
    }

    private static TextRange? FindOutside(IEnumerable<TextRange> words, IReadOnlyList<TextRange> others) =>
        SortedRanges.FindOutside(words, others).Select(static one => (TextRange?)one).FirstOrDefault();

    private bool IsNamed(ActorReading other) => string.Equals(other.Name, newName, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<NameEdit> FindEdits(ArticleReading reading, int? actor, string oldName, string newName)
    {
        IEnumerable<NameEdit> inFields = FindFieldEdits(reading, oldName, newName);
        if (actor is not { } index)
        {
            return inFields;
        }

        ActorName old = new(oldName);
        NewName next = new(old, newName, reading.Actors[index].Kind);
        TextRange[] others =
        [
            .. reading.Actors.Where((_, other) => other != index)
                .SelectMany(static other => other.Mentions)
                .OrderBy(static words => words.Start),
        ];
        IEnumerable<NamePart> parts = reading.Actors[index].Mentions
            .Select(mention => old.FindLongest(reading.Text, mention))
            .OfType<NamePart>();

        // A word alone may mean anything where no mention is; a name of several words may stand in what somebody says.
        NamePart[] whole = old.Words.Count < 2 ? [] : [.. old.FindWhole(reading.Text).OrderBy(static part => part.Range.Start)];
        HashSet<TextRange> free = [.. SortedRanges.FindOutside(whole.Select(static part => part.Range), others)];
        return inFields.Concat(
            parts.Concat(whole.Where(part => free.Contains(part.Range))).SelectMany(part => next.Edit(reading.Text, part)));
    }

    private static IEnumerable<NameEdit> FindFieldEdits(ArticleReading reading, string oldName, string newName)
    {
        foreach (FieldText value in FieldPlace.FindAll(reading).Select(static place => place.Value)
            .Where(value => string.Equals(value.Text.Trim(), oldName, StringComparison.OrdinalIgnoreCase)))
        {
            string written = value.Range.In(reading.Text);
            int start = written.IndexOf(value.Text.Trim(), StringComparison.Ordinal);
            if (start >= 0)
            {
                // In YAML, an apostrophe between apostrophes is written twice.
                string name = written[0] == '\'' ? newName.Replace("'", "''", StringComparison.Ordinal) : newName;
                yield return new(new(value.Range.Start + start, value.Text.Trim().Length), name);
            }
        }
    }
}
