using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder believes the port will reopen. A thought that the reporter gives as a clause; wishes and plans ("wants to", "hopes that") are
/// none.
/// </summary>
internal sealed class Thought : CuePattern
{
    public override string Example => "Calder believes the port will reopen.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        bool thought = cue.Takes(CueFrames.Mental)
            && cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Question)
            && !cue.Takes(CueFrames.To);
        if (!thought
            || cue.Passive
            || cue.Participle
            || cue.Infinitive
            || cue.Subject is not { } subject
            || IsReporter(context, subject.Phrase))
        {
            return null;
        }

        (_, int next) = Reported.AfterVerb(context, cue);
        if (Reported.After(context, cue, next) is not { } content || !IsClause(context, content))
        {
            return null;
        }

        content = RelativeClauseEnd.Cut(context.Passage, cue, content);
        return new FoundAttribution(nameof(Thought), context.Passage.RangeOf(cue.Words), content)
        {
            Speaker = subject.Phrase,
            To = next,
        };
    }

    /// <summary>"I think", "you know": the reporter speaks, or to the reader.</summary>
    private static bool IsReporter(SentenceContext context, NounPhrase subject) =>
        subject.Kind == NounPhraseKind.Pronoun && context.Passage.Is(subject.From, WordForm.FirstPerson | WordForm.SecondPerson);

    /// <summary>
    /// "thought of the port", "assumed the post in May": there is no clause. A clause has an opener, or a subject with a verb behind it.
    /// </summary>
    private static bool IsClause(SentenceContext context, Content content)
    {
        Passage passage = context.Passage;
        return Reported.StartsClause(passage, content.From)
            || (NounPhraseAt.Find(passage, content.From, content.To, subject: true) is { } subject
                && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, subject.To, content.To)));
    }
}
