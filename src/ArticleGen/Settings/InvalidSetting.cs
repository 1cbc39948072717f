namespace ArticleGen.Settings;

/// <summary>A setting whose value was not understood, so that its default holds.</summary>
/// <param name="Property">The MSBuild property or metadata, such as "ArticleGen_Accessibility".</param>
/// <param name="Value">The value as it stands in the project.</param>
/// <param name="Expected">What would have been understood, as the end of the sentence "write ...".</param>
/// <param name="Instead">What is done instead, such as "'public' is used".</param>
internal sealed record InvalidSetting(string Property, string Value, string Expected, string Instead);
