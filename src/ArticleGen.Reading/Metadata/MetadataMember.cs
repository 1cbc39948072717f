namespace ArticleGen.Reading.Metadata;

/// <summary>What front matter or a page's metadata can say about an article.</summary>
public enum MetadataMember
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>Who wrote it.</summary>
    Authors,

    /// <summary>When it came out.</summary>
    Published,

    /// <summary>When it was last changed.</summary>
    Updated,

    /// <summary>The section of the paper.</summary>
    Section,

    /// <summary>Its subjects.</summary>
    Tags,

    /// <summary>Its name in an address.</summary>
    Slug,

    /// <summary>What it is about, in a sentence or two.</summary>
    Summary,

    /// <summary>Whether it is not out yet.</summary>
    Draft,

    /// <summary>How far it has come: "draft", "published".</summary>
    Status,

    /// <summary>The language it is written in.</summary>
    Language,

    /// <summary>The address of its picture.</summary>
    Image,

    /// <summary>The agency or paper it comes from.</summary>
    Agency,

    /// <summary>Where it was filed.</summary>
    Place,
}
