namespace ArticleGen.Model;

/// <summary>The property of a named actor.</summary>
/// <param name="Name">What it is called in Actors. The generated code finds the actor by this name even without the property.</param>
/// <param name="Exists">Whether the property is there.</param>
internal sealed record ActorPropertyName(string Name, bool Exists);
