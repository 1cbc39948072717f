namespace ArticleGen.Reading.Lexicon;

/// <summary>What the names behind the bar of a word list stand for: "deputy | vague coach".</summary>
internal static class ListNames
{
    /// <summary>The trait that a name in a word list stands for; none when the name is meant for another reader of the list.</summary>
    public static WordTraits Trait(string name) => name switch
    {
        "determiner" => WordClass.Determiner,
        "pronoun" => WordClass.Pronoun,
        "preposition" => WordClass.Preposition,
        "conjunction" => WordClass.Conjunction,
        "subordinator" => WordClass.Subordinator,
        "auxiliary" => WordClass.Auxiliary,
        "negation" => WordClass.Negation,
        "wh" => WordClass.Wh,
        "relative" => WordClass.Relative,
        "possessive" => WordClass.Possessive,
        "subject" => WordForm.Subject,
        "object" => WordForm.Object,
        "first" => WordForm.FirstPerson,
        "second" => WordForm.SecondPerson,
        "male" => WordForm.Male,
        "female" => WordForm.Female,
        "plural" => WordForm.Plural,
        "adjective" => WordClass.Adjective,
        "group" => WordMeaning.GroupRole,
        "honorific" => WordMeaning.Honorific,
        "modifier" => WordMeaning.TitleModifier,
        "said" => WordMeaning.SpeechNoun,
        "document" => WordMeaning.DocumentNoun,
        "event" => WordMeaning.Occasion,
        "poll" => WordMeaning.Poll,
        "thought" => WordMeaning.ThoughtNoun,
        "be" => WordClass.Be,
        "clause" => WordClass.ClauseOpener,
        "day" => WordMeaning.Day,
        "part" => WordMeaning.PartOfDay,
        "period" => WordMeaning.Period,
        "pointer" => WordMeaning.Pointer,
        "lead" => WordMeaning.BeforeDay,
        "noun" => WordMeaning.WorkNoun,
        "context" => WordMeaning.WorkContext,
        "behind" => WordMeaning.BehindWork,
        "kicker" => WordMeaning.Kicker,
        "body" => WordMeaning.BodyNoun,
        "behind-body" => WordMeaning.BehindBody,
        "owned" => WordMeaning.OwnedByBody,
        "team" => WordMeaning.BehindTeam,
        "person" => WordMeaning.OwnedByPerson,
        "family" => WordMeaning.FamilyNoun,
        _ => WordTraits.None,
    };

    /// <summary>What several names stand for together.</summary>
    public static WordTraits Traits(IEnumerable<string> names) => names.Aggregate(WordTraits.None, static (all, name) => all | Trait(name));

    /// <summary>The use that a name in a word list stands for.</summary>
    public static WordUse Use(string name) => name switch
    {
        "in-body" => WordUse.InBody,
        "at-body" => WordUse.AtBody,
        "of-body" => WordUse.OfBody,
        "for-body" => WordUse.ForBody,
        "takes" => WordUse.TakesBody,
        "figure" => WordUse.Figure,
        "shared" => WordUse.Shared,
        "field" => WordUse.HasField,
        "alone" => WordUse.Alone,
        "vague" => WordUse.Vague,
        "unlike-full" => WordUse.UnlikeFull,
        "unlike-all" => WordUse.UnlikeAll,
        "coach" => WordUse.BeforeCoach,
        "surname" => WordUse.ThingOrSurname,
        "speaks" => WordUse.ThingOrBody,
        "study" => WordUse.Study,
        "royal" => WordUse.Royal,
        "peer" => WordUse.Peer,
        "personal" => WordUse.OfPersons,
        "small" => WordUse.OfPersonsIfSmall,
        "takes-office" => WordUse.TakesOffice,
        "given-office" => WordUse.GivenOffice,
        _ => WordUse.None,
    };

    /// <summary>What several names stand for together.</summary>
    public static WordUse Uses(IEnumerable<string> names) => names.Aggregate(WordUse.None, static (all, name) => all | Use(name));

    /// <summary>What several names of cue-verbs.txt stand for together.</summary>
    public static CueFrames Frames(IEnumerable<string> names) => names.Aggregate(CueFrames.None, static (all, name) => all | Frame(name));

    /// <summary>The construction a name in cue-verbs.txt stands for.</summary>
    public static CueFrames Frame(string name) => name switch
    {
        "clause" => CueFrames.Clause,
        "that" => CueFrames.That,
        "quote" => CueFrames.Quote,
        "told" => CueFrames.Told,
        "of" => CueFrames.Of,
        "as" => CueFrames.As,
        "called" => CueFrames.Called,
        "object" => CueFrames.Object,
        "to" => CueFrames.To,
        "for" => CueFrames.For,
        "manner" => CueFrames.Manner,
        "question" => CueFrames.Question,
        "mental" => CueFrames.Mental,
        "show" => CueFrames.Show,
        "act" => CueFrames.Act,
        "any" => CueFrames.Anything,
        "naming" => CueFrames.Naming,
        "titling" => CueFrames.Titling,
        "deed" => CueFrames.Deed,
        "choice" => CueFrames.Choice,
        "preview" => CueFrames.Preview,
        "evidence" => CueFrames.Evidence,
        "win" => CueFrames.Winning,
        "fetch" => CueFrames.Fetching,
        _ => CueFrames.None,
    };
}
