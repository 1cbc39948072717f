using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>The words of a block quote that say who is quoted.</summary>
/// <param name="Offset">Where they begin in the file: with a name, or with the dash in front of it.</param>
/// <param name="HasDash">Whether it is a dash.</param>
internal readonly record struct QuoteAttribution(int Offset, bool HasDash)
{
    /// <summary>The attribution that begins with a text.</summary>
    public static QuoteAttribution StartAt(TextEnds words) => new(words.FirstOffset, Characters.IsDash(words.First));
}
