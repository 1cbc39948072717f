using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Cues;
using ArticleGen.Reading.Attribution.Leftovers;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution;

/// <summary>Reads the quotes of an article, a paragraph at a time.</summary>
internal sealed class PassageReader
{
    private static readonly CuePattern[] VerbPatterns = [.. PatternOrder.Cues.Where(static pattern => !pattern.TakesNouns)];
    private static readonly CuePattern[] NounPatterns = [.. PatternOrder.Cues.Where(static pattern => pattern.TakesNouns)];

    private readonly Passage _passage;
    private readonly Passage _quoted;
    private readonly Discourse _discourse;
    private readonly QuoteCollector _collector;
    private readonly List<Sentence> _sentences;
    private readonly List<Cue> _cues;
    private readonly SentenceContext _context;
    private readonly List<Problem> _problems;
    private readonly UnpairedQuotations _unpaired;
    private readonly DecisionLog? _log;
    private int _bodyParagraphs;
    private bool _isLead;
    private bool _isHeadline;
    private bool _isBeforeMarks;

    public PassageReader(PassageScratch passages, QuoteScratch quotes, Discourse discourse, List<Problem> problems, DecisionLog? log)
    {
        _passage = passages.Passage;
        _quoted = passages.Quoted;
        _sentences = passages.Sentences;
        _cues = quotes.Cues;
        _context = new SentenceContext(_passage, _cues, discourse);
        _discourse = discourse;
        _collector = new QuoteCollector(_passage, quotes, discourse, new UnattributedStretches(discourse, problems), log);
        _problems = problems;
        _unpaired = new UnpairedQuotations(_problems);
        _log = log;
    }

    /// <summary>The agency that the first paragraph of the body names as the source of the whole story, once that has been read.</summary>
    public Entity? StoryAgency { get; private set; }

    /// <summary>Reads one paragraph. <paramref name="next"/> is the paragraph after it, in which an open quotation may go on.</summary>
    public void Read(TextRange paragraph, TextRange? next, bool isHeadline)
    {
        _isHeadline = isHeadline;
        _bodyParagraphs += isHeadline ? 0 : 1;
        _isLead = !isHeadline && _bodyParagraphs == 1;
        _passage.Load(paragraph);
        _discourse.StartPassage();
        _isBeforeMarks = next is { } range && QuotationMarks.OpensWithMark(_passage.Text, range);
        _collector.StartPassage(_passage, isHeadline, _isBeforeMarks);
        Sentences.Split(_passage, _sentences);
        foreach (Sentence sentence in _sentences)
        {
            ReadSentence(sentence);
        }

        _passage.Cancel.ThrowIfCancellationRequested();
        _collector.EndPassage();
        _unpaired.Check(_passage);
    }

    private void ReadSentence(Sentence sentence)
    {
        _passage.Cancel.ThrowIfCancellationRequested();
        _discourse.Enter(_passage, sentence);
        CueFinder.Find(_passage, sentence, _isBeforeMarks || _passage.Stretches.Count > 0, _cues);
        SentenceContext context = _context;
        context.Enter(sentence, _isHeadline);
        TrySentence(context);

        if (_passage.KindAt(0) == TokenKind.Dash && sentence.From == 0 && SignOff.Below(context) is { } signer)
        {
            _collector.NameSigner(signer);
        }

        int noun = sentence.From;
        foreach (Cue cue in _cues)
        {
            _passage.Cancel.ThrowIfCancellationRequested();
            AcceptNouns(context, noun, cue.Main);
            noun = Math.Max(noun, cue.Main);

            if (!IsWeak(cue) && cue.Main >= (context.Previous?.To ?? 0) && !RelaysStory(context, cue) && !NamesSource(context, cue))
            {
                Try(context, cue);
            }
        }

        AcceptNouns(context, noun, sentence.To);

        // Thoughts and gestures take what no verb of saying has claimed.
        foreach (Cue cue in _cues)
        {
            if (IsWeak(cue))
            {
                Try(context, cue);
            }
        }

        EnterQuoted(sentence);
        _collector.EndSentence(sentence);
        if (_isBeforeMarks && Announcement.Find(_passage, sentence, _cues) is { } announced)
        {
            _collector.Announce(announced);
        }
        else if (_isBeforeMarks && sentence.To == _passage.Count)
        {
            _collector.Introduce(sentence, _cues.Count > 0 ? _cues[_cues.Count - 1].Subject?.Phrase : null);
        }
    }

    /// <summary>Thoughts, and manners of speaking that stand beside no quotation.</summary>
    private bool IsWeak(in Cue cue) => cue.Takes(CueFrames.Mental) || (cue.Takes(CueFrames.Manner) && !IsBesideMarks(cue));

    private bool IsBesideMarks(in Cue cue) =>
        _passage.KindAt(cue.From - 1) == TokenKind.Stretch || _passage.HasMarksAt(cue.To);

    private void TrySentence(SentenceContext context)
    {
        foreach (SentencePattern pattern in PatternOrder.Sentences)
        {
            if (pattern.Match(context) is { } found)
            {
                Accept(context, found, null);
                return;
            }
        }
    }

    private void Try(SentenceContext context, in Cue cue)
    {
        foreach (CuePattern pattern in VerbPatterns)
        {
            if (pattern.Match(context, cue) is not { } found)
            {
                _log?.NotMet(context, pattern, cue);
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

    private void AcceptNouns(SentenceContext context, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (_passage[i].Is(WordMeaning.SpeechNoun))
            {
                AcceptNoun(context, i);
            }
        }
    }

    private void AcceptNoun(SentenceContext context, int noun)
    {
        Cue cue = CueFinder.MakeOfNoun(noun);
        foreach (CuePattern pattern in NounPatterns)
        {
            if (pattern.Match(context, cue) is { } found && noun >= (context.Previous?.To ?? 0) && !IsToldInside(context, found, null)
                && Accept(context, found, null))
            {
                return;
            }
        }
    }

    /// <summary>
    /// "Calder said the crews had asked for pay": somebody who speaks inside reported speech is not quoted by the reporter,
    /// unless the words stand in marks, or a plain "say" gives them as said.
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
            && !_passage.Has(TokenKind.Stretch, content.From, content.To);
    }

    private bool Accept(SentenceContext context, in FoundAttribution found, Cue? cue)
    {
        IReadOnlyList<string> candidates = _log?.Candidates(_passage, found.Speaker) ?? [];
        bool quoted = _collector.Add(context, found);
        _log?.Met(context, found, quoted ? _collector.LastAdded : null, candidates);
        if (!quoted)
        {
            return false;
        }

        ReportMisspelling(cue);
        if (found.Pattern == nameof(WasAsked))
        {
            // Whoever asked does not speak on: "asked whether it rained, Calder nodded, adding that ...".
            return true;
        }

        context.Previous = found;
        if (found.Contents.Count == 1 && found.Contents[0].From >= (context.Told?.To ?? 0))
        {
            context.Told = found.Contents[0];
        }

        return true;
    }

    /// <summary>"Calder said the port would reopen, Reuters reported.": the agency passed on what has just been read.</summary>
    private bool RelaysStory(SentenceContext context, in Cue cue)
    {
        if (context.Previous is not { } previous
            || (previous.Pattern == nameof(SpeechAct) && !_passage.Has(TokenKind.Stretch, context.Sentence.From, cue.Main)))
        {
            return false;
        }

        bool accordingTo = cue.Verb == CueFinder.AccordingTo;
        NounPhrase? phrase = accordingTo ? NounPhraseAt.Find(_passage, cue.To, context.End) : cue.Subject?.Phrase;
        if (phrase is not { Kind: NounPhraseKind.Name } relay || !ReportedBefore.IsSetOff(context, accordingTo ? cue.Main : relay.From))
        {
            return false;
        }

        int next = Adverbials.SkipRight(_passage, accordingTo ? relay.To : cue.To, context.End);
        if (next < context.End || _discourse.Find(_passage, relay) is not { } referent || !IsRelay(referent.Name))
        {
            return false;
        }

        Entity agency = _discourse.Introduce(_passage, relay, referent);
        ReportMisspelling(cue);
        _discourse.Speaks(agency, speaker: false);
        _collector.NameRelay(context.Sentence, agency);
        StoryAgency ??= _isLead ? agency : null;
        return true;
    }

    /// <summary>"The port will reopen, Reuters reported, citing Calder.": the agency relays, and its source speaks.</summary>
    private bool NamesSource(SentenceContext context, in Cue cue)
    {
        if (context.Previous is null
            || !cue.Participle
            || cue.Verb.Base is not ("quote" or "cite")
            || NounPhraseAt.Find(_passage, cue.To, context.End) is not { } source
            || _passage.Is(source.To, "as"))
        {
            return false;
        }

        return _collector.NameSource(context, source, IsRelay);
    }

    private bool IsRelay(string name) => (_passage.Vocabulary.NameMeaning(name) & (WordMeaning.Agency | WordMeaning.Media)) != 0;

    private void ReportMisspelling(Cue? cue)
    {
        if (cue is { Correction: { } correction } misspelt)
        {
            Token token = _passage[misspelt.Main];
            _problems.Add(
                new Problem(
                    ProblemKind.MisspeltCue,
                    token.Range,
                    token.Range.In(_passage.Text),
                    $"it looks like a slip for \"{correction}\"",
                    correction));
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
