using ArticleGen.Reading.Attribution.Leftovers;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Nobody is said to have said it.</summary>
/// <remarks>Whose words they are, the reporter's own words around them mostly tell, in more ways than can be listed.</remarks>
internal sealed class None : LeftoverPattern
{
    public override string Example => "The storm passed. \"It is time to reopen the port.\"";

    public override LeftoverSpeech? Match(in Leftover leftover) =>
        leftover.Place != LeftoverPlace.Inside || leftover.IsLongEnough ? LeftoverSpeech.OfNobody : null;
}
