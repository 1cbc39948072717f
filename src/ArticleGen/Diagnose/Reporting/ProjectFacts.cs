using ArticleGen.Fields;
using ArticleGen.References;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>What the rules about a project as a whole look at.</summary>
/// <param name="HasArticles">Whether it lists any, if only drafts that are left out.</param>
/// <param name="FullClasses">The classes that are asked for more properties of articles than they can have.</param>
/// <param name="Actors">How many actors are to have properties.</param>
/// <param name="TextLength">The UTF-16 code units of text that go into the generated code.</param>
/// <param name="Language">The version of C#.</param>
internal sealed record ProjectFacts(
    bool HasArticles,
    ValueList<FullClass> FullClasses,
    int Actors,
    long TextLength,
    LanguageVersion Language)
{
    /// <summary>How many articles its assembly has.</summary>
    internal int Articles { get; init; }

    /// <summary>Which actors are to have properties.</summary>
    internal ActorProperties ActorProperties { get; init; }

    /// <summary>The classes for which there are more fields of articles than they can have.</summary>
    internal IReadOnlyList<FullFields>? FullFields { get; init; }

    /// <summary>The fields for which the types of another project have no room.</summary>
    internal IReadOnlyList<FieldMisfit>? FieldMisfits { get; init; }

    /// <summary>The facts of a project.</summary>
    /// <param name="articles">The articles that its assembly has.</param>
    /// <param name="hasArticles">Whether it lists any.</param>
    /// <param name="catalogue">The names of articles and actors.</param>
    /// <param name="fields">The fields of its articles.</param>
    /// <param name="language">The version of C#.</param>
    internal static ProjectFacts Collect(
        ValueList<ArticleModel> articles,
        bool hasArticles,
        Catalogue catalogue,
        FieldSchema fields,
        LanguageVersion language) => new(
        hasArticles,
        FullClass.Find(catalogue.Articles),
        catalogue.AskingActors,
        articles.Sum(static article => (long)(article.Text?.Length ?? 0)),
        language)
        {
            Articles = articles.Count,
            ActorProperties = catalogue.ActorProperties,
            FullFields = fields.FullClasses,
        };
}

/// <summary>A class that is asked for more properties than it can have.</summary>
/// <param name="Name">Articles, or the class of a folder in it, as code writes it.</param>
/// <param name="Articles">How many articles ask for a property there.</param>
internal sealed record FullClass(string Name, int Articles)
{
    internal static ValueList<FullClass> Find(ValueList<NamedFile> articles) => articles
        .Where(static article => !article.HasProperty)
        .Select(static article => article.Class)
        .Distinct()
        .Select(name => new FullClass(ArticleNames.Qualify(name), articles.Count(article => article.Class == name)))
        .ToValueList();
}
