using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>Turns attributions into quotes, and finds speakers for the quotations that no cue reaches.</summary>
internal sealed class QuoteCollector
{
    // A paragraph ends with a quotation when only the closing mark and a sign or two follow the quoted words.
    private const int LongestEnd = 4;

    private readonly QuoteDrafts _quotes;
    private readonly Discourse _discourse;
    private readonly UnattributedStretches _leftovers;
    private readonly DecisionLog? _log;
    private readonly ClaimedStretches _claimed;
    private readonly OpenParagraphs _open;
    private readonly List<Content> _contents;
    private Passage _passage = null!;
    private QuoteDraft? _turn;
    private int _endAbove;
    private int _end;

    public QuoteCollector(
        Passage passage,
        QuoteScratch scratch,
        QuoteDrafts quotes,
        Discourse discourse,
        UnattributedStretches leftovers,
        DecisionLog? log)
    {
        _quotes = quotes;
        _claimed = new ClaimedStretches(passage, scratch.Claimed, scratch.Verbatim);
        _open = new OpenParagraphs(_quotes, scratch.OpenQuotes, scratch.ClosedQuotes);
        _contents = scratch.Contents;
        _discourse = discourse;
        _leftovers = leftovers;
        _log = log;
    }

    /// <summary>The quote that was added last.</summary>
    public QuoteDraft LastAdded => _quotes.Last;

    public void StartPassage(Passage passage, PassageKind kind, bool reopensNext)
    {
        _passage = passage;
        _endAbove = _end;
        _end = passage.Range.End;
        _claimed.StartPassage();
        _leftovers.StartPassage(passage, kind, reopensNext);
    }

    /// <summary>Adds the quotes of an attribution; false when everything it would quote has been claimed by another.</summary>
    public bool Add(SentenceContext context, in FoundAttribution found, in Cue? cue)
    {
        CollectFree(found);
        if (_contents.Count == 0 || IsCue(found) || !TryFindSpeaker(context, found, out Entity? speaker, out TextRange? speakerRange))
        {
            return false;
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
            QuotedWords words = QuotedWords.Claim(_passage, content, found.Pattern, _claimed);
            QuoteKind kind = words.Kind == QuoteKind.Indirect ? UnmarkedKind.Find(_passage, found, cue, content) : words.Kind;
            QuoteDraft quote = new(kind, words.Range, words.Verbatim, found.Pattern)
            {
                SpeakerRange = speakerRange,
                Cue = found.GoesOn ? _turn?.Cue : found.Cue,
                Continues = !first || found.GoesOn,
                Speaker = speaker,
                Via = via,
                Addressee = addressee,
            };
            _quotes.Add(quote);
            _turn = found.Pattern == nameof(Transcript) ? quote : _turn;
            _leftovers.NoteAttributed(quote, _passage[context.Sentence.From].Start);
            context.ContentFrom = Math.Max(context.ContentFrom, content.To);
            first = false;
        }

        context.ContentFrom = Math.Max(context.ContentFrom, found.To);
        return true;
    }

    /// <summary>Collects what each quote of an attribution would hold, without what another quote has claimed.</summary>
    private void CollectFree(in FoundAttribution found)
    {
        _contents.Clear();
        if (found.Pattern == nameof(Transcript))
        {
            _contents.Add(found.Content);
        }
        else
        {
            QuoteParts.Add(_passage, found.Content, _contents);
            if (found.Rest is { } rest)
            {
                QuoteParts.Add(_passage, rest, _contents);
            }
        }

        for (int i = _contents.Count - 1; i >= 0; i--)
        {
            if (!IsFree(_contents[i]) || !QuotedWords.AreIn(_passage, _contents[i]))
            {
                _contents.RemoveAt(i);
            }
        }
    }

    /// <summary>Finds who speaks: whoever the attribution names, or the last speaker of the sentence when both share one.</summary>
    /// <returns>Whether it is an attribution: false when its cue is one of the words that name the shared speaker.</returns>
    private bool TryFindSpeaker(SentenceContext context, in FoundAttribution found, out Entity? speaker, out TextRange? speakerRange)
    {
        if (found.SharesSpeaker && found.Speaker is null && LastOfSentence(context) is { } last)
        {
            speaker = last.Speaker;
            speakerRange = last.SpeakerRange;
            return speakerRange?.Overlaps(found.Cue) != true;
        }

        if (found.GoesOn)
        {
            // The label may have nothing but a stage direction behind it. Then the last turn is somebody else's.
            speaker = _turn?.Speaker?.Final;
            speakerRange = _turn?.SpeakerRange;
            return _turn?.Cue?.Start >= found.Cue.Start;
        }

        speaker = found.Speaker is { } phrase
            ? _discourse.Introduce(_passage, phrase, Told(found))
            : found.IsAnswer ? _discourse.Interviewee?.Final : null;
        speakerRange = found.Speaker is { } named ? _passage.RangeOf(named.Words) : found.Letter;
        return true;
    }

    /// <summary>
    /// Whoever is told, when words of their own name them: in "he told the Echo", "he" is not the Echo. Null when nobody is, or when a
    /// pronoun means them, which depends on who speaks.
    /// </summary>
    private Entity? Told(in FoundAttribution found) =>
        found.Addressee is { Kind: not NounPhraseKind.Pronoun } told ? _discourse.Find(_passage, told)?.Known : null;

    /// <summary>Notes whose words the next paragraph gives: this one ends with "Calder wrote:".</summary>
    public void Announce(Announcement announced)
    {
        // Without a verb of saying or markup that says so, only a person or a text speaks. A text gives the last speaker's words; if nobody
        // spoke, the text is the speaker.
        bool text = announced.Cue is null && _passage.Is(announced.Speaker.CoreTo - 1, WordMeaning.DocumentNoun);
        Entity? speaker = text ? _leftovers.LastSpeaker : null;
        if (speaker is null && _discourse.Find(_passage, announced.Speaker) is { } referent
            && (announced.Cue is not null || announced.IsMarked || referent.IsPerson || text))
        {
            speaker = _discourse.Introduce(_passage, announced.Speaker, referent);
        }

        if (speaker is not null)
        {
            _discourse.Speaks(speaker, speaker: true);
            _leftovers.Announce(speaker, _passage.RangeOf(announced.Speaker.Span), announced.Cue);
        }
    }

    /// <summary>Gives the quotation that ends the paragraph above to the one who signs it here.</summary>
    public void NameSigner(NounPhrase signer)
    {
        if (_quotes.Count > 0 && IsUnsigned(_quotes.Last) && _discourse.Introduce(_passage, signer) is { } speaker)
        {
            TextRange speakerRange = _passage.RangeOf(signer.Span);
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

    /// <summary>Adds quotes for the stretches of the sentence that nothing has claimed.</summary>
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
    private bool IsCue(in FoundAttribution found) =>
        found.Speaker is { } speaker && _passage.RangeOf(speaker.Words).Overlaps(found.Cue);

    private QuoteDraft? LastOfSentence(SentenceContext context) => _quotes.FindLast(_passage[context.Sentence.From].Start);

    private bool IsFree(Content content) =>
        _claimed.AreFree(content.Span) && !_quotes.Cross(_passage.RangeOf(content.Span), _passage.Range.Start);
}
