using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Reads the label at the start of a line: up to its first colon, name or not.</summary>
internal sealed class LineLabelReader
{
    // "CAROL BASKIN, THE HOST OF MORNING LIVE ON CHANNEL NINE:" and no longer.
    private const int Longest = 80;

    // "Prof. Maria de la Cruz Hale"
    private const int MostWords = 6;

    private static readonly string[] Hidden = ["unidentified", "unknown", "unnamed", "unidentifiable"];
    private static readonly string[] Questions = ["question", "questioner"];
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
                || c is ' ' or '.' or ',' or '(' or ')' or '[' or ']' or '\u00A0';
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private LineLabel? Read(TextRange line, TextRange words)
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
        return (explanation is { } role && HasVerb(role)) || !IsClosed(TextRange.Between(headEnd, words.End)) ? null : Classify(label);
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
    private bool HasVerb(TextRange words) =>
        LabelWord.Split(_text, words, _vocabulary).Exists(
            static word => !Characters.IsUpper(word.First)
                && (word.Traits.Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Pronoun)
                    || (word.Traits.Is(WordForm.FiniteVerb) && !word.IsRole)));

    /// <summary>Tells what the words name; null when they are part of a sentence: "The plan is this: ...".</summary>
    private LineLabel? Classify(LineLabel label)
    {
        List<LabelWord> words = LabelWord.Split(_text, label.Name, _vocabulary);
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        bool isSentence = words.Exists(static word => !word.IsOfLabel);
        if (isSentence)
        {
            // "Image caption: ..."
            return words[0].Traits.Is(WordMeaning.Label) ? label : null;
        }

        if (words.Count == 1 && words[0].Range.Length == 1)
        {
            return words[0].First switch
            {
                'Q' => label with { Kind = LabelKind.Question },
                'A' => label with { Kind = LabelKind.Answer },
                _ => label,
            };
        }

        bool isHidden = IsAny(words[0].Range, Hidden) || IsAny(label.Name, Leaders)
            || (label.IsAllCaps && IsAny(label.Name, Questions));
        return isHidden ? label with { Kind = LabelKind.Unnamed, IsSure = true } : Name(label, words);
    }

    private static LineLabel Name(LineLabel label, List<LabelWord> words)
    {
        int first = words.FindIndex(static word => !word.IsTitle && !word.IsDeterminer && !word.IsNumber);
        LabelWord last = words.FindLast(static word => !word.IsNumber);
        bool isNamed = first >= 0 && (words[first].IsGivenName || words[first].IsInitial) && first < words.Count - 1;
        bool isRole = first < 0 || (last.IsRole && !isNamed);
        // "The Ledger:", a paper; the turns show whether it speaks.
        bool isArticled = first > 0 && words[0].IsDeterminer && words[0].Range.Length == 3;
        bool isThing = words.Exists(word => word.IsOfThing && !((isRole || isArticled) && word == words[0] && word.IsDeterminer))
            || (!isRole && words.Exists(static word => word.IsNumber));
        return isThing ? label
            : isRole ? label with { Kind = LabelKind.Unnamed }
            : label with
            {
                Kind = LabelKind.Name,
                Name = TextRange.Between(words[first].Range.Start, label.Name.End),
                IsSure = (first > 0 && !isArticled) || isNamed || (words.Count == 1 && words[0].IsGivenName && !words[0].IsCommon),
                IsDoubtful = isArticled || !isNamed && words.Exists(static word => word.IsCommon),
            };
    }

    private bool IsAny(TextRange range, string[] words) => Array.Exists(
        words,
        word => range.Length == word.Length
            && string.Compare(_text, range.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
}
