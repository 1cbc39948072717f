using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>Turns attributions into quotes, and finds speakers for the quotations that no cue reaches.</summary>
internal sealed class QuoteCollector
{
    // A paragraph ends with a quotation when no more than its mark and a sign or two stand behind that.
    private const int LongestEnd = 4;

    private readonly QuoteDrafts _quotes;
    private readonly Discourse _discourse;
    private readonly UnattributedStretches _leftovers;
    private readonly DecisionLog? _log;
    private readonly ClaimedStretches _claimed;
    private readonly OpenParagraphs _open;
    private readonly List<Content> _contents;
    private Passage _passage = null!;
    private int _endAbove;
    private int _end;

    public QuoteCollector(Passage passage, QuoteScratch scratch, Discourse discourse, UnattributedStretches leftovers, DecisionLog? log)
    {
        _quotes = new QuoteDrafts(scratch.Quotes);
        _claimed = new ClaimedStretches(passage, scratch.Claimed, scratch.Verbatim);
        _open = new OpenParagraphs(_quotes, scratch.OpenQuotes, scratch.ClosedQuotes);
        _contents = scratch.Contents;
        _discourse = discourse;
        _leftovers = leftovers;
        _log = log;
    }

    /// <summary>The quote that was added last.</summary>
    public QuoteDraft LastAdded => _quotes.Last;

    public void StartPassage(Passage passage, bool isHeadline, bool reopensNext)
    {
        _passage = passage;
        _endAbove = _end;
        _end = passage.Range.End;
        _claimed.StartPassage();
        _leftovers.StartPassage(passage, isHeadline, reopensNext);
    }

    /// <summary>Adds the quotes of an attribution; false when everything it would quote has been claimed by another.</summary>
    public bool Add(SentenceContext context, in Attribution found)
    {
        _contents.Clear();
        foreach (Content content in found.Contents)
        {
            if (found.Pattern == nameof(Transcript))
            {
                _contents.Add(content);
            }
            else
            {
                QuoteParts.Add(_passage, content, _contents);
            }
        }

        for (int i = _contents.Count - 1; i >= 0; i--)
        {
            if (!IsFree(_contents[i]) || HoldsOnlySigns(_contents[i]))
            {
                _contents.RemoveAt(i);
            }
        }

        if (_contents.Count == 0 || IsCue(found))
        {
            return false;
        }

        Entity? speaker;
        TextRange? speakerRange;
        if (found.SharesSpeaker && found.Speaker is null && LastOfSentence(context) is { } last)
        {
            if (last.SpeakerRange?.Overlaps(found.Cue) == true)
            {
                return false;
            }

            speaker = last.Speaker;
            speakerRange = last.SpeakerRange;
        }
        else
        {
            speaker = found.Speaker is { } phrase
                ? _discourse.Introduce(_passage, phrase)
                : found.IsAnswer ? _discourse.Interviewee?.Final : null;
            speakerRange = found.Speaker is { } words ? _passage.RangeOf(words.From, words.WordsTo) : found.Letter;
        }

        Entity? via = found.Via is { } relay ? _discourse.Introduce(_passage, relay) : null;
        Entity? addressee = found.Addressee is { } told ? _discourse.Introduce(_passage, told, speaker) : null;
        _discourse.Speaks(via, speaker: false);
        _discourse.Speaks(addressee, speaker: false);
        _discourse.Speaks(speaker, speaker: true);
        KindInContext.Tell(speaker, _passage, found.Speaker, _contents[0].From);
        bool first = !(speaker is not null && _contents[0].From == 0 && _open.Name(speaker, speakerRange));
        foreach (Content content in _contents)
        {
            (QuoteKind kind, TextRange range, ValueList<TextRange> verbatim) = Take(content, found.Pattern);
            QuoteDraft quote = new(kind, range, verbatim, found.Pattern)
            {
                Speaker = speaker,
                SpeakerRange = speakerRange,
                Cue = found.Cue,
                Via = via,
                Addressee = addressee,
                Continues = !first,
            };
            _quotes.Add(quote);
            _leftovers.NoteAttributed(quote, _passage[context.Sentence.From].Start);
            context.ContentFrom = Math.Max(context.ContentFrom, content.To);
            first = false;
        }

        context.ContentFrom = Math.Max(context.ContentFrom, found.To);
        return true;
    }

    /// <summary>Names the agency that relayed the quotes of a sentence.</summary>
    public void NameRelay(Sentence sentence, Entity agency)
    {
        int from = _passage[sentence.From].Start;
        for (int i = _quotes.Count - 1; i >= 0 && _quotes[i].Range.Start >= from; i--)
        {
            _quotes.Amend(i, new Amendment { Via = _quotes[i].Via ?? agency });
        }
    }

    /// <summary>Makes the source that an agency cites the speaker of what the sentence quotes, and the agency its relay.</summary>
    /// <returns>Whether the last speaker was such an agency.</returns>
    public bool NameSource(SentenceContext context, NounPhrase source, Func<string, bool> isRelay)
    {
        if (LastOfSentence(context) is not { Speaker: { } agency } || !isRelay(agency.Name)
            || _discourse.Introduce(_passage, source) is not { } speaker)
        {
            return false;
        }

        _discourse.Speaks(speaker, speaker: true);
        _quotes.Amend(_quotes.Count - 1, new Amendment
        {
            Speaker = speaker,
            SpeakerRange = _passage.RangeOf(source.From, source.To),
            Via = agency,
            Pattern = nameof(RelayedActive),
        });
        return true;
    }

    /// <summary>Notes whose words the next paragraph gives: this one ends with "Calder wrote:".</summary>
    public void Announce(Announcement announced)
    {
        // Without a verb of saying, only a person or a text speaks. A text gives the last speaker's words; if nobody spoke, the text is the
        // speaker.
        bool text = announced.Cue is null && _passage.Is(announced.Speaker.CoreTo - 1, WordMeaning.DocumentNoun);
        Entity? speaker = text ? _leftovers.LastSpeaker : null;
        if (speaker is null && _discourse.Find(_passage, announced.Speaker) is { } referent
            && (announced.Cue is not null || referent.IsPerson || text))
        {
            speaker = _discourse.Introduce(_passage, announced.Speaker, referent);
        }

        if (speaker is not null)
        {
            _discourse.Speaks(speaker, speaker: true);
            _leftovers.Announce(speaker, _passage.RangeOf(announced.Speaker.From, announced.Speaker.To), announced.Cue);
        }
    }

    /// <summary>Gives the quotation that ends the paragraph above to the one who signs it here.</summary>
    public void NameSigner(NounPhrase signer)
    {
        if (_quotes.Count > 0 && IsUnsigned(_quotes.Last) && _discourse.Introduce(_passage, signer) is { } speaker)
        {
            TextRange speakerRange = _passage.RangeOf(signer.From, signer.To);
            bool goesOn = _open.NameBelow(speaker, speakerRange);
            _discourse.Speaks(speaker, speaker: true);
            _quotes.Amend(_quotes.Count - 1, new Amendment
            {
                Speaker = speaker,
                SpeakerRange = speakerRange,
                Cue = _passage[0].Range,
                Pattern = nameof(SignOff),
                Continues = goesOn ? true : null,
            });
        }
    }

    /// <summary>Whether a quotation ends the paragraph above, and no sentence of it tells whose it is.</summary>
    private bool IsUnsigned(in QuoteDraft quote) =>
        quote.Pattern is nameof(None) or nameof(Floating) or nameof(CarriedOver) && quote.Range.End >= _endAbove - LongestEnd;

    /// <summary>Notes whom the end of a paragraph without quotes is about: the quotation below may be theirs.</summary>
    public void Introduce(Sentence sentence, NounPhrase? lastToSpeak) => _leftovers.Introduce(sentence, lastToSpeak);

    /// <summary>Looks after the stretches of the sentence that nothing has claimed.</summary>
    public void EndSentence(Sentence sentence)
    {
        int first = _quotes.Count;
        _leftovers.Read(sentence, _claimed, _quotes);
        for (int i = first; _log is not null && i < _quotes.Count; i++)
        {
            _log.Leftover(_quotes[i]);
        }
    }

    public void EndPassage()
    {
        _leftovers.EndPassage();
        if (!_leftovers.IsOpen)
        {
            _open.Close();
        }
        else if (_quotes.Count > 0 && _quotes.Last is { Speaker: null } last && last.Range.Start >= _passage.Range.Start)
        {
            _open.AddLast();
        }
    }

    /// <summary>"saying so, saying no": the verb is never the speaker.</summary>
    private bool IsCue(in Attribution found) =>
        found.Speaker is { } words && _passage.RangeOf(words.From, words.WordsTo).Overlaps(found.Cue);

    private QuoteDraft? LastOfSentence(SentenceContext context) => _quotes.FindLast(_passage[context.Sentence.From].Start);

    private bool IsFree(Content content) =>
        _claimed.AreFree(content.From, content.To) && !_quotes.Cross(_passage.RangeOf(content.From, content.To), _passage.Range.Start);

    /// <summary>", according to Calder.": a sign of the reporter's sentence is nothing that anybody said.</summary>
    private bool HoldsOnlySigns(Content content)
    {
        int i = content.From;
        while (i < content.To && IsSign(i))
        {
            i++;
        }

        return i == content.To;
    }

    private bool IsSign(int i) => _passage[i].EndsSentence || _passage[i].Kind is TokenKind.Comma or TokenKind.Semicolon;

    private (QuoteKind Kind, TextRange Range, ValueList<TextRange> Verbatim) Take(Content content, string pattern)
    {
        if (pattern == nameof(Transcript))
        {
            TextRange turn = _passage.RangeOf(content.From, content.To);
            _claimed.Claim(content.From, content.To);
            return (QuoteKind.Direct, turn, ValueList<TextRange>.Single(turn));
        }

        int from = content.From;
        int to = content.To;
        while (to > from + 1 && IsSign(to - 1))
        {
            to--;
        }

        // Called the play, "a farce": the comma in front is the reporter's.
        while (from < to - 1 && _passage[from].Kind is TokenKind.Comma or TokenKind.Semicolon)
        {
            from++;
        }

        ValueList<TextRange> verbatim = _claimed.Claim(from, to);
        if (verbatim.Count == 0)
        {
            return (QuoteKind.Indirect, _passage.RangeOf(from, to), verbatim);
        }

        // "called it 'a farce'": the marked words are part of the reporter's clause, even where they stand alone in it.
        return to - from == 1 && pattern != nameof(AccusedOf)
            ? (QuoteKind.Direct, verbatim[0], verbatim)
            : (QuoteKind.Mixed, to - from == 1 ? verbatim[0] : _passage.RangeOf(from, to), verbatim);
    }
}
