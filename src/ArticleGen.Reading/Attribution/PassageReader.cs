using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Cues;
using ArticleGen.Reading.Attribution.Leftovers;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;
using ArticleGen.Reading.Transcripts;

namespace ArticleGen.Reading.Attribution;

/// <summary>Reads the quotes of an article, a paragraph at a time.</summary>
internal sealed class PassageReader
{
    private readonly Passage _passage;
    private readonly Passage _quoted;
    private readonly Discourse _discourse;
    private readonly QuoteCollector _collector;
    private readonly Relays _relays;
    private readonly List<Sentence> _sentences;
    private readonly List<Cue> _cues;
    private readonly SentenceContext _context;
    private readonly List<Problem> _problems;
    private readonly UnpairedQuotations _unpaired;
    private readonly QuoteDrafts _drafts;
    private readonly WordHashes _words;
    private readonly DecisionLog? _log;
    private PassageKind _kind;
    private bool _isBeforeMarks;
    private int _spokenTo;

    public PassageReader(PassageScratch passages, QuoteScratch quotes, Discourse discourse, List<Problem> problems, DecisionLog? log)
    {
        _passage = passages.Passage;
        _quoted = passages.Quoted;
        _sentences = passages.Sentences;
        _cues = quotes.Cues;
        _context = new SentenceContext(_passage, _cues, discourse);
        _discourse = discourse;
        _drafts = new(quotes.Quotes);
        _words = quotes.Words;
        _collector = new QuoteCollector(_passage, quotes, _drafts, discourse, new UnattributedStretches(discourse, problems), log);
        _relays = new Relays(_passage, discourse, _drafts, problems);
        _problems = problems;
        _unpaired = new UnpairedQuotations(_problems);
        _log = log;
    }

    /// <summary>The agency that the first paragraph of the body names as the source of the whole story, once that has been read.</summary>
    public Entity? StoryAgency => _relays.StoryAgency;

    /// <summary>Reads one passage.</summary>
    /// <param name="paragraph">The passage.</param>
    /// <param name="next">The paragraph after it, in which an open quotation may go on.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="turn">The turn that it is, in a transcript.</param>
    public void Read(TextRange paragraph, TextRange? next, PassageKind kind, LabelledTurn? turn = null)
    {
        _kind = kind;
        if (kind != PassageKind.Heading)
        {
            _relays.StartPassage(kind == PassageKind.Headline);
        }

        _passage.Load(paragraph);
        _discourse.StartPassage();
        _spokenTo = 0;
        _context.Turn = turn is null ? null : TurnWords.Find(_passage, turn);
        if (_context.Turn is { } words)
        {
            _discourse.EnterTurn(_passage, words);
        }

        _isBeforeMarks = next is { } range && QuotationMarks.OpensWithMark(_passage.Text, range);
        _collector.StartPassage(_passage, kind, _isBeforeMarks);
        Sentences.Split(_passage, _sentences);
        foreach (Sentence sentence in _sentences)
        {
            ReadSentence(sentence);
        }

        _passage.Cancel.ThrowIfCancellationRequested();
        _collector.EndPassage();
        _unpaired.Check(_passage);
    }

    /// <summary>Settles, once all paragraphs of the body are read, what could not be known before: who says a pull quote.</summary>
    /// <param name="paragraphs">All paragraphs.</param>
    /// <param name="bodyParagraph">The first of them that is part of the body.</param>
    /// <param name="hasMarkup">Whether the file has markup, so that a pull quote is meant as a quotation.</param>
    public void Finish(IReadOnlyList<TextRange> paragraphs, int bodyParagraph, bool hasMarkup) =>
        RepeatedQuotations.Settle(_passage, paragraphs, bodyParagraph, hasMarkup, _drafts, _words, _problems, _log);

    private void ReadSentence(Sentence sentence)
    {
        _passage.Cancel.ThrowIfCancellationRequested();
        EnterNames(sentence);
        if (_kind == PassageKind.Heading)
        {
            EnterQuoted(sentence);
            _collector.EndSentence(sentence);
            return;
        }

        CueFinder.Find(_passage, sentence, _isBeforeMarks || _passage.Stretches.Count > 0, _cues);
        SentenceContext context = _context;
        context.Enter(sentence, _kind == PassageKind.Headline);
        if (sentence.From >= _spokenTo)
        {
            TrySentence(context);
        }

        bool isSpoken = sentence.From < _spokenTo;
        ReadCues(context);

        EnterQuoted(sentence);
        _collector.EndSentence(sentence);
        if (_isBeforeMarks && !isSpoken)
        {
            LookAhead(sentence);
        }
    }

    /// <summary>Adds the names of a sentence; those in the label of a turn are known already.</summary>
    private void EnterNames(Sentence sentence)
    {
        int from = Math.Max(sentence.From, _context.Turn?.Said.From ?? 0);
        int to = Math.Min(sentence.To, _context.Turn?.Said.To ?? _passage.Count);
        if (from < to)
        {
            _discourse.Enter(_passage, new Sentence(from, to));
        }
    }

    private void ReadCues(SentenceContext context)
    {
        Sentence sentence = context.Sentence;
        if (_passage.KindAt(0) == TokenKind.Dash && sentence.From == 0 && SignOff.Below(context) is { } signer)
        {
            _collector.NameSigner(signer);
        }

        int untried = sentence.From;
        foreach (Cue cue in _cues)
        {
            _passage.Cancel.ThrowIfCancellationRequested();
            TryNouns(context, new(untried, cue.Main));
            untried = Math.Max(untried, cue.Main);

            if (!IsWeak(cue) && cue.Main >= (context.Previous?.To ?? 0) && !TryRelay(context, cue))
            {
                Try(context, cue);
            }
        }

        TryNouns(context, new(untried, sentence.To));

        // Thoughts and gestures come last: they take the words that no verb of saying has claimed.
        foreach (Cue cue in _cues)
        {
            if (IsWeak(cue))
            {
                Try(context, cue);
            }
        }
    }

    /// <summary>Notes who is about to speak in the next paragraph.</summary>
    private void LookAhead(Sentence sentence)
    {
        if (Announcement.Find(_passage, sentence, _cues) is { } announced)
        {
            _collector.Announce(announced);
        }
        else if (sentence.To == _passage.Count)
        {
            _collector.Introduce(sentence, _cues.Count > 0 ? _cues[_cues.Count - 1].Subject?.Phrase : null);
        }
    }

    /// <summary>Thoughts, and manners of speaking that stand beside no quotation.</summary>
    private bool IsWeak(in Cue cue) => cue.Takes(CueFrames.Mental) || (cue.Takes(CueFrames.Manner) && !IsBesideMarks(cue));

    private bool IsBesideMarks(in Cue cue) =>
        _passage.KindAt(cue.From - 1) == TokenKind.Stretch || _passage.HasMarksAt(cue.To);

    private bool TryRelay(SentenceContext context, in Cue cue) =>
        _relays.TryNameAgency(context, cue) || _relays.TryNameSource(context, cue);

    private void TrySentence(SentenceContext context)
    {
        foreach (SentencePattern pattern in PatternOrder.Sentences)
        {
            if (pattern.Match(context) is { } found)
            {
                Accept(context, found, null);
                return;
            }

            _log?.NotMet(context, pattern, null);
        }
    }

    private void Try(SentenceContext context, in Cue cue)
    {
        foreach (CuePattern pattern in PatternOrder.Cues)
        {
            if (pattern.Match(context, cue) is not { } found)
            {
                _log?.NotMet(context, pattern, _passage.RangeOf(cue.Words));
            }
            else if (IsToldInside(context, found, cue))
            {
                _log?.Met(context, found, null, []);
                return;
            }
            else if (Accept(context, found, cue))
            {
                return;
            }
        }
    }

    private void TryNouns(SentenceContext context, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (_passage[i].Is(WordMeaning.SpeechNoun))
            {
                TryNoun(context, i);
            }
        }
    }

    private void TryNoun(SentenceContext context, int nounToken)
    {
        foreach (NounPattern pattern in PatternOrder.Nouns)
        {
            if (pattern.Match(context, nounToken) is not { } found)
            {
                _log?.NotMet(context, pattern, _passage[nounToken].Range);
            }
            else if (nounToken >= (context.Previous?.To ?? 0) && !IsToldInside(context, found, null) && Accept(context, found, null))
            {
                return;
            }
        }
    }

    /// <summary>
    /// "Calder said the crews had asked for pay": the reporter does not quote somebody who speaks inside reported speech, unless the words
    /// are in marks or the verb is a plain "say".
    /// </summary>
    private bool IsToldInside(SentenceContext context, in FoundAttribution found, Cue? cue)
    {
        if (context.Told is not { } told || cue?.Takes(CueFrames.Anything) == true || found.Contents.Count != 1)
        {
            return false;
        }

        Content content = found.Contents[0];
        return content.From > told.From
            && content.To <= told.To
            && (cue is not { } teller || (teller.Main >= told.From && teller.Main < told.To))
            && !_passage.Has(TokenKind.Stretch, content.Span);
    }

    private bool Accept(SentenceContext context, in FoundAttribution found, Cue? cue)
    {
        if (context.Sentence.From < _spokenTo && !IsSomebodyElse(found))
        {
            return false;
        }

        IReadOnlyList<string> candidates = _log?.Candidates(_passage, found.Speaker) ?? [];
        bool quoted = _collector.Add(context, found);
        _log?.Met(context, found, quoted ? _collector.LastAdded : null, candidates);
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
        context.Previous = found;
        if (found.Contents.Count == 1 && found.Contents[0].From >= (context.Told?.To ?? 0))
        {
            context.Told = found.Contents[0];
        }

        return true;
    }

    /// <summary>In a turn, "the minister said" gives the words of somebody else; "I said" does not.</summary>
    private bool IsSomebodyElse(in FoundAttribution found) =>
        found.Speaker is { } speaker && !_passage.Is(speaker.From, WordForm.FirstPerson | WordForm.SecondPerson);

    private void EnterQuoted(Sentence sentence)
    {
        for (int i = sentence.From; i < sentence.To && _passage.Stretches.Count > 0; i++)
        {
            if (_passage[i].Kind == TokenKind.Stretch)
            {
                _passage.Cancel.ThrowIfCancellationRequested();
                TextRange inner = _passage.Stretches[_passage[i].Stretch].Inner;
                _quoted.Reserve(inner.Length);
                _quoted.LoadPlain(inner);
                _discourse.EnterQuoted(_quoted);
            }
        }
    }
}
