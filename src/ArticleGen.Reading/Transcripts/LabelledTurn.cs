namespace ArticleGen.Reading.Transcripts;

/// <summary>What a paragraph is in a transcript.</summary>
/// <param name="Label">The label of the turn; that of an earlier paragraph when the turn goes on.</param>
/// <param name="Speaker">Whom the label names; null for a letter.</param>
/// <param name="GoesOn">Whether the turn started in an earlier paragraph.</param>
internal sealed record LabelledTurn(LineLabel Label, TurnSpeaker? Speaker, bool GoesOn = false);
