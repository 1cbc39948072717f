using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>A sentence with its cues, as the patterns see it.</summary>
internal sealed class SentenceContext
{
    private readonly Discourse _discourse;

    public SentenceContext(Passage passage, List<Cue> cues, Discourse discourse)
    {
        Passage = passage;
        Cues = cues;
        _discourse = discourse;
    }

    /// <summary>Moves on to a sentence whose cues are known. One context serves all sentences.</summary>
    public void Enter(Sentence sentence, bool isHeadline)
    {
        Sentence = sentence;
        IsHeadline = isHeadline;
        Previous = null;
        Told = null;
        ContentFrom = sentence.From;
        End = sentence.To;
        while (End > sentence.From
            && (Passage[End - 1].EndsSentence
                || Passage[End - 1].Kind is TokenKind.Ellipsis or TokenKind.CloseBracket or TokenKind.Dash or TokenKind.Other)
            && !IsUnit(End - 1))
        {
            End--;
        }
    }

    /// <summary>"rose by 2[%]": the sign belongs to the number.</summary>
    private bool IsUnit(int token) =>
        Passage[token].Kind == TokenKind.Other
        && Passage.KindAt(token - 1) == TokenKind.Number
        && Passage.Text[Passage[token].Start] is '%' or '\u2030' or '\u00B0' or '\u00A2';

    public Passage Passage { get; }

    public Sentence Sentence { get; private set; }

    /// <summary>Whether the sentence stands in a headline.</summary>
    public bool IsHeadline { get; private set; }

    /// <summary>Whether somebody is interviewed: letters before a paragraph may stand for who speaks.</summary>
    public bool IsInterview => _discourse.IsInterview;

    /// <summary>The turn that the paragraph is, in a transcript; null elsewhere.</summary>
    public TurnWords? Turn { get; set; }

    /// <summary>The cues of the sentence, in order.</summary>
    public List<Cue> Cues { get; }

    /// <summary>The first token that no attribution of this sentence has claimed yet.</summary>
    public int ContentFrom { get; set; }

    /// <summary>The attribution found before, in the same sentence.</summary>
    public FoundAttribution? Previous { get; set; }

    /// <summary>The content of the last attribution of this sentence that does not stand inside another one's content.</summary>
    public Content? Told { get; set; }

    /// <summary>The index of the first cue behind the token; the number of cues if there is none.</summary>
    public int FirstCueBehind(int token)
    {
        int low = 0;
        int high = Cues.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Cues[middle].Main > token)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Whom a noun phrase means; null for things, and for the reporter and the reader.</summary>
    public Referent? Find(NounPhrase phrase) => _discourse.Find(Passage, phrase);

    /// <summary>The end of the sentence without its closing signs.</summary>
    public int End { get; private set; }
}
