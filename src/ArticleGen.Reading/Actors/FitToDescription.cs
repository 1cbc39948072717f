namespace ArticleGen.Reading.Actors;

/// <summary>How well somebody fits a description.</summary>
/// <param name="Score">The more, the better; 0 and less does not fit.</param>
/// <param name="Sentence">The sentence that mentioned them last.</param>
internal readonly record struct FitToDescription(double Score, int Sentence)
{
    /// <summary>Somebody who cannot be meant.</summary>
    public static FitToDescription Never => default;
}
