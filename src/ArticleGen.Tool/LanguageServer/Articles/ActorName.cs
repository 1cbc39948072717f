namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>
/// The words of an actor's name, and where they stand in a text. Between two of them may be line breaks and marks of Markdown. An
/// apostrophe may stand twice, as YAML has it between single marks, and each character may be written as an escape.
/// </summary>
internal sealed class ActorName
{
    private const string Marks = "*_~`";
    private const int LongestGap = 16;

    private readonly string[] _words;
    private readonly string[] _shouted;

    /// <summary>Takes a name.</summary>
    internal ActorName(string name)
    {
        _words = name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        _shouted = [.. _words.Select(static word => word.ToUpperInvariant())];
    }

    /// <summary>Its words.</summary>
    internal IReadOnlyList<string> Words => _words;

    /// <summary>The longest part of the name in some words: "Calder" in "Port director Calder"; null when none is there.</summary>
    internal NamePart? FindLongest(string text, TextRange words)
    {
        NamePart? longest = null;
        for (int offset = words.Start; offset < words.End; offset++)
        {
            for (int first = 0; first < _words.Length && StartsWord(text, offset); first++)
            {
                NamePart? found = Match(text, offset, words.End, first);
                longest = found is not null && found.Places.Count > (longest?.Places.Count ?? 0) ? found : longest;
            }
        }

        return longest;
    }

    /// <summary>All places of a text at which the whole name stands.</summary>
    internal IEnumerable<NamePart> FindFullName(string text)
    {
        // The first letter may be an escape as well.
        char[] starts = [_words[0][0], _shouted[0][0], '\\', '&'];
        int offset = 0;
        while (text.AsSpan(offset).IndexOfAny(starts) is var ahead and >= 0)
        {
            offset += ahead;
            if (StartsWord(text, offset) && Match(text, offset, text.Length, 0) is { } part && part.Places.Count == _words.Length)
            {
                yield return part;
                offset = part.Range.End;
            }
            else
            {
                offset++;
            }
        }
    }

    private NamePart? Match(string text, int offset, int end, int first)
    {
        NamePart? written = Match(_words, isShouted: false);
        NamePart? shouted = Match(_shouted, isShouted: true);
        return (shouted?.Places.Count ?? 0) > (written?.Places.Count ?? 0) ? shouted : written;

        NamePart? Match(string[] words, bool isShouted)
        {
            if (FindWordEnd(text, words[first], offset, end) is null)
            {
                return null;
            }

            List<TextRange> places = [];
            int next = offset;
            for (int word = first; word < words.Length && FindWordEnd(text, words[word], next, end) is { } wordEnd; word++)
            {
                places.Add(TextRange.Between(next, wordEnd));
                next = SkipGap(text, wordEnd, end);
                if (next < 0)
                {
                    break;
                }
            }

            return new(first, places, isShouted);
        }
    }

    // Null where the word does not stand at the offset.
    private static int? FindWordEnd(string text, string word, int offset, int end)
    {
        int next = offset;
        foreach (char c in word)
        {
            if (next >= end || WrittenCharacter.Read(text, next) is var (found, length) && (found != c || next + length > end))
            {
                return null;
            }

            next += length;
            next += c == '\'' && length == 1 && next < end && text[next] == c ? 1 : 0;
        }

        return next == text.Length || !IsOfWord(text, next) ? next : null;
    }

    private static bool StartsWord(string text, int offset) =>
        IsOfWord(text, offset)
        && (offset == 0 || !WordLetters.IsOfWord(text, offset - 1) || WrittenCharacter.EndsGap(text, offset));

    // An escape is read as one character; a letter of two units is not written so.
    private static bool IsOfWord(string text, int offset) => WrittenCharacter.Read(text, offset) is (char found, > 1)
        ? char.IsLetterOrDigit(found)
        : WordLetters.IsOfWord(text, offset);

    // Where the next word may start; -1 where something else stands between.
    private static int SkipGap(string text, int offset, int end)
    {
        int next = offset;
        bool hasBlank = false;
        while (next < end
            && next - offset < LongestGap
            && WrittenCharacter.Read(text, next) is var (found, length)
            && (char.IsWhiteSpace(found) || Marks.Contains(found)))
        {
            hasBlank |= char.IsWhiteSpace(found);
            next += length;
        }

        return hasBlank ? next : -1;
    }
}

/// <summary>Words of a name as they stand in a text.</summary>
/// <param name="First">Which word of the name the first one is.</param>
/// <param name="Places">Where each word stands.</param>
/// <param name="IsShouted">Whether they stand there in capitals, and the name does not.</param>
internal sealed record NamePart(int First, IReadOnlyList<TextRange> Places, bool IsShouted)
{
    /// <summary>All of it, from the first word to the last.</summary>
    internal TextRange Range => TextRange.Between(Places[0].Start, Places[^1].End);
}
