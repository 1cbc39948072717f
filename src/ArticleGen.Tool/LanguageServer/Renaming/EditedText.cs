using System.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>A text with changes that do not overlap.</summary>
internal sealed class EditedText
{
    private readonly string _before;
    private readonly List<NameEdit> _edits = [];

    /// <summary>Takes a text and the changes; of two that overlap the first one counts.</summary>
    internal EditedText(string before, IEnumerable<NameEdit> edits)
    {
        _before = before;
        foreach (NameEdit edit in edits.OrderBy(static edit => edit.Range.Start))
        {
            if (_edits.Count == 0 || edit.Range.Start >= _edits[^1].Range.End)
            {
                _edits.Add(edit);
            }
        }
    }

    /// <summary>The changes in their order.</summary>
    internal IReadOnlyList<NameEdit> Edits => _edits;

    /// <summary>The text after them.</summary>
    internal string Apply()
    {
        StringBuilder text = new();
        int next = 0;
        foreach (NameEdit edit in _edits)
        {
            text.Append(_before, next, edit.Range.Start - next).Append(edit.NewText);
            next = edit.Range.End;
        }

        return text.Append(_before, next, _before.Length - next).ToString();
    }

    /// <summary>Where a stretch is after the changes, each of which lies in it or beside it.</summary>
    internal TextRange Move(TextRange range)
    {
        int moved = 0;
        int grown = 0;
        foreach (NameEdit edit in _edits.TakeWhile(edit => edit.Range.End <= range.End))
        {
            int more = edit.NewText.Length - edit.Range.Length;
            moved += edit.Range.Start < range.Start ? more : 0;
            grown += edit.Range.Start < range.Start ? 0 : more;
        }

        return new(range.Start + moved, range.Length + grown);
    }
}
