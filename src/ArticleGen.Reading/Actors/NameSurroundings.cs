using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Reads what the words beside a name tell about whoever has it: the kind of body, the nation, the age. "The Dutch carmaker Hale Motors",
/// "Hale Motors, a Dutch carmaker,", "Ines Calder, 54,".
/// </summary>
internal static class NameSurroundings
{
    // "one of the world's largest makers of": an apposition has its noun among so many words.
    private const int LongestApposition = 10;

    // "Dutch sports car maker Hale": so many words before the noun may tell the nation.
    private const int LongestDescription = 4;

    private const int OldestAge = 110;

    public static void Learn(Passage passage, in NameMention mention, Entity entity)
    {
        NoteBefore(passage, mention, entity);
        NoteNation(passage, mention.Span, entity);
        if (mention.To < passage.Count && !passage[mention.To].IsCapitalized)
        {
            // "Echo newspaper reported", "Hale Lines group said"
            entity.Context.ShownKinds |= BodyKindsAt(passage, mention.To) & BodyKinds.Media;
        }

        if (passage.KindAt(mention.To) != TokenKind.Comma || mention.To + 1 >= passage.Count)
        {
            return;
        }

        ref readonly Token next = ref passage[mention.To + 1];
        if (next.Kind == TokenKind.Number)
        {
            NoteAge(passage, mention.To + 1, entity);
        }
        else if (next.Is(WordClass.Determiner | WordClass.Possessive) || next.Is("one")
            || passage.KindAt(mention.To + 2) == TokenKind.Possessive)
        {
            NoteApposition(passage, mention.To + 1, entity);
        }
    }

    /// <summary>The kinds of body that a noun in the singular means; none for other words.</summary>
    public static BodyKinds BodyKindsAt(Passage passage, int token) =>
        passage.Is(token, WordMeaning.TellsBody)
        && !passage.Is(token, WordForm.Plural)
        && passage[token].Entry.Body is var body
        && (body & BodyKinds.Noun) != 0
            ? body & ~BodyKinds.Noun
            : BodyKinds.None;

    private static void NoteBefore(Passage passage, in NameMention mention, Entity entity)
    {
        // "the media watchdog, Hale Watch,": the noun may stand before a comma, behind its article.
        int noun = mention.From - 1;
        noun -= passage.KindAt(noun) == TokenKind.Comma && (passage.Is(noun - 2, "the") || passage.Is(noun - 3, "the")) ? 1 : 0;
        if (noun < 0 || !passage[noun].IsWord || passage[noun].IsAllCaps)
        {
            return;
        }

        BodyKinds kinds = BodyKindsAt(passage, noun);
        if (kinds != BodyKinds.None)
        {
            entity.Context.ShownKinds |= kinds;
            entity.Context.IntroducedAs = passage.RangeOf(new(Math.Max(0, noun - 1), noun + 1));
            for (int i = noun - 1; i >= 0 && i >= noun - LongestDescription && passage[i].IsWord; i--)
            {
                entity.Context.Nation = entity.Context.Nation == 0 ? passage[i].Entry.Nation : entity.Context.Nation;
            }
        }
        else if (passage.Is(noun, WordMeaning.Demonym) && !passage.Is(noun, WordForm.Plural))
        {
            entity.Context.Nation = entity.Context.Nation == 0 ? passage[noun].Entry.Nation : entity.Context.Nation;
        }
    }

    /// <summary>
    /// "Dutch striker Jan Hale", "Italy coach Ines Calder": a nationality or a place in front tells the nation of a person.
    /// </summary>
    private static void NoteNation(Passage passage, TokenSpan mention, Entity entity)
    {
        if (mention.Count > 1 && passage.Is(mention.From, WordMeaning.Demonym | WordMeaning.Place) && entity.Context.Nation == 0)
        {
            int nation = passage[mention.From].Entry.Nation;
            bool demonym = passage.Is(mention.From, WordMeaning.Demonym);

            // "Chad Moss" is no Chadian.
            bool tells = nation != 0 && (demonym || (entity.MayBePerson && !passage.Is(mention.From, WordMeaning.GivenName)));
            entity.Context.Nation = tells ? nation : 0;
        }
    }

    private static void NoteAge(Passage passage, int numberToken, Entity entity)
    {
        int age = 0;
        for (int i = passage[numberToken].Start; i < passage[numberToken].End && age <= OldestAge; i++)
        {
            age = char.IsDigit(passage.Text[i]) ? (age * 10) + passage.Text[i] - '0' : OldestAge + 1;
        }

        entity.Context.Age = age <= OldestAge && entity.Context.Age == 0 ? age : entity.Context.Age;
    }

    private static void NoteApposition(Passage passage, int fromToken, Entity entity)
    {
        bool several = passage.Is(fromToken, "one") && passage.Is(fromToken + 1, "of");
        int nation = 0;
        for (int i = fromToken; i < passage.Count && i < fromToken + LongestApposition; i++)
        {
            ref readonly Token token = ref passage[i];
            bool goesOn = token.IsWord || token.Kind is TokenKind.Possessive or TokenKind.Number;
            if (!goesOn || (i > fromToken + 1 && token.Is(WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary)))
            {
                return;
            }

            nation = nation == 0 ? token.Entry.Nation : nation;
            BodyKinds kinds = token.Entry.Body;
            if (several && kinds == BodyKinds.None && token.Entry.Singular is { } singular)
            {
                kinds = passage.Vocabulary.Find(singular).Body;
            }

            // The last noun counts: "the bank holding company".
            bool last = i + 1 >= passage.Count || !passage[i + 1].IsWord || passage.Is(i + 1, WordClass.Closed);
            if ((kinds & BodyKinds.Noun) != 0 && last)
            {
                entity.Context.ShownKinds |= kinds & ~BodyKinds.Noun;
                entity.Context.Nation = entity.Context.Nation == 0 ? nation : entity.Context.Nation;
                return;
            }
        }
    }
}
