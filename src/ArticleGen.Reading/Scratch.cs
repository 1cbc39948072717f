using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading;

/// <summary>The memory in which an article is taken apart. It is used again for the next article; whatever a reading keeps is copied out of it.</summary>
/// <remarks>
/// It holds lists and tables only, and no state: those who read are made anew for each article and ask for the lists they fill, so that nothing of one
/// article can show in the reading of another as long as <see cref="Clear"/> empties them all.
/// </remarks>
internal sealed class Scratch
{
    // What a text grows into little by little is in memory that is at hand up to about this length.
    private const int LongText = 1 << 20;

    // What news has, as a rule: less than a paragraph, a quote and two or three mentions for so many letters.
    private const int LettersAParagraph = 200;
    private const int LettersAQuote = 200;
    private const int LettersAMention = 70;

    public Scratch()
    {
        Passage = new Passage("", Vocabulary.Default, Phrases);
        Quoted = new Passage("", Vocabulary.Default, Phrases);
    }

    /// <summary>The paragraph that is being read.</summary>
    public Passage Passage { get; }

    /// <summary>The words inside one of its stretches in quotation marks.</summary>
    public Passage Quoted { get; }

    public Phrases Phrases { get; } = new();

    public List<TextRange> Paragraphs { get; } = [];

    /// <summary>The lines of the block that is being made paragraphs.</summary>
    public List<TextRange> Lines { get; } = [];

    public List<Problem> Problems { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public List<Cue> Cues { get; } = [];

    public List<QuoteDraft> Quotes { get; } = [];

    /// <summary>Of each stretch of the passage, whether a quote has claimed it.</summary>
    public List<bool> Claimed { get; } = [];

    /// <summary>The quotes of the quotation that paragraphs have left open so far.</summary>
    public List<int> OpenQuotes { get; } = [];

    public List<Content> Contents { get; } = [];

    public List<TextRange> Verbatim { get; } = [];

    public Entities Entities { get; } = new();

    /// <summary>The words of the description that is being looked for.</summary>
    public List<string> Sought { get; } = [];

    public NameTable Names { get; } = new();

    public List<KnownName> NamesInPassage { get; } = [];

    public Dictionary<(int From, int To), Entity> Described { get; private set; } = [];

    public List<(Entity Entity, int Sentence)> Awaiting { get; } = [];

    public List<SalientMention> Salient { get; } = [];

    public List<(Entity Entity, int First)> Members { get; } = [];

    /// <summary>Makes it ready for a text.</summary>
    public void Open(string text, Vocabulary vocabulary, CancellationToken cancel)
    {
        Passage.Open(text, vocabulary, cancel);
        Quoted.Open(text, vocabulary, cancel);
        if (text.Length > LongText)
        {
            // Beyond it, all there is would be copied again and again into memory that has to be got first.
            Paragraphs.Reserve(text.Length / LettersAParagraph);
            Quotes.Reserve(text.Length / LettersAQuote);
            Entities.ReserveMentions(text.Length / LettersAMention);
        }
    }

    /// <summary>Empties everything, so that no article is kept alive and none is seen by the next; what has grown large is given back.</summary>
    public void Clear()
    {
        Passage.Close();
        Quoted.Close();
        Phrases.Clear();
        Paragraphs.Empty();
        Lines.Empty();
        Problems.Empty();
        Sentences.Empty();
        Cues.Empty();
        Quotes.Empty();
        Claimed.Empty();
        OpenQuotes.Empty();
        Contents.Empty();
        Verbatim.Empty();
        Entities.Clear();
        Sought.Empty();
        Names.Clear();
        NamesInPassage.Empty();
        if (Described.Count > ScratchLists.MostKept)
        {
            // Clearing a dictionary keeps its memory.
            Described = [];
        }

        Described.Clear();
        Awaiting.Empty();
        Salient.Empty();
        Members.Empty();
    }
}
