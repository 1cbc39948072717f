using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>A description of somebody whom the article may have named: "the Dutch carmaker", "his lawyer".</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="Phrase">The phrase.</param>
/// <param name="Noun">Its head noun in the singular.</param>
/// <param name="Words">The meaningful words of the phrase.</param>
/// <param name="Sentence">The number of its sentence.</param>
internal readonly record struct Description(Passage Passage, NounPhrase Phrase, string Noun, RoleWords Words, int Sentence)
{
    /// <summary>The head.</summary>
    public int HeadToken => Phrase.CoreTo - 1;

    /// <summary>Whether it belongs to somebody: "their union", "the town's club".</summary>
    public bool IsOwned =>
        Passage.Is(Phrase.From, WordClass.Possessive) || Passage.Has(TokenKind.Possessive, new(Phrase.From, HeadToken));

    /// <summary>The nation or place that it tells, or 0.</summary>
    public int Nation { get; init; }

    /// <summary>The age that it tells ("the 34-year-old"), or 0.</summary>
    public int Age { get; init; }

    /// <summary>
    /// Whether it tells another nation than that of somebody. "The Texan" may be an American: only two of one level exclude each other.
    /// </summary>
    public bool HasOtherNation(Entity entity) =>
        Nation != entity.Context.Nation && ((Nation > 0 && entity.Context.Nation > 0) || (Nation < 0 && entity.Context.Nation < 0));

    /// <summary>Whether the noun fits somebody of that gender: "the actress" is no man.</summary>
    public bool HasGender(WordForm gender)
    {
        WordForm own = Passage[HeadToken].Traits.Form & WordForm.Gender;
        return own == WordForm.None || (gender & WordForm.Gender) == 0 || (own & gender) != 0;
    }

    /// <summary>
    /// The sentence in which somebody was mentioned last before the description; 0 when the article names them only behind it.
    /// </summary>
    public int LastMention(Entity entity) => entity.Context.LastBefore(Sentence, Phrase.From);

    /// <summary>Whether that was in this sentence or in one of so many before; never when it was in none, which is 0.</summary>
    public bool IsWithin(int sentence, int sentenceCount) => sentence > 0 && Sentence - sentence <= sentenceCount;

    /// <summary>
    /// Whether the words before the noun name another office than the body has: "the labour ministry" is not the Finance Ministry.
    /// </summary>
    public bool HasOtherOffice(Entity body)
    {
        for (int i = Phrase.From; i < HeadToken; i++)
        {
            ref readonly Token word = ref Passage[i];
            bool tells = word.IsWord && !word.Is(WordClass.Closed) && word.Entry.Nation == 0
                && !BodyNames.HasWord(body.Name, Passage.Text, word.Range);
            if (tells && (word.IsCapitalized || word.Is(WordMeaning.TitleModifier | WordMeaning.OrganizationNoun | WordMeaning.SpeechNoun)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words before the noun neither the name nor a description of the body has; two at most.</summary>
    public int CountUnexplained(Entity body)
    {
        int count = 0;
        for (int i = Phrase.From; i < HeadToken && count < 2; i++)
        {
            ref readonly Token word = ref Passage[i];
            bool tells = word.IsWord && !word.Is(WordClass.Closed) && word.Entry.Nation == 0 && !word.Is(WordForm.VerbParticiple)
                && !(body.HeadNoun is null
                    ? BodyNames.HasWord(body.Name, Passage.Text, word.Range)
                    : body.Descriptions.OwnWords.Has(Passage.Text, word.Range))
                && !(body.Context.IntroducedAs.Length > 0
                    && BodyNames.HasWord(Passage.Words(body.Context.IntroducedAs), Passage.Text, word.Range));
            count += tells ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the body was introduced by these very words: "the security firm" of "security firm Hale Lock".</summary>
    public bool HasVeryWords(Entity body) =>
        body.Context.IntroducedAs.Length > 0
        && HeadToken - 1 > Phrase.From
        && BodyNames.HasWord(Passage.Words(body.Context.IntroducedAs), Noun)
        && BodyNames.HasWord(Passage.Words(body.Context.IntroducedAs), Passage.Text, Passage[HeadToken - 1].Range);

    /// <summary>Whether a name stands behind the noun: "the board of Hale Lines".</summary>
    public bool HasNameBehind(List<KnownName> inPassage)
    {
        for (int i = inPassage.Count - 1; i >= 0 && inPassage[i].To > Phrase.CoreTo; i--)
        {
            if (inPassage[i].From >= Phrase.CoreTo && inPassage[i].To <= Phrase.To)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name stands inside the phrase; nationalities and places are none.</summary>
    public bool HasName(List<KnownName> inPassage)
    {
        for (int i = inPassage.Count - 1; i >= 0 && inPassage[i].To > Phrase.From; i--)
        {
            if (inPassage[i].From >= Phrase.From && inPassage[i].To <= Phrase.To && inPassage[i].Entity.Kind != ActorKind.Place)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a description; its words are added to a list that is empty.</summary>
    public static Description Read(Passage passage, NounPhrase phrase, string noun, List<string> words, int sentence)
    {
        int nation = 0;
        int age = 0;
        for (int i = phrase.From; i < phrase.CoreTo; i++)
        {
            nation = nation == 0 ? passage[i].Entry.Nation : nation;
            age = age == 0 ? FindAge(passage.Text, passage[i].Range) : age;
        }

        RoleWords own = RoleWords.Parse(PhraseWords.Read(passage, phrase.Span), words);
        return new Description(passage, phrase, noun, own, sentence) { Nation = nation, Age = age };
    }

    /// <summary>The years of "34-year-old", or 0.</summary>
    private static int FindAge(string text, TextRange word)
    {
        const string Behind = "-year-old";
        int digits = word.Length - Behind.Length;
        if (digits is not (1 or 2) || string.CompareOrdinal(text, word.Start + digits, Behind, 0, Behind.Length) != 0)
        {
            return 0;
        }

        int age = 0;
        for (int i = word.Start; i < word.Start + digits; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                return 0;
            }

            age = (age * 10) + text[i] - '0';
        }

        return age;
    }
}
