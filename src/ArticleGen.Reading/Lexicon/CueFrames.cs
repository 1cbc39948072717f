namespace ArticleGen.Reading.Lexicon;

/// <summary>The constructions a cue verb can stand in (cue-verbs.txt explains each with examples).</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>Takes a reported clause, with or without "that".</summary>
    Clause = 1 << 0,

    /// <summary>Takes a reported clause only behind "that", "whether", "how" or "why".</summary>
    That = 1 << 1,

    /// <summary>Introduces or follows a quotation in marks.</summary>
    Quote = 1 << 2,

    /// <summary>Takes the one who is told as its object.</summary>
    Told = 1 << 3,

    /// <summary>"accuse X of ...".</summary>
    Of = 1 << 4,

    /// <summary>"describe X as ...".</summary>
    As = 1 << 5,

    /// <summary>"call X ...".</summary>
    Called = 1 << 6,

    /// <summary>What is said is a noun phrase: "deny the report".</summary>
    Object = 1 << 7,

    /// <summary>"urge X to ...", "vow to ...".</summary>
    To = 1 << 8,

    /// <summary>"call for ...".</summary>
    For = 1 << 9,

    /// <summary>A manner of speaking or a gesture; counts only beside a quotation in marks.</summary>
    Manner = 1 << 10,

    /// <summary>Asks.</summary>
    Question = 1 << 11,

    /// <summary>A thought; counts only beside a quotation in marks.</summary>
    Mental = 1 << 12,

    /// <summary>Has data or a document as its subject.</summary>
    Show = 1 << 13,

    /// <summary>
    /// The verb alone says that something was said; what is said may be a noun phrase without marks: "criticized the plan".
    /// </summary>
    Act = 1 << 14,

    /// <summary>Whatever stands behind it has been said, clause or not: "said no".</summary>
    Anything = 1 << 15,

    /// <summary>The participle gives a thing its name, and says nothing: "a company called ...".</summary>
    Naming = 1 << 16,

    /// <summary>The participle gives a work its title, and says nothing, whatever stands before it: "a book titled ...".</summary>
    Titling = 1 << 17,

    /// <summary>What stands behind "to" is done, not said: "persuaded X to leave".</summary>
    Deed = 1 << 18,

    /// <summary>
    /// Such a deed that is reported as an act, with what stands behind "to" as its object: "refused to resign", "voted to close the port".
    /// </summary>
    Choice = 1 << 19,

    /// <summary>Behind "will" it gives the words of a speech before it is held: "Calder will say the port has to reopen".</summary>
    Preview = 1 << 20,

    /// <summary>What has it as its subject may only show something: "the rust suggests that".</summary>
    Evidence = 1 << 21,

    /// <summary>A thing behind it is won or taken: "claimed the title".</summary>
    Winning = 1 << 22,

    /// <summary>A thing behind it is taken back: "recalled 400 boats".</summary>
    Fetching = 1 << 23,

    /// <summary>What a verb means besides that somebody says something. It holds as well if a project's lexicon lists the verb.</summary>
    Senses = Naming | Titling | Deed | Choice | Preview | Evidence | Winning | Fetching,
}
