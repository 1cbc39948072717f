using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder was quoted by Reuters as saying the port would reopen.</summary>
internal sealed class RelayedPassive : CuePattern
{
    private const int LongestInsertion = 14;

    public override string Example => "Calder was quoted by Reuters as saying the port would reopen.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        if (!cue.Passive || cue.Verb.Base is not ("quote" or "cite" or "report") || cue.Subject is not { } subject)
        {
            return null;
        }

        Passage passage = context.Passage;
        int i = SkipTo(passage, cue.To, SkipTo(passage, cue.To, context.End, "as"), "by");
        NounPhrase? via = By(passage, ref i, context.End);
        i = SkipTo(passage, i, context.End, "as");
        if (!passage.Is(i, "as")
            || !passage.Is(i + 1, WordMeaning.CueVerb)
            || !passage.Is(i + 1, WordForm.VerbIng)
            || passage[i + 1].Entry.Cue is not { } verb)
        {
            return null;
        }

        Cue saying = new(verb, i + 1, i + 1, i + 2) { Participle = true };
        i = saying.To;
        via ??= By(passage, ref i, context.End);
        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, saying with { To = i });
        Content? content = Reported.After(context, saying, next);
        if (content is null && ReportedBefore.IsSetOff(context, subject.Phrase.From))
        {
            content = ReportedBefore.Find(context, subject.Phrase.From);
        }

        return content is not { } said ? null : new FoundAttribution(nameof(RelayedPassive), passage[saying.Main].Range, said)
        {
            Speaker = subject.Phrase,
            Via = via,
            Addressee = addressee,
            To = Math.Max(saying.To, next),
        };
    }

    private static NounPhrase? By(Passage passage, ref int token, int endToken)
    {
        if (!passage.Is(token, "by") || NounPhraseAt.Find(passage, token + 1, endToken) is not { } phrase)
        {
            return null;
        }

        token = phrase.To;
        return phrase;
    }

    /// <summary>
    /// The next token that is the word, within the few tokens of "on Friday" or an apposition; otherwise <paramref name="token"/>.
    /// </summary>
    internal static int SkipTo(Passage passage, int token, int endToken, string word)
    {
        for (int k = token; k < endToken && k < token + LongestInsertion && passage[k].Kind != TokenKind.Stretch; k++)
        {
            if (passage.Is(k, word))
            {
                return k;
            }
        }

        return token;
    }
}
