namespace ArticleGen.Benchmarks.Corpora;

/// <summary>A file that a project has beside its articles.</summary>
/// <param name="Name">Its name, in the project's folder.</param>
/// <param name="Item">The item that lists it.</param>
/// <param name="Text">What is in it.</param>
internal sealed record ProjectFile(string Name, string Item, string Text);
