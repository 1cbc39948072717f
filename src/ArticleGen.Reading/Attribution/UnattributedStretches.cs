using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Leftovers;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// Makes quotes of the quotations that no cue reaches, and keeps track of who has the floor. Reports those that lack a speaker.
/// </summary>
internal sealed class UnattributedStretches
{
    private readonly List<Problem> _problems;
    private readonly Discourse _discourse;
    private readonly Floor _floor = new();
    private Passage _passage = null!;
    private int _sentenceBefore;
    private PassageKind _kind;
    private bool _reopensNext;

    public UnattributedStretches(Discourse discourse, List<Problem> problems)
    {
        _discourse = discourse;
        _problems = problems;
    }

    /// <summary>Who was quoted last, in this paragraph or the one before.</summary>
    public Entity? LastSpeaker => _floor.Last?.Speaker;

    /// <summary>Whether the last paragraph left a quotation open that the next one goes on with.</summary>
    public bool IsOpen { get; private set; }

    private bool IsHeadline => _kind == PassageKind.Headline;

    public void StartPassage(Passage passage, PassageKind kind, bool reopensNext)
    {
        _passage = passage;
        _kind = kind;
        _reopensNext = reopensNext;
        _sentenceBefore = 0;
    }

    /// <summary>Notes whose words the next paragraph gives.</summary>
    public void Announce(Entity speaker, TextRange words, TextRange? cue) =>
        _floor.Promise(new Turn(speaker, words, nameof(Announced)) { Cue = cue, Range = words });

    /// <summary>
    /// Notes the person in the last sentence of a paragraph without quotes. If the next paragraph is a quotation, it may be that person's.
    /// </summary>
    public void Introduce(Sentence sentence, NounPhrase? lastToSpeak)
    {
        // "He said the port was shut.": he was quoted and speaks on below, although nobody knows who he is.
        if (_floor.Here is null or { IsSomebodys: false }
            && FloatingSpeaker.Above(_passage, _discourse, sentence, lastToSpeak) is { } above)
        {
            TextRange words = RangeOf(above.Phrase);
            Entity speaker = _discourse.Introduce(_passage, above.Phrase, above.Referent);
            _floor.Promise(new Turn(speaker, words, nameof(Floating)) { Range = words });
        }
    }

    /// <summary>Notes a quote that an attribution gives, and the offset of its sentence: quotations behind it may go on with it.</summary>
    public void NoteAttributed(in QuoteDraft quote, int sentenceOffset)
    {
        // "We reopen," Calder said, after Hale had promised that it would. The next quotation is Calder's.
        if (quote.IsMarked || _floor.Here is not { IsIndirect: false } last || last.Range.Start < sentenceOffset)
        {
            _floor.Give(quote.ToTurn());
        }
    }

    /// <summary>Adds a quote for every stretch of the sentence that nothing has claimed and that is speech.</summary>
    public void Read(Sentence sentence, in ClaimedStretches claimed, QuoteDrafts quotes)
    {
        if (_passage.Stretches.Count == 0)
        {
            return;
        }

        bool alone = StandsAlone(sentence);
        for (int i = sentence.From; i < sentence.To; i++)
        {
            Token token = _passage[i];
            if (token.Kind != TokenKind.Stretch)
            {
                continue;
            }

            Stretch stretch = _passage.Stretches[token.Stretch];
            ReportUnclosed(stretch, i);
            if (!claimed[token.Stretch] && stretch.Inner.Length > 0 && Make(Describe(sentence, i, alone)) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        _sentenceBefore = sentence.From;
    }

    public void EndPassage()
    {
        IsOpen = _passage.Stretches.Count > 0 && !_passage.Stretches[_passage.Stretches.Count - 1].Closed && _reopensNext;
        _floor.Shift(IsOpen);
    }

    private Leftover Describe(Sentence sentence, int token, bool alone)
    {
        bool reopens = IsOpen && token == 0 && sentence.From == 0;
        bool opens = token == sentence.From && _passage.Stretches[_passage[token].Stretch].EndsWithComma(_passage.Text);
        LeftoverPlace place = alone || reopens ? LeftoverPlace.Alone : opens ? LeftoverPlace.Opening : LeftoverPlace.Inside;
        return new Leftover(_passage, sentence, token, place, _floor, _discourse)
        {
            SentenceBefore = _sentenceBefore,
            IsHeadline = IsHeadline,
            Reopens = reopens,
        };
    }

    private QuoteDraft? Make(in Leftover leftover)
    {
        if (_kind == PassageKind.Heading || (IsHeadline && leftover.Place != LeftoverPlace.Alone))
        {
            // A headline holds titles and terms in marks, and no room to say whose words they are; a heading only repeats the text.
            return null;
        }

        if (!leftover.Stretch.Closed && UnclosedSpeech.Find(leftover) is { } unclosed)
        {
            return Make(unclosed);
        }

        foreach (LeftoverPattern pattern in PatternOrder.Leftovers)
        {
            if (pattern.Match(leftover) is { } speech)
            {
                return Make(leftover, speech, speech.IsSomebodys ? pattern.Name : nameof(None));
            }
        }

        return null;
    }

    /// <summary>A quotation that nothing closes, but whose speaker stands in it.</summary>
    private QuoteDraft? Make(UnclosedSpeech unclosed)
    {
        if (_discourse.IntroduceAside(unclosed.Tail, unclosed.Speaker) is not { } speaker)
        {
            return null;
        }

        _discourse.Speaks(speaker, speaker: true);
        // The pattern it would have, were it closed.
        string pattern = unclosed.Inverted ? nameof(SaidInversion) : nameof(TrailingSubject);
        QuoteDraft quote = new(QuoteKind.Direct, unclosed.Words, ValueList<TextRange>.Single(unclosed.Words), pattern)
        {
            SpeakerRange = unclosed.Tail.RangeOf(unclosed.Speaker.Words),
            Cue = unclosed.Cue,
            Speaker = speaker,
        };
        _floor.Give(quote.ToTurn());
        return quote;
    }

    private QuoteDraft Make(in Leftover leftover, in LeftoverSpeech speech, string pattern)
    {
        TextRange words = leftover.Stretch.Inner;
        QuoteDraft quote = new(QuoteKind.Direct, words, ValueList<TextRange>.Single(words), pattern)
        {
            SpeakerRange = speech.Newcomer is { } named ? RangeOf(named.Phrase) : speech.Turn?.Words,
            Cue = speech.Turn?.Cue,
            Continues = speech.Continues,
            Speaker = speech.Turn?.Speaker,
            Via = speech.Turn?.Via,
        };
        if (speech.Newcomer is { } newcomer)
        {
            Entity speaker = _discourse.Introduce(_passage, newcomer.Phrase, newcomer.Referent);
            _discourse.Speaks(speaker, speaker: true);
            quote = quote with { Speaker = speaker };
        }
        else if (!speech.IsSomebodys && MissesSpeaker(leftover))
        {
            _problems.Add(QuotationProblems.Unattributed(_passage, leftover.Stretch));
        }

        if (leftover.Place == LeftoverPlace.Alone || speech.Newcomer is not null)
        {
            _floor.Give(quote.ToTurn());
        }

        return quote;
    }

    /// <summary>For a stretch without a speaker: whether an editor would ask whose words these are.</summary>
    private bool MissesSpeaker(in Leftover leftover) => leftover.Place switch
    {
        LeftoverPlace.Alone => MissesSpeakerAlone(leftover),
        LeftoverPlace.Opening => leftover.Stretch.Closed
            && !SourceNearby.OfSpoken(_passage, leftover.Stretch, leftover.Token, leftover.Sentence.To),
        _ => false,
    };

    private bool MissesSpeakerAlone(in Leftover leftover)
    {
        // Of several in a row only the first is reported.
        bool goesOn = _floor.Last is { IsSomebodys: false };
        bool behindUnclosed = _passage.Stretches.Count > 1 && !_passage.Stretches[0].Closed;
        return !IsHeadline && !goesOn && !behindUnclosed && SpeechShape.IsSpeech(_passage.Text, leftover.Stretch)
            && !SourceNearby.OfAlone(_passage, leftover.Stretch, _sentenceBefore, leftover.Sentence.From);
    }

    private bool StandsAlone(Sentence sentence)
    {
        for (int i = sentence.From; i < sentence.To; i++)
        {
            if (_passage[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                return false;
            }
        }

        return true;
    }

    private void ReportUnclosed(Stretch stretch, int token)
    {
        bool last = _passage[token].Stretch == _passage.Stretches.Count - 1;
        if (stretch.Closed || (IsOpen && stretch.Inner.Length == 0))
        {
            return;
        }

        // A quotation that goes on in the next paragraph is left open by custom. Where its speaker is named behind it, a mark is missing:
        // "We reopen, said Calder.
        Problem problem = QuotationProblems.Unclosed(_passage, stretch, token, last);
        if (!(_reopensNext && last) || (problem.Edit is { } edit && edit.Range.Start < stretch.Inner.End))
        {
            _problems.Add(problem);
        }
    }

    private TextRange RangeOf(NounPhrase phrase) => _passage.RangeOf(phrase.Span);
}
