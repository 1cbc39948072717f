using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder, who said the port would reopen, left. The verb is that of a clause about the speaker, and somebody may be told.
/// </summary>
internal sealed class RelativeClause : SaidBehind
{
    public override string Example => "Calder, who said the port would reopen, left.";

    protected override bool Fits(in Cue cue) => cue.Subject is { Position: SubjectPosition.Antecedent };

    protected override bool FitsAddressee(NounPhrase? addressee) => true;
}
