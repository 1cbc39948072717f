using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>What the words around the mentions of an entity tell of it, and where it was mentioned last.</summary>
internal sealed class EntityContext
{
    /// <summary>The kinds of body that the words beside its name show: "the carmaker Hale Motors", "Hale Motors, a bank,".</summary>
    public BodyKinds ShownKinds { get; set; }

    /// <summary>The words before its name that tell the kind: "security firm"; empty when there are none.</summary>
    public TextRange IntroducedAs { get; set; }

    /// <summary>
    /// Its nation or place as <see cref="WordEntry.Nation"/> has it, where the words beside its name tell it; otherwise 0.
    /// </summary>
    public int Nation { get; set; }

    /// <summary>The age that stands behind the name, or 0.</summary>
    public int Age { get; set; }

    /// <summary>Whether a headline names it.</summary>
    public bool IsInHeadline { get; set; }

    /// <summary>Whether the first sentence of the story is about it, or gives its words.</summary>
    public bool IsLead { get; set; }

    /// <summary>The sentence that mentions it last.</summary>
    public int LastSentence { get; private set; }

    /// <summary>The last sentence before <see cref="LastSentence"/> that mentions it; 0 when there is none.</summary>
    public int SentenceBefore { get; private set; }

    /// <summary>The last sentence in which it is the subject of the first clause; 0 when there is none.</summary>
    public int LastAsSubject { get; private set; }

    /// <summary>The last sentence in which it speaks; 0 when there is none.</summary>
    public int LastSpoken { get; private set; }

    // Where the first mention of that sentence ends.
    private int _sentenceOfToken;
    private int _firstToToken;

    /// <summary>Notes the sentence of a mention.</summary>
    public void NoteSentence(int sentence, bool subject, bool speaker)
    {
        SentenceBefore = sentence > LastSentence ? LastSentence
            : sentence < LastSentence ? Math.Max(sentence, SentenceBefore)
            : SentenceBefore;
        LastSentence = Math.Max(LastSentence, sentence);
        LastAsSubject = subject ? sentence : LastAsSubject;
        LastSpoken = speaker ? sentence : LastSpoken;
    }

    /// <summary>Notes where a mention ends, so that a phrase of the same sentence knows whether it stands before it.</summary>
    public void NoteToken(int sentence, int toToken)
    {
        _firstToToken = sentence == _sentenceOfToken ? Math.Min(_firstToToken, toToken) : toToken;
        _sentenceOfToken = sentence;
    }

    /// <summary>The sentence of the last mention that ends before a token of a sentence; 0 when there is none.</summary>
    public int LastBefore(int sentence, int token) =>
        LastSentence < sentence || (_sentenceOfToken == sentence && _firstToToken <= token) ? LastSentence : SentenceBefore;

    /// <summary>Adds all this to what is known of another entity, which this one turned out to be.</summary>
    public void AddTo(EntityContext other)
    {
        other.NoteSentence(SentenceBefore, subject: false, speaker: false);
        other.NoteSentence(LastSentence, subject: false, speaker: false);
        other.LastAsSubject = Math.Max(LastAsSubject, other.LastAsSubject);
        other.LastSpoken = Math.Max(LastSpoken, other.LastSpoken);
        if (_sentenceOfToken >= other._sentenceOfToken && _sentenceOfToken > 0)
        {
            other.NoteToken(_sentenceOfToken, _firstToToken);
        }

        other.ShownKinds |= ShownKinds;
        other.IntroducedAs = other.IntroducedAs.Length == 0 ? IntroducedAs : other.IntroducedAs;
        other.Nation = other.Nation == 0 ? Nation : other.Nation;
        other.Age = other.Age == 0 ? Age : other.Age;
        other.IsInHeadline |= IsInHeadline;
        other.IsLead |= IsLead;
    }

    public void Clear()
    {
        ShownKinds = BodyKinds.None;
        IntroducedAs = default;
        Nation = 0;
        Age = 0;
        IsInHeadline = false;
        IsLead = false;
        LastSentence = 0;
        SentenceBefore = 0;
        _sentenceOfToken = 0;
        _firstToToken = 0;
        LastAsSubject = 0;
        LastSpoken = 0;
    }
}
