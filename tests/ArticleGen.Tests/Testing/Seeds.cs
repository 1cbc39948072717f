namespace ArticleGen.Tests.Testing;

/// <summary>The articles in the repository's seeds folder.</summary>
internal static class Seeds
{
    public static string RussiaNatoSlamDoor { get; } = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "seeds", "russia-nato-slam-door.txt"));
}
