using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Attribution.Cues;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>According to Calder, the port will reopen. The port will reopen, according to Calder.</summary>
internal sealed class AccordingTo : CuePattern
{
    // "According to Ines Calder, who has run the port since the flood, ...": the comma stands within so many tokens.
    private const int FarthestComma = 40;

    // "only recently leaked"
    private const int LongestModifier = 3;

    public override string Example => "According to Calder, the port will reopen.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Verb != CueFinder.AccordingTo)
        {
            return null;
        }

        NounPhrase? source = SourceAt(passage, cue.To, context.End);
        bool opens = Opens(context, cue);
        if (!opens
            && !ReportedBefore.IsSetOff(context, cue.Main)
            && source is not { Kind: not NounPhraseKind.Description }
            && !CanTell(passage, source))
        {
            // "paid according to rank", "according to plan": a measure, not a source.
            return null;
        }

        int next = Adverbials.SkipRight(passage, source?.To ?? cue.To, context.End);
        bool leads = opens || !ReportedBefore.IsSetOff(context, cue.Main) && passage.KindAt(cue.Main - 1) != TokenKind.Word;
        Content? content = leads ? Leading(context, cue, next) : ReportedBefore.FindWhole(context, cue.Main);
        if (!leads && content is { } before && !passage.Has(TokenKind.Stretch, before.Span))
        {
            // The port, according to Calder, will reopen: the attribution stands inside what is said.
            content = Inserted.AroundName(context, cue, before, next) ?? content;
        }

        return content is not { } said ? null : new FoundAttribution(nameof(AccordingTo), passage.RangeOf(cue.Words), said)
        {
            Speaker = source,
            To = next,
        };
    }

    /// <summary>Whether the clause starts here: "But according to Calder", "because, according to Calder, ...".</summary>
    private static bool Opens(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        int before = cue.Main - 1;
        before -= before > context.ContentFrom && passage[before].Kind == TokenKind.Comma ? 1 : 0;
        return cue.Main <= context.ContentFrom
            || passage.Is(before, WordClass.Conjunction | WordClass.Subordinator)
            || passage.KindAt(cue.Main - 1) is TokenKind.Colon or TokenKind.Semicolon;
    }

    /// <summary>
    /// "officials", "a count by Reuters": a source is somebody, or something that can be read and has an author. "the rules of 1961" are a
    /// measure.
    /// </summary>
    private static bool CanTell(Passage passage, NounPhrase? source) =>
        source is { } phrase
            && (passage.Is(phrase.CoreTo - 1, WordMeaning.Role | WordMeaning.OrganizationNoun) || passage.Is(phrase.CoreTo, "by"));

    /// <summary>The phrase that names the source: "early [results]", "recently leaked [papers]".</summary>
    private static NounPhrase? SourceAt(Passage passage, int token, int endToken)
    {
        NounPhrase? source = NounPhraseAt.Find(passage, token, endToken);
        for (int k = token;
            source is null && k < token + LongestModifier && (Words.IsAdverb(passage, k) || passage.Is(k, WordForm.VerbParticiple));
            k++)
        {
            source = NounPhraseAt.Find(passage, k + 1, endToken);
        }

        return source;
    }

    private static Content? Leading(SentenceContext context, in Cue cue, int nextToken)
    {
        Passage passage = context.Passage;
        int comma = passage.FirstComma(new(nextToken, Math.Min(context.End, nextToken + FarthestComma)));
        int from = comma < 0 ? nextToken : comma + 1;
        bool apposition = comma == nextToken && passage.Is(from, WordClass.Determiner);
        apposition |= comma == nextToken && (IsName(passage, from) || IsRole(passage, from, context.End));
        return Reported.Region(context, cue, apposition ? AppositionEnd(passage, from, context.End) ?? from : from);
    }

    /// <summary>According to the port director, [Ines Calder,] the port will reopen.</summary>
    private static bool IsName(Passage passage, int token) =>
        passage.Is(token - 2, WordMeaning.Role)
        && passage.Is(token, WordMeaning.GivenName)
        && !passage.Is(token, WordMeaning.Place)
        && Words.IsName(passage, token + 1);

    /// <summary>According to Ines Calder, [director of Varna Lines,] the port will reopen.</summary>
    private static bool IsRole(Passage passage, int token, int endToken) =>
        Words.IsName(passage, token - 2)
        && NounPhraseAt.Find(passage, token, endToken) is { Kind: NounPhraseKind.Description, Coordinated: false } phrase
        && passage.Is(phrase.CoreTo - 1, WordMeaning.Role)
        && !passage.Is(phrase.CoreTo - 1, WordForm.Plural | WordMeaning.GroupRole)
        && passage.KindAt(phrase.To) is TokenKind.Comma or TokenKind.Word
        && !Words.IsFiniteVerb(passage, phrase.To);

    /// <summary>According to Ines Calder, [the port director,] the port will reopen.</summary>
    private static int? AppositionEnd(Passage passage, int fromToken, int endToken) =>
        NounPhraseAt.Find(passage, fromToken, endToken) is { } phrase
            ? passage.KindAt(phrase.To) == TokenKind.Comma ? phrase.To + 1 : EndOfPreposition(passage, phrase.To, endToken)
            : null;

    /// <summary>"director of ferries [at Varna Lines,]"</summary>
    private static int? EndOfPreposition(Passage passage, int token, int endToken) =>
        passage.IsAny(token, "at", "in", "for", "with")
        && NounPhraseAt.Find(passage, token + 1, endToken) is { } phrase
        && passage.KindAt(phrase.To) == TokenKind.Comma
            ? phrase.To + 1
            : null;
}
