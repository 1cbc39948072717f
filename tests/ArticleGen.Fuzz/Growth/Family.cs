
namespace ArticleGen.Fuzz.Growth;

/// <summary>Texts of any length: a beginning, and a piece again and again.</summary>
/// <param name="Name">What it is made of.</param>
/// <param name="Front">What stands above: headline and dateline.</param>
/// <param name="Piece">What is repeated; one character at least.</param>
internal sealed record Family(string Name, string Front, string Piece)
{
    /// <summary>How the text is written.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>What stands below.</summary>
    public string Back { get; init; } = "";

    public const string PlainFront = "Harbour news\n\n21 August 2008\n\n";

    public string Write(int length)
    {
        int count = Math.Max(1, (length - Front.Length - Back.Length) / Piece.Length);
        return new StringBuilder(Front, length + Piece.Length).Insert(Front.Length, Piece, count).Append(Back).ToString();
    }
}
