namespace ArticleGen.Settings;

/// <summary>Where the texts of the articles live in the compiled assembly.</summary>
internal enum TextStorage
{
    /// <summary>In the generated code, as literals.</summary>
    Inline,

    /// <summary>In manifest resources, which the build adds; files without one are stored inline.</summary>
    Resource,
}
