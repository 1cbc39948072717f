using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder said the port would reopen. Nobody is told.</summary>
internal sealed class SubjectSaid : SaidBehind
{
    public override string Example => "Calder said the port would reopen.";

    protected override bool Fits(in Cue cue) => cue.Subject is not { Position: SubjectPosition.Antecedent };

    protected override bool FitsAddressee(NounPhrase? addressee) => addressee is null;
}
