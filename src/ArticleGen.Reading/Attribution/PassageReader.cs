using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Cues;
using ArticleGen.Reading.Attribution.Leftovers;
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
    private readonly PatternReader _patterns;
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
        _patterns = new PatternReader(_context, _collector, _relays, problems, log);
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
        _patterns.StartPassage();
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
        _context.Enter(sentence, _kind == PassageKind.Headline);
        bool isSpoken = _patterns.Read(sentence);
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

    /// <summary>Notes who is about to speak in the next paragraph.</summary>
    private void LookAhead(Sentence sentence)
    {
        Announcement? promised = _kind == PassageKind.SpeakerName
            ? Announcement.FindMarked(_passage, sentence, _cues)
            : Announcement.Find(_passage, sentence, _cues);
        if (promised is { } announced)
        {
            _collector.Announce(announced);
        }
        else if (sentence.To == _passage.Count)
        {
            _collector.Introduce(sentence, _cues.Count > 0 ? _cues[_cues.Count - 1].Subject?.Phrase : null);
        }
    }

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
