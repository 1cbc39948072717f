namespace ArticleGen.Reading.Lexicon;

/// <summary>A form of a cue verb, and the letters in it (<see cref="Text.OneEdit.Letters"/>).</summary>
internal readonly record struct CueForm(string Form, uint Letters);
