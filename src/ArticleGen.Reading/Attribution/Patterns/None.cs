using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>The text does not tell who speaks.</summary>
/// <remarks>Mostly the reporter's words around the quotation show whose it is, but in more ways than patterns can list.</remarks>
internal sealed class None : LeftoverPattern
{
    public override string Example => "The storm passed. \"It is time to reopen the port.\"";

    public override LeftoverSpeech? Match(in Leftover leftover) =>
        leftover.Place != LeftoverPlace.Inside || leftover.IsLongEnough ? LeftoverSpeech.OfNobody : null;
}
