using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>Reads which paragraphs are turns: those with a label, and those below in which a turn goes on.</summary>
internal sealed class TurnReader
{
    // "(BEGIN VIDEO CLIP OF THE MINISTER'S ADDRESS)"; a longer one is a note.
    private const int LongestDirection = 60;

    private readonly string _text;
    private readonly List<TextRange> _paragraphs;
    private readonly List<LineLabel> _labels;
    private readonly Vocabulary _vocabulary;
    private readonly CancellationToken _cancel;
    private readonly Dictionary<int, LabelledTurn> _turns = [];
    private readonly HashSet<int> _directions = [];

    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="labels">All labels, those of things among them.</param>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="cancel">Ends the reading.</param>
    public TurnReader(
        string text,
        List<TextRange> paragraphs,
        List<LineLabel> labels,
        Vocabulary vocabulary,
        CancellationToken cancel)
    {
        _text = text;
        _paragraphs = paragraphs;
        _labels = labels;
        _vocabulary = vocabulary;
        _cancel = cancel;
    }

    /// <summary>Reads the paragraphs; <paramref name="turns"/> are the labels of those who speak, in order.</summary>
    public Conversation Read(List<LineLabel> turns, Func<LineLabel, TurnSpeaker?> findSpeaker)
    {
        LabelledTurn? open = null;
        int next = 0;
        int label = 0;
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            _cancel.PollAt(i);
            TextRange paragraph = _paragraphs[i];
            while (label < _labels.Count && _labels[label].Line.Start < paragraph.Start)
            {
                label++;
            }

            if (next < turns.Count && turns[next].Line.Start == paragraph.Start)
            {
                open = new LabelledTurn(turns[next], findSpeaker(turns[next]));
                _turns[paragraph.Start] = open;
                next++;
            }
            else if (label < _labels.Count && _labels[label].Line.Start == paragraph.Start)
            {
                open = null;
            }
            else if (open is not null && IsDirection(paragraph))
            {
                _directions.Add(paragraph.Start);
            }
            else if (open is not null)
            {
                LineLabel? following = next < turns.Count ? turns[next] : null;
                open = GoesOn(open, paragraph, following, findSpeaker) ? open with { GoesOn = true } : null;
                if (open is not null)
                {
                    _turns[paragraph.Start] = open;
                }
            }
        }

        int first = FindFirst();
        for (int i = 0; i < first; i++)
        {
            _turns.Remove(_paragraphs[i].Start);
            _directions.Remove(_paragraphs[i].Start);
        }

        return new Conversation(_turns, _directions, first);
    }

    /// <summary>
    /// Whether the paragraph goes on with the turn above it. Behind the last turn only words about oneself do: a note may follow.
    /// </summary>
    private bool GoesOn(LabelledTurn open, TextRange paragraph, LineLabel? next, Func<LineLabel, TurnSpeaker?> findSpeaker)
    {
        if (!EndsSentence(paragraph)
            || IsBracketed(paragraph)
            || QuotationMarks.OpensWithMark(_text, paragraph)
            || (open.Speaker is { } speaker && Names(paragraph, speaker)))
        {
            return false;
        }

        // A question behind an answer may be the reporter's remark: "Too tough, is it?"
        bool isRemark = SpokenWords.Asks(_text, paragraph) && !SpokenWords.Asks(_text, open.Label.Line);
        if (next is not { } following || isRemark)
        {
            return SpokenWords.HasFirstPerson(_text, paragraph, _vocabulary);
        }

        // Only the questions have a label: whoever answers has none.
        bool asksAgain = open.Speaker is null
            ? following.Kind == open.Label.Kind
            : findSpeaker(following) == open.Speaker && SpokenWords.Asks(_text, open.Label.Line);
        return !asksAgain;
    }

    private bool IsBracketed(TextRange paragraph) => _text[paragraph.Start] is '(' or '[' && _text[paragraph.End - 1] is ')' or ']' or '.';

    /// <summary>"(LAUGHTER)", "[crosstalk]", "***".</summary>
    private bool IsDirection(TextRange paragraph)
    {
        int i = paragraph.Start;
        while (i < paragraph.End && !char.IsLetterOrDigit(_text[i]))
        {
            i++;
        }

        return i == paragraph.End || (paragraph.Length <= LongestDirection && IsBracketed(paragraph));
    }

    /// <summary>A heading or a caption has no full stop.</summary>
    private bool EndsSentence(TextRange paragraph)
    {
        int last = paragraph.End - 1;
        while (last > paragraph.Start && _text[last] is '"' or '\u201D' or '\'' or '\u2019' or ')' or ']')
        {
            last--;
        }

        return _text[last] is '.' or '?' or '!' or '\u2026' or '-' or '\u2013' or '\u2014';
    }

    /// <summary>The reporter names whoever speaks; they themselves say "I".</summary>
    private bool Names(TextRange paragraph, TurnSpeaker speaker)
    {
        string name = speaker.FullName ?? speaker.Name;
        string surname = name.Substring(name.LastIndexOf(' ') + 1);
        return _text.IndexOf(surname, paragraph.Start, paragraph.Length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>
    /// The paragraph of the first turn. A line with a label at the very top is a headline, unless another turn follows.
    /// </summary>
    private int FindFirst()
    {
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            if (Opens(i) && (i > 0 || Opens(i + 1) || (_paragraphs.Count > 1 && _directions.Contains(_paragraphs[1].Start))))
            {
                return i;
            }
        }

        return _paragraphs.Count;
    }

    private bool Opens(int paragraph) =>
        paragraph < _paragraphs.Count && _turns.TryGetValue(_paragraphs[paragraph].Start, out LabelledTurn? turn) && !turn.GoesOn;
}
