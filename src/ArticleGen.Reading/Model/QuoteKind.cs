namespace ArticleGen.Reading;

/// <summary>How an article gives somebody's words, or what else it reports of somebody.</summary>
public enum QuoteKind
{
    /// <summary>A stretch in quotation marks that stands on its own.</summary>
    Direct,

    /// <summary>The reporter's clause with some of the speaker's words in quotation marks inside it.</summary>
    Mixed,

    /// <summary>A reported clause without quotation marks.</summary>
    Indirect,

    /// <summary>
    /// An act without marked words: "criticized the plan", "refused to resign". It tells what it is about, not what was said.
    /// </summary>
    Act,

    /// <summary>A thought without marked words: "believes that the port is safe".</summary>
    Thought,
}
