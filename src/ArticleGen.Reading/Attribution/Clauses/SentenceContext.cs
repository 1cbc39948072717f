using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>A sentence with its cues, as the patterns see it.</summary>
internal sealed class SentenceContext
{
    public SentenceContext(Passage passage, List<Cue> cues)
    {
        Passage = passage;
        Cues = cues;
    }

    /// <summary>Goes on to a sentence, whose cues have been found: one context serves all of them.</summary>
    public void Enter(Sentence sentence)
    {
        Sentence = sentence;
        Previous = null;
        Told = null;
        ContentFrom = sentence.From;
        End = sentence.To;
        while (End > sentence.From && (Passage[End - 1].EndsSentence || Passage[End - 1].Kind is TokenKind.Ellipsis or TokenKind.CloseBracket or TokenKind.Dash or TokenKind.Other))
        {
            End--;
        }
    }

    public Passage Passage { get; }

    public Sentence Sentence { get; private set; }

    /// <summary>The cues of the sentence, in order.</summary>
    public List<Cue> Cues { get; }

    /// <summary>The first token that no attribution of this sentence has claimed yet.</summary>
    public int ContentFrom { get; set; }

    /// <summary>The attribution found before, in the same sentence.</summary>
    public Attribution? Previous { get; set; }

    /// <summary>What the last attribution of this sentence that stands in no other gives as said.</summary>
    public Content? Told { get; set; }

    /// <summary>The place among the cues of the first one behind the token; their number when there is none.</summary>
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

    /// <summary>The token after the last one that is no closing sign of the sentence.</summary>
    public int End { get; private set; }
}
