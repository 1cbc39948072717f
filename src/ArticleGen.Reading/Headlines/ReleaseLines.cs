using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Headlines;

/// <summary>
/// Reads the lines above the headline of a press release: "FOR IMMEDIATE RELEASE", "Media contact: Ines Calder, 555-0123".
/// </summary>
/// <param name="line">Reads a line.</param>
internal sealed class ReleaseLines(FrontLine line)
{
    private const int Longest = 160;

    private static readonly ILookup<char, string[]> Labels = ReadPhrases(isContact: false);
    private static readonly ILookup<char, string[]> Contacts = ReadPhrases(isContact: true);

    private bool _isBelowLabel;
    private bool _isBelowContact;

    /// <summary>Takes such a label, perhaps with a day behind it, which is then given; false when the line is none.</summary>
    public bool TryLabel(TextRange range, out FoundPublicationLine? publication)
    {
        publication = null;
        if (range.Length > Longest)
        {
            return false;
        }

        line.Load(range);
        int end = AfterSigns(FindEnd(Labels));
        if (end > 0
            && end < line.Count
            && PublicationLine.Read(line, TextRange.Between(line[end].Start, range.End)) is { Section: null, Rest: null } found)
        {
            publication = found with { Dateline = found.Dateline with { Range = range } };
        }

        bool isLabel = end > 0 && (publication is not null || end >= line.Count);
        _isBelowLabel |= isLabel;
        return isLabel;
    }

    /// <summary>Takes a line that says whom to ask, or below one a name, an address or a number; false when the line is none.</summary>
    public bool TryContact(TextRange range)
    {
        if (!_isBelowLabel || range.Length > Longest)
        {
            return false;
        }

        line.Load(range);
        int end = FindEnd(Contacts);
        bool isContact = end > 0
            && (end == line.Count || line.KindAt(end) is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash);
        _isBelowContact |= isContact;
        return isContact
            || (_isBelowContact
                && (ContactDetail.IsAlone(line.Text, range) || PersonNames.AreAll(line, range)));
    }

    /// <summary>The words of each phrase, by their first letter: most lines start with the letter of few.</summary>
    private static ILookup<char, string[]> ReadPhrases(bool isContact) => WordList.Read("release-labels.txt")
        .Where(fields => fields.Length > 1 == isContact)
        .ToLookup(static fields => fields[0][0], static fields => fields[0].Split(' '));

    /// <summary>The token behind the longest of the phrases that the line starts with; 0 where none does.</summary>
    private int FindEnd(ILookup<char, string[]> phrases)
    {
        if (line.KindAt(0) != TokenKind.Word)
        {
            return 0;
        }

        int longest = 0;
        foreach (string[] phrase in phrases[char.ToLowerInvariant(line.Text[line[0].Start])])
        {
            int words = 0;
            while (words < phrase.Length && line.Is(words, phrase[words]))
            {
                words++;
            }

            longest = words == phrase.Length ? Math.Max(longest, words) : longest;
        }

        return longest;
    }

    private int AfterSigns(int token)
    {
        while (token > 0
            && line.KindAt(token) is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash or TokenKind.Period or TokenKind.Exclamation)
        {
            token++;
        }

        return token;
    }
}
