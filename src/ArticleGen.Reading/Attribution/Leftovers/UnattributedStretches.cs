using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Quotations;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// Finds the speaker of quotations that stand in a sentence without a cue: from the sentence before, from a quotation that was left open,
/// or from whoever has been speaking. Tells titles, nicknames and scare quotes from speech.
/// </summary>
internal sealed class UnattributedStretches
{
    // Marked words inside the reporter's own sentence are taken for speech from this length on; shorter ones are titles, names and scare quotes.
    private const int ShortestSpeech = 7;

    private readonly List<Problem> _problems;
    private readonly Discourse _discourse;
    private Passage _passage = null!;
    private int _sentenceBefore;
    private bool _isHeadline;
    private bool _reopensNext;
    private bool _openBefore;
    private QuoteDraft? _lastInPassage;
    private QuoteDraft? _lastBefore;
    private QuoteDraft? _announced;
    private QuoteDraft? _announcedBefore;
    private QuoteDraft? _introduced;
    private QuoteDraft? _introducedBefore;

    public UnattributedStretches(Discourse discourse, List<Problem> problems)
    {
        _discourse = discourse;
        _problems = problems;
    }

    /// <summary>Notes whose words the next paragraph gives.</summary>
    public void Announced(Entity speaker, TextRange speakerRange, TextRange? cue) =>
        _announced = new QuoteDraft(QuoteKind.Direct, speakerRange, ValueList<TextRange>.Empty, AttributionPatterns.Announced) { Speaker = speaker, SpeakerRange = speakerRange, Cue = cue };

    /// <summary>Notes whom the last sentence of a paragraph that quotes nobody is about: a quotation that is the next paragraph may be theirs.</summary>
    public void Introduce(Sentence sentence, NounPhrase? lastToSpeak)
    {
        // "He said the port was shut.": he was quoted, though nobody knows who he is, and speaks on below.
        if (_lastInPassage is null or { Speaker: null, SpeakerRange: null } && FloatingSpeaker.Above(_passage, _discourse, sentence, lastToSpeak) is { } above)
        {
            _introduced = new QuoteDraft(QuoteKind.Direct, above.Range, ValueList<TextRange>.Empty, AttributionPatterns.Floating) { Speaker = above.Speaker, SpeakerRange = above.Range };
        }
    }

    public void StartPassage(Passage passage, bool isHeadline, bool reopensNext)
    {
        _passage = passage;
        _isHeadline = isHeadline;
        _reopensNext = reopensNext;
        _lastInPassage = null;
        _sentenceBefore = 0;
        _announcedBefore = _announced;
        _announced = null;
        _introducedBefore = _introduced;
        _introduced = null;
    }

    /// <summary>Who was quoted last, in this paragraph or the one before.</summary>
    public Entity? LastSpeaker => (_lastInPassage ?? _lastBefore)?.Speaker;

    /// <summary>Whether the last paragraph left a quotation open that the next one goes on with.</summary>
    public bool IsOpen => _openBefore;

    /// <summary>Notes a quote whose speaker is known, and where its sentence starts: quotations behind it may go on with it.</summary>
    public void Attributed(in QuoteDraft quote, int sentence)
    {
        // "We reopen," Calder said, after Hale had promised that it would. The next quotation is Calder's.
        if (quote.Kind != QuoteKind.Indirect || _lastInPassage is not { } last || last.Kind == QuoteKind.Indirect || last.Range.Start < sentence)
        {
            _lastInPassage = quote;
        }
    }

    /// <summary>Adds a quote for every stretch of the sentence that nothing has claimed and that is speech.</summary>
    public void Read(Sentence sentence, in ClaimedStretches claimed, List<QuoteDraft> quotes)
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
            if (claimed[token.Stretch] || stretch.Inner.Length == 0)
            {
                continue;
            }

            if (Make(stretch, alone, sentence, i) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        _sentenceBefore = sentence.From;
    }

    public void EndPassage()
    {
        _openBefore = _passage.Stretches.Count > 0 && !_passage.Stretches[_passage.Stretches.Count - 1].Closed && _reopensNext;
        _lastBefore = _lastInPassage ?? (_openBefore ? _lastBefore : null);
    }

    private QuoteDraft? Make(Stretch stretch, bool alone, Sentence sentence, int token)
    {
        bool continuesOpen = _openBefore && token == 0 && sentence.From == 0;
        if (!alone && !continuesOpen)
        {
            return token == sentence.From && stretch.EndsWithComma(_passage.Text) ? Spoken(stretch, sentence, token) : Introduced(stretch, sentence, token) ?? Embedded(stretch, sentence, token);
        }

        string pattern = AttributionPatterns.None;
        QuoteDraft? from = null;
        if (continuesOpen)
        {
            (pattern, from) = (AttributionPatterns.ReopenedMark, _lastInPassage ?? _lastBefore);
        }
        else if (_announcedBefore is not null && _lastInPassage is null && sentence.From == 0)
        {
            (pattern, from) = (AttributionPatterns.Announced, _announcedBefore);
        }
        else if (_lastInPassage is { } last && FloatingSpeaker.Other(_passage, _discourse, _sentenceBefore, sentence, last) is { } other)
        {
            return Floating(stretch, other);
        }
        else if (_lastInPassage is { Kind: not QuoteKind.Indirect })
        {
            (pattern, from) = (AttributionPatterns.SplitInTwo, _lastInPassage);
        }
        else if (_lastInPassage is not null)
        {
            (pattern, from) = (AttributionPatterns.Floating, _lastInPassage);
        }
        else if (FloatingSpeaker.Before(_passage, _discourse, _sentenceBefore, sentence) is { } floating)
        {
            return Floating(stretch, floating);
        }
        else if (_lastBefore is { Speaker: not null } && !_isHeadline)
        {
            (pattern, from) = (AttributionPatterns.CarriedOver, _lastBefore);
        }
        else if (_introducedBefore is not null && sentence.From == 0 && !_isHeadline)
        {
            (pattern, from) = (AttributionPatterns.Floating, _introducedBefore);
        }

        // A pronoun that nobody could be found for speaks on all the same.
        bool spoken = from is { Speaker: not null } or { SpeakerRange: not null };
        QuoteDraft made = new(QuoteKind.Direct, stretch.Inner, ValueList<TextRange>.Single(stretch.Inner), spoken ? pattern : AttributionPatterns.None)
        {
            Speaker = from?.Speaker,
            SpeakerRange = from?.SpeakerRange,
            Cue = pattern == AttributionPatterns.Announced ? from?.Cue : null,
            Via = from?.Via,
            Continues = spoken && pattern is AttributionPatterns.ReopenedMark or AttributionPatterns.SplitInTwo or AttributionPatterns.CarriedOver,
        };
        // Of several in a row the first is enough.
        bool goesOn = (_lastInPassage ?? _lastBefore) is { Speaker: null, SpeakerRange: null };
        bool behindUnclosed = _passage.Stretches.Count > 1 && !_passage.Stretches[0].Closed;
        bool isClear = !spoken && !_isHeadline && !goesOn && !behindUnclosed;
        if (isClear && SpeechShape.IsSpeech(_passage.Text, stretch) && !SourceNearby.OfAlone(_passage, stretch, _sentenceBefore, sentence.From))
        {
            ReportUnattributed(stretch);
        }

        _lastInPassage = made;
        return made;
    }

    /// <summary>"We reopen," Calder whisperd. A comma inside the mark at the start of a sentence: somebody speaks, whoever it is.</summary>
    private QuoteDraft? Spoken(Stretch stretch, Sentence sentence, int token)
    {
        if (_isHeadline)
        {
            return null;
        }

        if (LeftoverSpeaker.Behind(_passage, sentence.From, sentence.To) is { } phrase && _discourse.Introduce(_passage, phrase) is { } speaker)
        {
            return SpokenBy(stretch, AttributionPatterns.TrailingSubject, phrase, speaker);
        }

        if (_lastInPassage is { Speaker: not null, Kind: not QuoteKind.Indirect } last)
        {
            return GoesOn(stretch, last);
        }

        if (stretch.Closed && !SourceNearby.OfSpoken(_passage, stretch, token, sentence.To))
        {
            ReportUnattributed(stretch);
        }

        return Direct(stretch, AttributionPatterns.None);
    }

    /// <summary>Calder has apologized since: "I was wrong." The subject of the clause before the colon speaks, or whoever spoke last.</summary>
    private QuoteDraft? Introduced(Stretch stretch, Sentence sentence, int token)
    {
        if (_isHeadline || _passage.KindAt(token - 1) != TokenKind.Colon || !(SpeechShape.IsSpeech(_passage.Text, stretch) || (!stretch.Closed && SpeechShape.CountWords(_passage.Text, stretch.Inner) >= ShortestSpeech)))
        {
            return null;
        }

        NounPhrase? subject = LeftoverSpeaker.BehindDash(_passage, sentence.From, token - 1) ?? Subjects.OfClause(_passage, sentence.From, token - 1);
        Referent? speaker = subject is { } phrase && _discourse.Find(_passage, phrase) is { } referent && !IsThing(referent) ? referent : null;
        if (speaker is null or { IsPerson: false } && LeftoverSpeaker.BeforeColon(_passage, sentence.From, token - 1) is { } name
            && _discourse.Find(_passage, name) is { Kind: ActorKind.Person or ActorKind.Organization or null } named)
        {
            (subject, speaker) = (name, named);
        }

        return subject is { } words && speaker is { } found ? SpokenBy(stretch, AttributionPatterns.Announced, words, _discourse.Introduce(_passage, words, found)) : null;
    }

    private QuoteDraft SpokenBy(Stretch stretch, string pattern, NounPhrase phrase, Entity speaker)
    {
        _discourse.Speaks(speaker, speaker: true);
        QuoteDraft spoken = Direct(stretch, pattern) with { Speaker = speaker, SpeakerRange = _passage.RangeOf(phrase.From, phrase.To) };
        _lastInPassage = spoken;
        return spoken;
    }

    /// <summary>Marked words inside the reporter's own sentence.</summary>
    private QuoteDraft? Embedded(Stretch stretch, Sentence sentence, int token)
    {
        if (stretch.Single || SpeechShape.CountWords(_passage.Text, stretch.Inner) < ShortestSpeech || _isHeadline || WorkTitle.Is(_passage.Text, stretch.Inner))
        {
            return null;
        }

        if (_lastInPassage is { Speaker: not null } last && last.Range.End >= _passage[_sentenceBefore].Start && LeftoverSpeaker.GoesOn(_passage, sentence.From, token))
        {
            return GoesOn(stretch, last);
        }

        // Whose words they are the reporter's own words around them mostly tell, in more ways than can be listed: nothing is reported.
        return Direct(stretch, AttributionPatterns.None);
    }

    private static QuoteDraft Direct(Stretch stretch, string pattern) => new(QuoteKind.Direct, stretch.Inner, ValueList<TextRange>.Single(stretch.Inner), pattern);

    private static QuoteDraft GoesOn(Stretch stretch, QuoteDraft last) =>
        Direct(stretch, AttributionPatterns.SplitInTwo) with { Speaker = last.Speaker, SpeakerRange = last.SpeakerRange, Via = last.Via, Continues = true };

    private QuoteDraft? Floating(Stretch stretch, (Entity Speaker, TextRange Range) floating) =>
        _lastInPassage = Direct(stretch, AttributionPatterns.Floating) with { Speaker = floating.Speaker, SpeakerRange = floating.Range };

    /// <summary>"The storm brought one cry: ...": neither a person nor a body, nor a text.</summary>
    private bool IsThing(in Referent referent) =>
        referent.HeadNoun is { } noun && !_passage.Vocabulary.Find(noun).Is(WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun);

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
        if (stretch.Closed || (_openBefore && stretch.Inner.Length == 0))
        {
            return;
        }

        // A quotation that goes on in the next paragraph is left open, but not where its speaker is named behind it: "We reopen, said Calder.
        Problem problem = QuotationProblems.Unclosed(_passage, stretch, token, last);
        if (!(_reopensNext && last) || (problem.Edit is { } edit && edit.Range.Start < stretch.Inner.End))
        {
            _problems.Add(problem);
        }
    }

    private void ReportUnattributed(Stretch stretch) => _problems.Add(QuotationProblems.Unattributed(_passage, stretch));
}
