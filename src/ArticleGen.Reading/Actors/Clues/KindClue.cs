using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>One way in which the words around a name tell what kind of name it is.</summary>
internal abstract class KindClue
{
    /// <summary>What the words around the name say; nothing most of the time.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="name">The tokens of the name.</param>
    public abstract KindWeights Weigh(Passage passage, TokenSpan name);
}
