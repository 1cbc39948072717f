namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>A name is not to be changed.</summary>
/// <param name="message">Why.</param>
internal sealed class RenamingException(string message) : Exception(message);
