using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder told the council the port would reopen. Calder told Reuters: "We reopen."</summary>
internal sealed class Told : SaidBehind
{
    public override string Example => "Calder told the council the port would reopen.";

    protected override bool Fits(in Cue cue) => cue.Takes(CueFrames.Told) && cue.Subject is not { Position: SubjectPosition.Antecedent };

    protected override bool FitsAddressee(NounPhrase? addressee) => addressee is not null;
}
