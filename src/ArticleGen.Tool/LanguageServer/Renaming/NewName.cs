using ArticleGen.Tool.LanguageServer.Articles;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>What stands in the place of an actor's name, and of each part of it, when the actor gets another name.</summary>
internal sealed class NewName
{
    private readonly IReadOnlyList<string> _old;
    private readonly string[] _new;
    private readonly bool _isPerson;

    /// <summary>Takes the name before and after.</summary>
    /// <param name="before">The name as the article has it.</param>
    /// <param name="after">The new name.</param>
    /// <param name="kind">What the actor is: the words of a person's name have their parts.</param>
    internal NewName(ActorName before, string after, ActorKind kind)
    {
        _old = before.Words;
        _new = after.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        _isPerson = kind == ActorKind.Person;
    }

    /// <summary>The changes that put the new name in the place of the old one; none where the new name has no such part.</summary>
    internal IEnumerable<TextChange> Edit(string text, NamePart part)
    {
        if (FindPart(part.First, part.First + part.Places.Count) is not { } words)
        {
            return [];
        }

        string[] written = [.. words.Select(word => part.IsShouted ? word.ToUpperInvariant() : word)];

        // Word by word, where that is possible: line breaks and marks between them stay.
        IEnumerable<TextChange> edits = written.Length == part.Places.Count
            ? written.Select((word, i) => new TextChange(ToSpan(part.Places[i]), word))
            : [new(ToSpan(part.Range), string.Join(" ", written))];
        return edits.Where(edit => edit.NewText != text.Substring(edit.Span.Start, edit.Span.Length));
    }

    private static TextSpan ToSpan(TextRange range) => new(range.Start, range.Length);

    private string[]? FindPart(int first, int end)
    {
        int before = FindSurname(_old);
        int after = FindSurname(_new);
        return first == 0 && end == _old.Count ? _new
            : _old.Count == _new.Length ? _new[first..end]
            : !_isPerson ? null
            : first >= before && end == _old.Count ? _new[after..]
            : first == 0 && end <= before && end <= after ? _new[..end]
            : null;
    }

    // "van der Meer": from the first word that begins in lower case, else the last word.
    private static int FindSurname(IReadOnlyList<string> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (char.IsLower(words[i][0]))
            {
                return i;
            }
        }

        return words.Count - 1;
    }
}
