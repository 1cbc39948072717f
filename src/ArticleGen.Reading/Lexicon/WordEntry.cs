namespace ArticleGen.Reading.Lexicon;

/// <summary>All that the word lists know of one written form.</summary>
internal sealed class WordEntry
{
    /// <summary>The entry of every word that no list holds.</summary>
    public static WordEntry Unknown { get; } = new("");

    public WordEntry(string form) => Form = form;

    /// <summary>The form in lower case, with straight apostrophes.</summary>
    public string Form { get; }

    /// <summary>What it may be.</summary>
    public WordTraits Traits { get; set; }

    /// <summary>
    /// Whether no list says what the word is by itself. Some words have an entry only because they help to read others: "ex", "umbrage"
    /// of "take umbrage".
    /// </summary>
    public bool IsUnknown { get; set; } = true;

    /// <summary>What few readers look for in it.</summary>
    public WordUse Use { get; set; }

    /// <summary>The cue verb this is a form of, when it needs no particle.</summary>
    public CueVerb? Cue { get; set; }

    /// <summary>The cue verbs of several words that start with this form.</summary>
    public List<CueVerb>? PhrasalCues { get; set; }

    /// <summary>The number of a month (January = 1) or a weekday (Monday = 1); otherwise 0.</summary>
    public int Number { get; set; }

    /// <summary>The kinds of body that the noun means, or that it shows as a word of a name.</summary>
    public BodyKinds Body { get; set; }

    /// <summary>
    /// The place that a nationality, or the name of the place, stands for; 0 when it stands for none. Those that are no states of their own
    /// ("Texan", "European") have numbers below 0: a Texan firm is an American one.
    /// </summary>
    public int Nation { get; set; }

    /// <summary>The singular of a role noun in the plural, otherwise null.</summary>
    public string? Singular { get; set; }

    /// <summary>The preposition the word takes when it stands behind the person it describes ("to" of "close"), otherwise null.</summary>
    public string? Preposition { get; set; }

    /// <summary>The words behind this one in the adverbs of several words that start with it ("fact" of "in fact"), or null.</summary>
    public List<string[]>? AdverbsFrom { get; set; }

    /// <summary>The words of the adverbs that end with this one ("in", "fact"), or null.</summary>
    public List<string[]>? AdverbsTo { get; set; }

    /// <summary>Whether it has one of these traits.</summary>
    public bool Is(WordTraits any) => Traits.Is(any);
}
