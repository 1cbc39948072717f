using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Reuters quoted Calder as saying the port would reopen.</summary>
internal sealed class RelayedActive : CuePattern
{
    public override string Example => "Reuters quoted Calder as saying the port would reopen.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Passive || cue.Verb.Base is not ("quote" or "cite") || NounPhraseAt.Find(passage, cue.To, context.End) is not { } speaker)
        {
            return null;
        }

        int i = RelayedPassive.SkipTo(passage, speaker.To, context.End, "as");
        if (!passage.Is(i, "as")
            || !passage.Is(i + 1, WordForm.VerbIng)
            || passage.Is(i + 1, WordMeaning.CueVerb) && passage[i + 1].Entry.Cue is null)
        {
            return null;
        }

        Cue saying = new(passage[i + 1].Entry.Cue ?? cue.Verb, i + 1, i + 1, i + 2) { Participle = true };
        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, saying);
        Content? content = Reported.After(context, saying, next)
            ?? (ReportedBefore.IsSetOff(context, cue.From) ? ReportedBefore.Find(context, cue.From) : null);
        return content is not { } said ? null : new FoundAttribution(nameof(RelayedActive), passage[saying.Main].Range, said)
        {
            Speaker = speaker,
            Via = cue.Subject?.Phrase,
            Addressee = addressee,
            To = Math.Max(saying.To, next),
        };
    }
}
