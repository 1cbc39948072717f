using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Finds the name that a phrase of the passage means. Names are in the order of the text, so the search goes back from the end.
/// </summary>
internal static class NamesInPassage
{
    /// <summary>The last name inside the phrase.</summary>
    public static Entity? LastIn(List<KnownName> names, NounPhrase phrase)
    {
        for (int i = names.Count - 1; i >= 0 && names[i].To > phrase.From; i--)
        {
            if (names[i].From >= phrase.From && names[i].To <= phrase.CoreTo + 1 && names[i].From < phrase.CoreTo)
            {
                return names[i].Entity;
            }
        }

        return null;
    }

    /// <summary>
    /// "Varna Lines, [Inc.], said", "the Department of Ports and [Industry] said": the name that the phrase is the end of.
    /// </summary>
    public static Entity? EndingWith(List<KnownName> names, NounPhrase phrase)
    {
        for (int i = names.Count - 1; i >= 0 && names[i].To > phrase.From; i--)
        {
            if (names[i].From < phrase.From)
            {
                return names[i].Entity;
            }
        }

        return null;
    }

    /// <summary>
    /// The name that is the whole phrase, "and" included. Only the lexicon can list such a name: otherwise "and" joins two names.
    /// </summary>
    public static Entity? Whole(List<KnownName> names, NounPhrase phrase)
    {
        for (int i = names.Count - 1; i >= 0 && names[i].To >= phrase.To; i--)
        {
            if (names[i].From <= phrase.From + 1 && names[i].To == phrase.To)
            {
                return names[i].Entity;
            }
        }

        return null;
    }

    /// <summary>"the [Bank] of Varna": the name that the head of a phrase is a word of.</summary>
    public static Entity? Covering(List<KnownName> names, NounPhrase phrase, int headToken)
    {
        for (int i = names.Count - 1; i >= 0 && names[i].To > headToken; i--)
        {
            if (names[i].From >= phrase.From && names[i].From <= headToken)
            {
                return names[i].Entity;
            }
        }

        return null;
    }

    /// <summary>"the [Echo] newspaper": the name that ends right before a token.</summary>
    public static Entity? Before(List<KnownName> names, int token)
    {
        for (int i = names.Count - 1; i >= 0 && names[i].To >= token; i--)
        {
            if (names[i].To == token)
            {
                return names[i].Entity;
            }
        }

        return null;
    }

    /// <summary>"The port director, Ines Calder, said": the description is hers.</summary>
    public static Entity? DescribedBy(List<KnownName> names, NounPhrase phrase)
    {
        for (int i = names.Count - 1; i >= 0 && names[i].To > phrase.From; i--)
        {
            if (names[i].DescribedFrom == phrase.From)
            {
                return names[i].Entity;
            }
        }

        return null;
    }

    /// <summary>"it hurts Calder, [who] wants to sign Hale": a clause tells of the name, and has objects.</summary>
    public static bool HasClause(Passage passage, in KnownName name) =>
        passage.KindAt(name.To) == TokenKind.Comma && passage.Is(name.To + 1, "who") && name.Entity.Final.MayBePerson;
}
