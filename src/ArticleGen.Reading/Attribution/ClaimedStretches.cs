using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>The stretches of the paragraph that quotes have claimed: each is quoted once.</summary>
internal readonly struct ClaimedStretches
{
    private readonly Passage _passage;
    private readonly List<bool> _claimed;
    private readonly List<TextRange> _verbatim;

    public ClaimedStretches(Passage passage, List<bool> claimed, List<TextRange> verbatim)
    {
        _passage = passage;
        _claimed = claimed;
        _verbatim = verbatim;
    }

    /// <summary>Whether a quote has claimed the stretch.</summary>
    public bool this[int stretch] => _claimed[stretch];

    public void StartPassage()
    {
        _claimed.Clear();
        for (int i = 0; i < _passage.Stretches.Count; i++)
        {
            _claimed.Add(false);
        }
    }

    /// <summary>Whether no stretch among the tokens has been claimed.</summary>
    public bool AreFree(TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (_passage[i].Kind == TokenKind.Stretch && _claimed[_passage[i].Stretch])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Claims the stretches among the tokens, and gives the ranges of the words inside their marks.</summary>
    public ValueList<TextRange> Claim(TokenSpan span)
    {
        _verbatim.Clear();
        for (int i = span.From; i < span.To; i++)
        {
            if (_passage[i].Kind == TokenKind.Stretch)
            {
                _claimed[_passage[i].Stretch] = true;
                if (_passage.Stretches[_passage[i].Stretch].Inner is { Length: > 0 } words)
                {
                    _verbatim.Add(words);
                }
            }
        }

        return _verbatim.ToValueList();
    }
}
