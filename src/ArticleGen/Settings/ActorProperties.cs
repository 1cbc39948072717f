namespace ArticleGen.Settings;

/// <summary>Which named actors have a property in Actors. Actors.Find finds all of them.</summary>
internal enum ActorProperties
{
    /// <summary>What holds where the project says nothing: all, but in a project with very many only those of the most articles.</summary>
    Frequent,

    /// <summary>All, as far as a class can have so many.</summary>
    All,

    /// <summary>Those who speak in a quote.</summary>
    Quoted,

    /// <summary>None.</summary>
    None,
}
