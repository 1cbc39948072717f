namespace ArticleGen.Accuracy.Scoring;

/// <summary>Precision and recall of something counted.</summary>
/// <param name="Right">How many are right.</param>
/// <param name="Given">How many were read.</param>
/// <param name="Wanted">How many there are.</param>
internal readonly record struct Ratio(int Right, int Given, int Wanted)
{
    public double Precision => Of(Right, Given);

    public double Recall => Of(Right, Wanted);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static double Of(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
