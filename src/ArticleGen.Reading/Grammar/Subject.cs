namespace ArticleGen.Reading.Grammar;

/// <summary>How a subject stands to its verb.</summary>
internal enum SubjectPosition : byte
{
    /// <summary>Directly before the verb group: "Calder said".</summary>
    Adjacent,

    /// <summary>Before an apposition or another insertion: "Calder, the port director, said".</summary>
    BeforeInsertion,

    /// <summary>Before a relative pronoun: "Calder, who said".</summary>
    Antecedent,

    /// <summary>Of an earlier verb in the same sentence: "Calder rose and said".</summary>
    Shared,
}

/// <summary>The subject of a verb group.</summary>
/// <param name="Phrase">The noun phrase.</param>
/// <param name="Position">How it stands to the verb.</param>
internal readonly record struct Subject(NounPhrase Phrase, SubjectPosition Position);
