namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>The languages of front matter.</summary>
internal enum FrontMatterFormat
{
    /// <summary>Between lines of three hyphens.</summary>
    Yaml,

    /// <summary>Between lines of three plus signs.</summary>
    Toml,

    /// <summary>In braces, or between lines of three semicolons.</summary>
    Json,
}
