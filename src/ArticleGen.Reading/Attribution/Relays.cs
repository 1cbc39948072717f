using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Cues;
using ArticleGen.Reading.Attribution.Patterns;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>Finds the agencies that passed on what has just been read, behind the words of whoever said it.</summary>
internal sealed class Relays
{
    private readonly Passage _passage;
    private readonly Discourse _discourse;
    private readonly QuoteDrafts _quotes;
    private readonly List<Problem> _problems;
    private int _bodyParagraphs;
    private bool _isLead;

    public Relays(Passage passage, Discourse discourse, QuoteDrafts quotes, List<Problem> problems)
    {
        _passage = passage;
        _discourse = discourse;
        _quotes = quotes;
        _problems = problems;
    }

    /// <summary>The agency that the first paragraph of the body names as the source of the whole story, once that has been read.</summary>
    public Entity? StoryAgency { get; private set; }

    public void StartPassage(bool isHeadline)
    {
        _bodyParagraphs += isHeadline ? 0 : 1;
        _isLead = !isHeadline && _bodyParagraphs == 1;
    }

    /// <summary>"Calder said the port would reopen, Reuters reported.": the agency passed on what has just been read.</summary>
    /// <returns>Whether the cue is an agency's. If so, the quotes of the sentence now name the agency.</returns>
    public bool TryNameAgency(SentenceContext context, in Cue cue)
    {
        if (context.Previous is not { } previous
            || (previous.Pattern == nameof(SpeechAct) && !_passage.Has(TokenKind.Stretch, new(context.Sentence.From, cue.Main))))
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
        MisspeltCue.Report(_passage, cue, _problems);
        _discourse.Speaks(agency, speaker: false);
        NameIn(context.Sentence, agency);
        StoryAgency ??= _isLead ? agency : null;
        return true;
    }

    /// <summary>"The port will reopen, Reuters reported, citing Calder.": the agency relays, and its source speaks.</summary>
    /// <returns>Whether the cue names such a source. If so, the last quote now has this source as its speaker.</returns>
    public bool TryNameSource(SentenceContext context, in Cue cue)
    {
        if (context.Previous is null
            || !cue.Participle
            || cue.Verb.Base is not ("quote" or "cite")
            || NounPhraseAt.Find(_passage, cue.To, context.End) is not { } source
            || _passage.Is(source.To, "as"))
        {
            return false;
        }

        if (_quotes.FindLast(_passage[context.Sentence.From].Start) is not { Speaker: { } agency } || !IsRelay(agency.Name)
            || _discourse.Introduce(_passage, source) is not { } speaker)
        {
            return false;
        }

        _discourse.Speaks(speaker, speaker: true);
        _quotes.Amend(_quotes.Count - 1, new Amendment
        {
            Speaker = speaker,
            SpeakerRange = _passage.RangeOf(source.Span),
            Via = agency,
            Pattern = nameof(RelayedActive),
        });
        return true;
    }

    /// <summary>Names the agency that relayed the quotes of a sentence.</summary>
    private void NameIn(Sentence sentence, Entity agency)
    {
        int from = _passage[sentence.From].Start;
        for (int i = _quotes.Count - 1; i >= 0 && _quotes[i].Range.Start >= from; i--)
        {
            _quotes.Amend(i, new Amendment { Via = _quotes[i].Via ?? agency });
        }
    }

    private bool IsRelay(string name) => (_passage.Vocabulary.NameMeaning(name) & (WordMeaning.Agency | WordMeaning.Media)) != 0;
}
