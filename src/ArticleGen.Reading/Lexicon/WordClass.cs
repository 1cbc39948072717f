namespace ArticleGen.Reading.Lexicon;

/// <summary>
/// The parts of speech that a word may be, the closed classes (function-words.txt) first. Nouns and names have a <see cref="WordMeaning"/>.
/// </summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,

    Determiner = 1U << 0,
    Pronoun = 1U << 1,
    Preposition = 1U << 2,
    Conjunction = 1U << 3,
    Subordinator = 1U << 4,
    Auxiliary = 1U << 5,
    Negation = 1U << 6,
    Wh = 1U << 7,
    Relative = 1U << 8,
    Possessive = 1U << 9,
    Adverb = 1U << 10,
    NotAdverb = 1U << 11,

    /// <summary>A noun for persons that is more often an adjective: "conservative", "native".</summary>
    Adjective = 1U << 12,

    /// <summary>Opens a reported clause: "that", "whether".</summary>
    ClauseOpener = 1U << 13,

    /// <summary>A form of "be" that is no contraction.</summary>
    Be = 1U << 14,

    Abbreviation = 1U << 15,

    /// <summary>The first word of adverbs of several words: "in" of "in fact". It may be any word otherwise.</summary>
    OpensAdverb = 1U << 16,

    /// <summary>The last word of adverbs of several words: "fact" of "in fact".</summary>
    ClosesAdverb = 1U << 17,

    /// <summary>The first particle of a cue verb of several words: "out" of "point out".</summary>
    CueParticle = 1U << 18,

    Closed = Determiner | Pronoun | Preposition | Conjunction | Subordinator | Auxiliary | Negation | Wh | Relative,

    /// <summary>Says nothing of a word by itself.</summary>
    PartOfPhrase = OpensAdverb | ClosesAdverb | CueParticle,
}
