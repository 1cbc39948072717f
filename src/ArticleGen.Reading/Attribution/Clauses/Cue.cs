using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Clauses;

/// <summary>Words that say that something was said, in their place in a sentence.</summary>
/// <param name="Verb">The verb, and the constructions it takes.</param>
/// <param name="GroupFrom">The first token of the verb group: "had" of "had earlier said".</param>
/// <param name="Main">The token of the verb itself.</param>
/// <param name="To">The token after the verb and its particle.</param>
internal readonly record struct Cue(CueVerb Verb, int GroupFrom, int Main, int To)
{
    /// <summary>A form of "be" stands before the participle: "was quoted".</summary>
    public bool Passive { get; init; }

    /// <summary>"to say".</summary>
    public bool Infinitive { get; init; }

    /// <summary>"did not say", "never said": nothing was said, unless there are marked words.</summary>
    public bool Negated { get; init; }

    /// <summary>"saying" without a form of "be".</summary>
    public bool Participle { get; init; }

    /// <summary>The verb as it should be spelt, when it is misspelt.</summary>
    public string? Correction { get; init; }

    /// <summary>Whether what is said stands behind it: a clause, marked words, or nothing but a sign.</summary>
    public bool HasComplement { get; init; }

    /// <summary>Who does the saying, when a subject stands on the left.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Where the words of the attribution start: at the subject, or at the verb.</summary>
    public int From =>
        Subject is { Position: not SubjectPosition.Shared } subject && subject.Phrase.From < GroupFrom ? subject.Phrase.From : GroupFrom;

    /// <summary>The verb itself and its particle.</summary>
    public TokenSpan Words => new(Main, To);

    public bool Takes(CueFrames frame) => Verb.Takes(frame);
}
