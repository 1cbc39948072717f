using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Cues;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>Tries the patterns of attribution on the sentences of a paragraph, in their order. The first one that fits decides.</summary>
internal sealed class PatternReader
{
    private readonly Passage _passage;
    private readonly SentenceContext _context;
    private readonly QuoteCollector _collector;
    private readonly Relays _relays;
    private readonly List<Problem> _problems;
    private readonly DecisionLog? _log;

    // Up to here the words are those of a turn.
    private int _spokenTo;

    public PatternReader(SentenceContext context, QuoteCollector collector, Relays relays, List<Problem> problems, DecisionLog? log)
    {
        _passage = context.Passage;
        _context = context;
        _collector = collector;
        _relays = relays;
        _problems = problems;
        _log = log;
    }

    /// <summary>Goes on to the next paragraph.</summary>
    public void StartPassage() => _spokenTo = 0;

    /// <summary>Reads a sentence, which the context has entered.</summary>
    /// <returns>Whether the words of a turn go on into it.</returns>
    public bool Read(Sentence sentence)
    {
        if (sentence.From >= _spokenTo)
        {
            TrySentence();
        }

        bool isSpoken = sentence.From < _spokenTo;
        ReadCues(sentence);
        return isSpoken;
    }

    private void ReadCues(Sentence sentence)
    {
        if (_passage.KindAt(0) == TokenKind.Dash && sentence.From == 0 && SignOff.Below(_context) is { } signer)
        {
            _collector.NameSigner(signer);
        }

        int untried = sentence.From;
        foreach (Cue cue in _context.Cues)
        {
            _passage.Cancel.ThrowIfCancellationRequested();
            TryNouns(new(untried, cue.Main));
            untried = Math.Max(untried, cue.Main);

            if (!IsWeak(cue) && cue.Main >= (_context.Previous?.To ?? 0) && !TryRelay(cue))
            {
                Try(cue);
            }
        }

        TryNouns(new(untried, sentence.To));

        // Thoughts and gestures come last: they take the words that no verb of saying has claimed.
        foreach (Cue cue in _context.Cues)
        {
            if (IsWeak(cue))
            {
                Try(cue);
            }
        }
    }

    /// <summary>Thoughts, and manners of speaking that stand beside no quotation.</summary>
    private bool IsWeak(in Cue cue) => cue.Takes(CueFrames.Mental) || (cue.Takes(CueFrames.Manner) && !IsBesideMarks(cue));

    private bool IsBesideMarks(in Cue cue) =>
        _passage.KindAt(cue.From - 1) == TokenKind.Stretch || _passage.HasMarksAt(cue.To);

    private bool TryRelay(in Cue cue) =>
        _relays.TryNameAgency(_context, cue) || _relays.TryNameSource(_context, cue);

    private void TrySentence()
    {
        foreach (SentencePattern pattern in PatternOrder.Sentences)
        {
            if (pattern.Match(_context) is { } found)
            {
                Accept(found, null);
                return;
            }

            _log?.NotMet(_context, pattern, null);
        }
    }

    private void Try(in Cue cue)
    {
        foreach (CuePattern pattern in PatternOrder.Cues)
        {
            if (pattern.Match(_context, cue) is not { } found)
            {
                _log?.NotMet(_context, pattern, _passage.RangeOf(cue.Words));
            }
            else if (IsToldInside(found, cue))
            {
                _log?.Met(_context, found, null, []);
                return;
            }
            else if (Accept(found, cue))
            {
                return;
            }
        }
    }

    private void TryNouns(TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (_passage[i].Is(WordMeaning.SpeechNoun))
            {
                TryNoun(i);
            }
        }
    }

    private void TryNoun(int nounToken)
    {
        foreach (NounPattern pattern in PatternOrder.Nouns)
        {
            if (pattern.Match(_context, nounToken) is not { } found)
            {
                _log?.NotMet(_context, pattern, _passage[nounToken].Range);
            }
            else if (nounToken >= (_context.Previous?.To ?? 0) && !IsToldInside(found, null) && Accept(found, null))
            {
                return;
            }
        }
    }

    /// <summary>
    /// "Calder said the crews had asked for pay": the reporter does not quote somebody who speaks inside reported speech, unless the words
    /// are in marks. A plain "say" deeper in what is said may be the reporter's own next attribution; "Calder said [that] Hale had said"
    /// is not.
    /// </summary>
    private bool IsToldInside(in FoundAttribution found, Cue? cue)
    {
        if (_context.Told is not { } told || found.Rest is not null
            || (cue?.Takes(CueFrames.Anything) == true && !SaysRightInside(cue.Value, told)))
        {
            return false;
        }

        Content content = found.Content;
        return content.From > told.From
            && content.To <= told.To
            && (cue is not { } teller || (teller.Main >= told.From && teller.Main < told.To))
            && !_passage.Has(TokenKind.Stretch, content.Span);
    }

    /// <summary>"Calder said [that] [Hale] had said": the subject of the verb is that of what was told.</summary>
    private bool SaysRightInside(in Cue cue, Content told)
    {
        int from = told.From + (_passage.Is(told.From, "that") ? 1 : 0);
        // "Calder said she met a man who had said ..."
        return cue.Subject is { Position: SubjectPosition.Antecedent } antecedent
            ? antecedent.Phrase.To == cue.GroupFrom - 1
            : cue.Subject is { Position: SubjectPosition.Adjacent } subject && subject.Phrase.From == from;
    }

    private bool Accept(in FoundAttribution found, Cue? cue)
    {
        if (_context.Sentence.From < _spokenTo && !IsSomebodyElse(found))
        {
            return false;
        }

        IReadOnlyList<string> candidates = _log?.Candidates(_passage, found.Speaker) ?? [];
        bool quoted = _collector.Add(_context, found, cue);
        _log?.Met(_context, found, quoted ? _collector.LastAdded : null, candidates);
        if (!quoted)
        {
            return false;
        }

        if (cue is { } written)
        {
            MisspeltCue.Report(_passage, written, _problems);
        }

        if (found.Pattern == nameof(WasAsked))
        {
            // Whoever asked does not go on speaking: "asked whether it rained, Calder nodded, adding that ...".
            return true;
        }

        _spokenTo = found.Pattern == nameof(Transcript) ? found.To : _spokenTo;
        _context.Previous = found;
        if (found.Rest is null && found.Content.From >= (_context.Told?.To ?? 0))
        {
            _context.Told = found.Content;
        }

        return true;
    }

    /// <summary>In a turn, "the minister said" gives the words of somebody else; "I said" does not.</summary>
    private bool IsSomebodyElse(in FoundAttribution found) =>
        found.Speaker is { } speaker && !_passage.Is(speaker.From, WordForm.FirstPerson | WordForm.SecondPerson);
}
