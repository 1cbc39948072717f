using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>The memory in which paragraphs are taken apart.</summary>
internal sealed class PassageScratch
{
    public PassageScratch()
    {
        Passage = new Passage("", Vocabulary.Default, Phrases);
        Quoted = new Passage("", Vocabulary.Default, Phrases);
    }

    /// <summary>The paragraph that is being read.</summary>
    public Passage Passage { get; }

    /// <summary>The words inside one of its stretches in quotation marks.</summary>
    public Passage Quoted { get; }

    /// <summary>What both have looked up already.</summary>
    public Phrases Phrases { get; } = new();

    /// <summary>The sentences of the paragraph.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Makes it ready for a text.</summary>
    public void Open(string text, Vocabulary vocabulary, CancellationToken cancel)
    {
        Passage.Open(text, vocabulary, cancel);
        Quoted.Open(text, vocabulary, cancel);
    }

    /// <summary>Empties it; what has grown large is given back.</summary>
    public void Clear()
    {
        Passage.Close();
        Quoted.Close();
        Phrases.Clear();
        Sentences.Empty();
    }
}
