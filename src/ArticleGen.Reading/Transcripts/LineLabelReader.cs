using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Reads the label at the start of a line: up to its first colon, name or not.</summary>
internal sealed class LineLabelReader
{
    // "CAROL BASKIN, THE HOST OF MORNING LIVE ON CHANNEL NINE:" and no longer.
    private const int Longest = 80;

    private static readonly string[] Hidden = ["unidentified", "unknown", "unnamed", "unidentifiable"];
    private static readonly string[] Leaders = ["interviewer", "moderator", "presenter", "speaker"];

    private readonly string _text;
    private readonly Vocabulary _vocabulary;

    public LineLabelReader(string text, Vocabulary vocabulary)
    {
        _text = text;
        _vocabulary = vocabulary;
    }

    /// <summary>The label of the line; null when it has none. Nearly every line is ruled out by its first sign.</summary>
    public LineLabel? Find(TextRange line)
    {
        if (line.Length < 3 || !Characters.IsUpper(_text[line.Start]))
        {
            return null;
        }

        if (FindDottedLetter(line) is { } letter)
        {
            return letter;
        }

        int colon = _text.IndexOf(':', line.Start, Math.Min(line.Length, Longest));
        return colon > line.Start && colon + 1 < line.End && char.IsWhiteSpace(_text[colon + 1])
            && TextRange.Between(line.Start, colon) is var words && MayBeLabel(words)
            ? Read(line, words)
            : null;
    }

    /// <summary>"Q. Will the port reopen?", "A. On Friday."</summary>
    private LineLabel? FindDottedLetter(TextRange line)
    {
        bool isLetter = _text[line.Start] is 'Q' or 'A' && _text[line.Start + 1] == '.' && char.IsWhiteSpace(_text[line.Start + 2]);
        bool asks = isLetter && _text[line.Start] == 'Q';
        return isLetter && (!asks || SpokenWords.Asks(_text, line))
            ? new LineLabel(asks ? LabelKind.Question : LabelKind.Answer, line, new TextRange(line.Start, 1), line.Start + 1)
            : null;
    }

    /// <summary>A label has letters, and no sign that belongs to a sentence.</summary>
    private bool MayBeLabel(TextRange words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            char c = _text[i];
            bool fits = Characters.IsLetter(c) || Characters.IsDigit(c) || Characters.IsApostrophe(c) || Characters.IsDash(c)
                || c is ' ' or '.' or ',' or '(' or ')' or '[' or ']' or '/' or '&' or '\u00A0';
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private LineLabel Read(TextRange line, TextRange words)
    {
        int headEnd = words.Start;
        while (headEnd < words.End && _text[headEnd] is not (',' or '(' or '['))
        {
            headEnd++;
        }

        TextRange head = Paragraphs.Trim(_text, words.Start, headEnd);
        TextRange? explanation = headEnd < words.End && _text[headEnd] == ','
            ? Paragraphs.Trim(_text, headEnd + 1, words.End)
            : null;
        LineLabel label = new(LabelKind.Thing, line, head, words.End)
        {
            Explanation = explanation,
            IsAllCaps = NameCase.IsAllCaps(_text, head),
        };
        return (explanation is { } role && HasVerb(role)) || !IsClosed(TextRange.Between(headEnd, words.End)) ? label : Classify(label);
    }

    /// <summary>Whether all brackets are closed.</summary>
    private bool IsClosed(TextRange tail)
    {
        int open = 0;
        for (int i = tail.Start; i < tail.End; i++)
        {
            open += _text[i] is '(' or '[' ? 1 : _text[i] is ')' or ']' ? -1 : 0;
        }

        return open == 0;
    }

    /// <summary>"Calder, who runs the port, said:" is a sentence.</summary>
    private bool HasVerb(TextRange words)
    {
        LabelWords all = new(_text, words);
        while (all.MoveNext())
        {
            WordTraits traits = TraitsOf(all.Current);
            bool isVerb = traits.Is(WordForm.FiniteVerb) && !traits.Is(WordMeaning.Role | WordMeaning.OrganizationNoun);
            if (!Characters.IsUpper(_text[all.Current.Start])
                && (isVerb || traits.Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Pronoun)))
            {
                return true;
            }
        }

        return false;
    }

    private LineLabel Classify(LineLabel label)
    {
        TextRange head = label.Name;
        if (Is(head, "Q") || Is(head, "Question"))
        {
            return label with { Kind = LabelKind.Question };
        }

        if (Is(head, "A") || Is(head, "Answer"))
        {
            return label with { Kind = LabelKind.Answer };
        }

        LabelTraits traits = LabelTraits.Read(_text, head, _vocabulary);
        if (traits.IsThing)
        {
            return label;
        }

        if (IsAny(traits.First, Hidden) || IsAny(head, Leaders))
        {
            return label with { Kind = LabelKind.Unnamed };
        }

        bool isTitled = traits.NameOffset > head.Start;
        bool isRole = traits.IsRole && !traits.IsFullName;
        return label with
        {
            Kind = isRole ? LabelKind.Unnamed : LabelKind.Name,
            Name = isRole ? head : TextRange.Between(traits.NameOffset, head.End),
            IsTitled = isTitled && !isRole,
            IsFullName = traits.IsFullName,
            IsDoubtful = traits.IsDoubtful || isRole,
        };
    }

    private WordTraits TraitsOf(TextRange word) => _vocabulary.Find(_text, word.Start, word.Length).Traits;

    private bool Is(TextRange range, string word) =>
        range.Length == word.Length && string.Compare(_text, range.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool IsAny(TextRange range, string[] words) => Array.Exists(words, word => Is(range, word));
}
