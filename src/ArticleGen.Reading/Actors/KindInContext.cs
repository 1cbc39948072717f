using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Tells a person from a body by the pronouns that stand for a name that no list has: "Calder, who", "Tesla said its ships".
/// </summary>
internal static class KindInContext
{
    /// <summary>
    /// Sets the kind of a speaker from the phrase that means it; <paramref name="contentToken"/> is the first token of what is said.
    /// </summary>
    public static void Tell(Entity? entity, Passage passage, NounPhrase? words, int contentToken)
    {
        if (entity is not { } speaker || words is not { } phrase || (speaker.Kind is not null && !speaker.IsKindGuessed))
        {
            return;
        }

        bool pronoun = phrase.Kind == NounPhraseKind.Pronoun;
        int word = pronoun ? phrase.From : phrase.To + 1;
        if (!pronoun && passage.KindAt(phrase.To) != TokenKind.Comma)
        {
            word = -1;
        }

        if (pronoun ? passage.IsAny(word, "he", "she") : passage.Is(word, "who"))
        {
            speaker.TellKind(ActorKind.Person);
        }
        else if (pronoun ? passage.Is(word, "it") : passage.Is(word, "which"))
        {
            speaker.TellKind(ActorKind.Organization);
        }
        else if (!pronoun && passage.Is(contentToken, "its"))
        {
            speaker.GuessKind(ActorKind.Organization);
        }
    }
}
