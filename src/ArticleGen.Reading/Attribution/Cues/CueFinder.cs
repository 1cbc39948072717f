using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Cues;

/// <summary>Finds the cues of a sentence, and the subject of each.</summary>
internal static class CueFinder
{
    /// <summary>"According to", with its frames. It is no verb but works like one.</summary>
    public static readonly CueVerb AccordingTo = new("according to", ["to"], CueFrames.Clause | CueFrames.Quote);

    /// <summary>
    /// Finds the verbs of a sentence, and "according to". If neither the passage nor the start of the next one has marks, verbs that need
    /// marks are skipped.
    /// </summary>
    public static void Find(Passage passage, Sentence sentence, bool marked, List<Cue> cues)
    {
        cues.Clear();
        for (int i = sentence.From; i < sentence.To; i++)
        {
            passage.Cancel.PollAt(i);

            // Most words are no cue. Their traits show that before any call.
            ref readonly Token token = ref passage[i];
            if (token.Is(WordClass.Preposition) && passage.Is(i, "according") && passage.Is(i + 1, "to"))
            {
                cues.Add(new Cue(AccordingTo, i, i, i + 2) { HasComplement = true });
            }
            else if (token.Is(WordMeaning.CueVerb))
            {
                AddVerb(passage, sentence, i, marked, cues);
            }
            else if (MisspeltCue.MayBe(token))
            {
                AddMisspelt(passage, sentence, i, cues);
            }
            else if (i == sentence.From && token.IsCapitalized && MisspeltCue.IsAccording(passage, i))
            {
                AddAccording(passage, i, cues);
            }
        }
    }

    private static void AddMisspelt(Passage passage, Sentence sentence, int token, List<Cue> cues)
    {
        if (MisspeltCue.IsAccording(passage, token))
        {
            AddAccording(passage, token, cues);
        }
        else if (MisspeltCue.FindAt(passage, sentence, token) is { } cue)
        {
            cues.Add(cue);
        }
    }

    private static void AddAccording(Passage passage, int token, List<Cue> cues) =>
        cues.Add(
            new Cue(AccordingTo, token, token, token + 2) { HasComplement = true, Correction = MisspeltCue.AccordingFor(passage[token]) });

    private static void AddVerb(Passage passage, Sentence sentence, int token, bool marked, List<Cue> cues)
    {
        (CueVerb? verb, int to) = passage.CueVerbAt(token);
        if (verb is null || (!marked && verb.NeedsMarks))
        {
            return;
        }

        VerbGroup group = Group(passage, sentence, new VerbGroup(token, token, to));
        if (AsksWho(passage, sentence, group) || !VerbForm.IsVerb(passage, sentence, group, verb))
        {
            return;
        }

        Cue cue = new(verb, group.GroupFrom, token, to)
        {
            Passive = group.Passive,
            Infinitive = group.Infinitive,
            Participle = group.Participle,
            Negated = group.Negated,
            HasComplement = CueComplement.Follows(passage, verb, to, sentence.To),
            Subject = group.Infinitive || group.Participle
                ? null
                : group.Contracted ? Contracted(group) : Subjects.Before(passage, group.GroupFrom, sentence.From),
        };
        bool nobody = cue.Subject is { } denied && Nobody.Matches(passage, denied.Phrase);
        if (Nobody.Opens(passage, group.GroupFrom) || (nobody && cue.Subject?.Phrase.Kind == NounPhraseKind.Pronoun))
        {
            // "No one said so", "nobody said so"
            return;
        }

        // "No official said so"; "neither side said whether it would" reports a question, like "did not say whether".
        cue = cue with { Negated = cue.Negated || nobody };
        if (!NamingParticiple.Matches(passage, cue))
        {
            cues.Add(cue.Subject is null && Far(passage, sentence, cue) is { } subject ? cue with { Subject = subject } : cue);
        }
    }

    /// <summary>"she's saying", "they've said": the subject is the first half of the word.</summary>
    private static Subject Contracted(in VerbGroup group) =>
        new(new NounPhrase(group.GroupFrom, group.GroupFrom + 1, group.GroupFrom + 1, NounPhraseKind.Pronoun), SubjectPosition.Adjacent);

    /// <summary>"Nobody knows who said so": the words ask who spoke, and do not say that anybody did.</summary>
    private static bool AsksWho(Passage passage, Sentence sentence, in VerbGroup group)
    {
        int who = group.GroupFrom - 1;
        int asks = who - 1;
        return who > sentence.From && passage.Is(who, "who")
            && passage.Is(asks, WordMeaning.CueVerb) && (passage.Is(asks, WordForm.VerbPast) || !passage.Is(asks, WordForm.VerbAlsoNoun));
    }

    /// <summary>
    /// "A letter sent on Friday argues that ...": no noun phrase stands right before the verb, so its subject is the subject of the
    /// sentence.
    /// </summary>
    private static Subject? Far(Passage passage, Sentence sentence, in Cue cue)
    {
        bool finite = !cue.Infinitive && !cue.Participle && !cue.Passive && cue.HasComplement && cue.Takes(CueFrames.Clause)
            && (!passage.Is(cue.Main, WordForm.VerbParticiple)
                || (cue.Takes(CueFrames.Anything) && CueComplement.IsClauseBehind(passage, cue.Verb, cue.To, sentence.To)));
        return finite && Subjects.OfClause(passage, new(sentence.From, cue.GroupFrom), far: true) is { } phrase
            ? new Subject(phrase, SubjectPosition.BeforeInsertion)
            : null;
    }

    /// <summary>Takes in the auxiliaries, adverbs and negations before the verb.</summary>
    private static VerbGroup Group(Passage passage, Sentence sentence, VerbGroup cue)
    {
        bool be = false;
        bool auxiliary = false;
        bool negated = false;
        bool contracted = false;
        int k = cue.Main;
        while (k - 1 >= sentence.From)
        {
            if (AdverbPhrases.Before(passage, k, sentence.From) is int phrase && phrase < k)
            {
                k = phrase;
                continue;
            }

            int before = k - 1;
            if (IsHabit(passage, before))
            {
                auxiliary = true;
                k = before - 1;
                continue;
            }

            if (passage.Is(before, "to"))
            {
                return cue with { GroupFrom = before, Infinitive = true };
            }

            if (passage.Is(before, WordClass.Auxiliary)
                && passage.Is(before, WordClass.Pronoun)
                && !passage.Is(before, WordClass.Relative | WordClass.Wh))
            {
                // "it's called" is passive; "he's called" is mostly not.
                be |= !passage.Is(before, WordForm.Gender | WordForm.Plural | WordForm.FirstPerson | WordForm.SecondPerson);
                auxiliary = true;
                contracted = true;
                k = before;
                break;
            }

            if (passage.Is(before, WordClass.Auxiliary) && !Words.IsName(passage, before) && !Words.IsTemporal(passage, before))
            {
                be |= passage.Is(before, WordClass.Be);
                auxiliary = true;
            }
            else if (!passage.Is(before, WordClass.Negation) && !IsAdverb(passage, before) && !Floats(passage, before))
            {
                break;
            }

            negated |= passage.Is(before, WordClass.Negation);
            k = before;
        }

        bool ing = passage.Is(cue.Main, WordForm.VerbIng) && !passage.Is(cue.Main, WordForm.VerbPast);
        // "a pilot [known] as 'Red'": a form that is only a participle is passive where no "have" stands before it.
        bool reduced = !auxiliary && !passage.Is(cue.Main, WordForm.VerbPast | WordForm.VerbBase | WordForm.VerbThird);
        return cue with
        {
            GroupFrom = k,
            Passive = (be || reduced) && !ing && passage.Is(cue.Main, WordForm.VerbParticiple),
            Participle = ing && !auxiliary,
            Negated = negated,
            Contracted = contracted,
        };
    }

    /// <summary>"used [to] say": a verb group, unlike "is used to say".</summary>
    private static bool IsHabit(Passage passage, int toToken) =>
        passage.Is(toToken, "to") && passage.Is(toToken - 1, "used") && !passage.Is(toToken - 2, WordClass.Be);

    /// <summary>"have [all] attacked", "had [both] said": a word that goes with the subject stands inside the verb group.</summary>
    private static bool Floats(Passage passage, int token) =>
        passage.Is(token - 1, WordClass.Auxiliary) && passage.IsAny(token, "all", "both", "each");

    /// <summary>"later said", "has since said".</summary>
    private static bool IsAdverb(Passage passage, int token) =>
        (Words.IsAdverb(passage, token) && !passage[token].IsCapitalized)
            || (passage.Is(token, "since") && passage.Is(token - 1, WordClass.Auxiliary | WordClass.Adverb));
}
