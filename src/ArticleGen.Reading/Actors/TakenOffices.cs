using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Reads the office that somebody takes: "Ines Calder became [transport minister] in May", "Ines Calder was elected [mayor of Varna]".
/// </summary>
internal static class TakenOffices
{
    public static void Learn(Passage passage, in NameMention mention, Entity entity, int highToken)
    {
        if (!entity.MayBePerson || !passage.Is(mention.To, WordForm.Verb | WordClass.Auxiliary | WordClass.Adverb))
        {
            return;
        }

        int verb = passage.Is(mention.To, WordClass.Adverb) ? Adverbials.SkipRight(passage, mention.To, highToken) : mention.To;
        verb += IsOfFact(passage, verb) && !passage.Is(verb + 1, WordClass.Negation) ? 1 : 0;
        verb += passage.Is(verb, "been") ? 1 : 0;
        bool named = verb > mention.To && passage.Is(verb, WordUse.GivenOffice);
        if (!named && !passage.Is(verb, WordUse.TakesOffice))
        {
            return;
        }

        int office = verb + 1 + (passage.Is(verb + 1, "as") ? 1 : 0);
        if (NounPhraseAt.Find(passage, office, highToken) is { Kind: NounPhraseKind.Description, Coordinated: false } phrase
            && AppositionReader.IsRole(passage, phrase))
        {
            entity.Descriptions.AddRole(AppositionReader.Words(passage, phrase));
        }
    }

    /// <summary>"has become", "was elected": "could become" and "will be named" give no office yet.</summary>
    private static bool IsOfFact(Passage passage, int token) =>
        passage.IsAny(token, "has", "had", "have") || passage.IsAny(token, "was", "is", "were");
}
