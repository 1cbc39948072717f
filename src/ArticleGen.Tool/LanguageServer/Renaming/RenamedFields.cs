using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Completing;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>The front matter of an article in which an actor gets another name.</summary>
internal sealed class RenamedFields
{
    private readonly ArticleReading _before;
    private readonly NameChange _name;
    private readonly char _fence;
    private readonly FieldPlace[] _values;

    // What each value becomes; null where it is not the name.
    private readonly string?[] _renamed;

    /// <summary>Changes front matter.</summary>
    /// <param name="before">The reading of the article.</param>
    /// <param name="name">The name before and after.</param>
    internal RenamedFields(ArticleReading before, NameChange name)
    {
        (_before, _name) = (before, name);
        _fence = TypedFrontMatter.Find(before.Text)?.Mark ?? '-';
        _values = [.. FieldPlace.FindAll(before)];
        _renamed = [.. _values.Select(FindRenamed)];
    }

    /// <summary>
    /// The changes of the whole text: a value that is the name becomes the new one, and others get the new words as their quotation marks
    /// allow. What names no actor stays: keys, ids of articles, words to choose from.
    /// </summary>
    /// <param name="edits">The changes as if the text had no front matter. In order, and apart from each other.</param>
    /// <param name="cancel">Ends the work.</param>
    internal IEnumerable<TextChange> Edit(IReadOnlyList<TextChange> edits, CancellationToken cancel)
    {
        int next = 0;
        foreach (Part part in FindParts())
        {
            cancel.ThrowIfCancellationRequested();
            for (; next < edits.Count && edits[next].Span.Start < part.Range.Start; next++)
            {
                yield return edits[next];
            }

            int first = next;
            while (next < edits.Count && LiesIn(edits[next], part.Range))
            {
                next++;
            }

            foreach (TextChange edit in Edit(part, [.. edits.Skip(first).Take(next - first)]))
            {
                yield return edit;
            }
        }

        for (; next < edits.Count; next++)
        {
            yield return edits[next];
        }
    }

    /// <summary>What is wrong with the front matter after the change; null where every value is read as it should be.</summary>
    internal string? FindFault(ArticleReading after)
    {
        FieldPlace[] now = [.. FieldPlace.FindAll(after)];
        if (now.Length != _values.Length || CountProblems(after) > CountProblems(_before))
        {
            return $"'{_name.NewName}' cannot stand in the front matter";
        }

        for (int i = 0; i < now.Length; i++)
        {
            if (!now[i].Path.SequenceEqual(_values[i].Path)
                || (_renamed[i] is { } renamed && now[i].Value.Text.Trim() != renamed))
            {
                return $"'{_name.NewName}' cannot stand in the front matter behind '{string.Join('.', _values[i].Path)}'";
            }
        }

        return null;
    }

    // Keys and values as they stand in the text.
    private IEnumerable<Part> FindParts() => FieldKey.FindAll(_before).Select(static key => new Part(key.Field.KeyRange, -1))
        .Concat(_values.Select(static (place, i) => new Part(place.Value.Range, i)))
        .OrderBy(static part => part.Range.Start);

    // The words of a key stay.
    private IEnumerable<TextChange> Edit(Part part, TextChange[] own)
    {
        if (part.Value < 0)
        {
            return [];
        }

        FieldPlace place = _values[part.Value];
        return _renamed[part.Value] is { } renamed ? new WrittenValue(_before.Text, place.Value, _fence).Replace(renamed)
            : own.Length > 0 && MayNameActors(place) ? new WrittenValue(_before.Text, place.Value, _fence).Edit(own)
            : [];
    }

    private static bool LiesIn(TextChange edit, TextRange range) => edit.Span.Start >= range.Start && edit.Span.End <= range.End;

    private static int CountProblems(ArticleReading reading) =>
        reading.Problems.Count(static problem => problem.Kind == ProblemKind.FrontMatterNotUnderstood);

    private string? FindRenamed(FieldPlace place) =>
        place.Value.Text.Trim() is var words
        && string.Equals(words, _name.OldName, StringComparison.OrdinalIgnoreCase)
        && MayNameActors(place)
            ? _name.Replace(words)
            : null;

    private bool MayNameActors(FieldPlace place) => place.MayNameActors(_name.Schema, _name.IsArticle);

    /// <summary>A part of the front matter.</summary>
    /// <param name="Range">Where it stands.</param>
    /// <param name="Value">Which value it is; less than 0 for a key.</param>
    private readonly record struct Part(TextRange Range, int Value);
}
