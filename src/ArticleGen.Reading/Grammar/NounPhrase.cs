using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>What a noun phrase is made of.</summary>
internal enum NounPhraseKind : byte
{
    /// <summary>"he", "they", "some".</summary>
    Pronoun,

    /// <summary>A name, perhaps with a title: "Colonel Ines Calder", "the Port Ministry".</summary>
    Name,

    /// <summary>A description: "a senior diplomat", "the director".</summary>
    Description,
}

/// <summary>A noun phrase of a passage: the tokens from <paramref name="From"/> up to, not including, <paramref name="To"/>.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last one.</param>
/// <param name="CoreTo">The token after the head's own words, before "of the port" or another phrase that goes with them.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Coordinated">Whether it joins several by "and".</param>
internal readonly record struct NounPhrase(int From, int To, int CoreTo, NounPhraseKind Kind, bool Coordinated = false)
{
    /// <summary>Its tokens.</summary>
    public TokenSpan Span => new(From, To);

    /// <summary>The token after the relative pronoun that stands for the phrase in its clause ("Calder, [who] said"), or 0.</summary>
    public int PronounTo { get; init; }

    /// <summary>Its tokens, with the relative pronoun that stands for it.</summary>
    public TokenSpan Words => new(From, Math.Max(To, PronounTo));
}
