namespace ArticleGen.Reading.Lexicon;

/// <summary>What the names behind the bar of a word list stand for: "five | determiner number".</summary>
internal static class ListNames
{
    /// <summary>The class a name in a word list stands for; none when it is said for another reader of the list.</summary>
    public static WordClass Class(string name) => name switch
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
        "subject" => WordClass.Subject,
        "object" => WordClass.Object,
        "first" => WordClass.FirstPerson,
        "second" => WordClass.SecondPerson,
        "male" => WordClass.Male,
        "female" => WordClass.Female,
        "plural" => WordClass.Plural,
        "adjective" => WordClass.Adjective,
        "group" => WordClass.GroupRole,
        "honorific" => WordClass.Honorific,
        "modifier" => WordClass.TitleModifier,
        "said" => WordClass.SpeechNoun,
        "document" => WordClass.DocumentNoun,
        "event" => WordClass.Occasion,
        "poll" => WordClass.Poll,
        "be" => WordClass.Be,
        "clause" => WordClass.ClauseOpener,
        "day" => WordClass.Day,
        "part" => WordClass.PartOfDay,
        "period" => WordClass.Period,
        "pointer" => WordClass.Pointer,
        "lead" => WordClass.BeforeDay,
        "noun" => WordClass.WorkNoun,
        "context" => WordClass.WorkContext,
        "behind" => WordClass.BehindWork,
        _ => WordClass.None,
    };

    /// <summary>What several names stand for together.</summary>
    public static WordClass Classes(IEnumerable<string> names) => names.Aggregate(WordClass.None, static (all, name) => all | Class(name));

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
        _ => CueFrames.None,
    };
}
