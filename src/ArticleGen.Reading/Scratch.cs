using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading;

/// <summary>
/// The memory in which an article is taken apart. It is used again for the next article; whatever a reading keeps is copied out of it.
/// </summary>
/// <remarks>
/// It holds lists and tables only, and no state. The readers are new for each article and fill lists that they ask for. So nothing of one
/// article can show in the reading of another as long as <see cref="Clear"/> empties them all.
/// </remarks>
internal sealed class Scratch
{
    // Up to about this length, lists that grow little by little find memory that is ready.
    private const int LongText = 1 << 20;

    // Typical news has at most one paragraph, one quote and one mention per this many letters.
    private const int LettersAParagraph = 200;
    private const int LettersAQuote = 200;
    private const int LettersAMention = 70;

    /// <summary>The memory for the paragraph.</summary>
    public PassageScratch Passages { get; } = new();

    /// <summary>The memory for the actors.</summary>
    public ActorScratch Actors { get; } = new();

    /// <summary>The memory for the quotes.</summary>
    public QuoteScratch Quotes { get; } = new();

    /// <summary>The paragraphs of the text.</summary>
    public List<TextRange> Paragraphs { get; } = [];

    /// <summary>The lines of the block that is being split into paragraphs.</summary>
    public List<TextRange> Lines { get; } = [];

    /// <summary>What an editor would mark.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Who is in the article, and where first.</summary>
    public List<(Entity Entity, int First)> Members { get; } = [];

    /// <summary>Makes it ready for a text.</summary>
    public void Open(string text, Vocabulary vocabulary, CancellationToken cancel)
    {
        Passages.Open(text, vocabulary, cancel);
        if (text.Length > LongText)
        {
            // Beyond that length, each growth of a list would allocate new memory and copy everything into it.
            Paragraphs.Reserve(text.Length / LettersAParagraph);
            Quotes.Quotes.Reserve(text.Length / LettersAQuote);
            Actors.Entities.ReserveMentions(text.Length / LettersAMention);
        }
    }

    /// <summary>
    /// Empties everything, so that it keeps no article alive and the next reading sees nothing of this one. Large lists give their memory
    /// back.
    /// </summary>
    public void Clear()
    {
        Passages.Clear();
        Actors.Clear();
        Quotes.Clear();
        Paragraphs.Empty();
        Lines.Empty();
        Problems.Empty();
        Members.Empty();
    }
}
