using ArticleGen.Fields;
using ArticleGen.Reading.Metadata;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Completing;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>The front matter of an article in which an actor gets another name.</summary>
/// <param name="before">The reading of the article.</param>
/// <param name="schema">What the project declares; null where it declares nothing.</param>
/// <param name="oldName">The name as the article has it.</param>
/// <param name="newName">The new name.</param>
internal sealed class RenamedFields(ArticleReading before, FieldSchema? schema, string oldName, string newName)
{
    private readonly FieldPlace[] _values = [.. FieldPlace.FindAll(before)];
    private readonly char _fence = TypedFrontMatter.Find(before.Text)?.Mark ?? '-';

    /// <summary>
    /// The changes of the whole text: a value that is the name becomes the new one, and others get the new words as their quotation marks
    /// allow. What names no actor stays: keys, ids of articles, words to choose from.
    /// </summary>
    /// <param name="edits">The changes as if the text had no front matter. In order, and apart from each other.</param>
    internal IEnumerable<TextChange> Edit(IReadOnlyList<TextChange> edits)
    {
        TextRange[] keys = [.. FindKeys(before.Fields)];
        List<TextChange> outside = [.. edits.Where(edit => !keys.Any(key => LiesIn(edit, key)))];
        List<TextChange> inside = [];
        foreach (FieldPlace place in _values)
        {
            TextChange[] own = [.. outside.Where(edit => LiesIn(edit, place.Value.Range))];
            outside.RemoveAll(edit => LiesIn(edit, place.Value.Range));
            WrittenValue written = new(before.Text, place.Value, _fence);
            if (IsRenamed(place))
            {
                inside.AddRange(written.Replace(newName));
            }
            else if (own.Length > 0 && MayNameActors(place))
            {
                inside.AddRange(written.Edit(own));
            }
        }

        return outside.Concat(inside);
    }

    /// <summary>What is wrong with the front matter after the change; null where every value is read as it should be.</summary>
    internal string? FindFault(ArticleReading after)
    {
        FieldPlace[] now = [.. FieldPlace.FindAll(after)];
        if (now.Length != _values.Length || CountProblems(after) > CountProblems(before))
        {
            return $"'{newName}' cannot stand in the front matter";
        }

        for (int i = 0; i < now.Length; i++)
        {
            if (!now[i].Path.SequenceEqual(_values[i].Path)
                || (IsRenamed(_values[i]) && now[i].Value.Text.Trim() != newName))
            {
                return $"'{newName}' cannot stand in the front matter behind '{string.Join('.', _values[i].Path)}'";
            }
        }

        return null;
    }

    private static bool LiesIn(TextChange edit, TextRange range) => edit.Span.Start >= range.Start && edit.Span.End <= range.End;

    private static int CountProblems(ArticleReading reading) =>
        reading.Problems.Count(static problem => problem.Kind == ProblemKind.FrontMatterNotUnderstood);

    private bool IsRenamed(FieldPlace place) =>
        string.Equals(place.Value.Text.Trim(), oldName, StringComparison.OrdinalIgnoreCase) && MayNameActors(place);

    private bool MayNameActors(FieldPlace place) =>
        schema is not null && FieldPlace.FindType(schema, place.Path) is { } type ? type.Kind is FieldKind.Text or FieldKind.Actor
            : place.Path is not [{ } key]
                || MetadataKeys.FindMember(key) is null or MetadataMember.Title or MetadataMember.Authors or MetadataMember.Section
                    or MetadataMember.Tags or MetadataMember.Summary or MetadataMember.Agency or MetadataMember.Place;

    // Front matter has few levels.
    private static IEnumerable<TextRange> FindKeys(IEnumerable<FieldReading> fields) => fields
        .Where(static field => field.IsInFile)
        .SelectMany(static field => FindKeys(field.Value).Prepend(field.KeyRange));

    private static IEnumerable<TextRange> FindKeys(FieldValue value) => value switch
    {
        FieldList list => list.Items.SelectMany(FindKeys),
        FieldMap map => FindKeys(map.Entries),
        _ => [],
    };
}
