namespace ArticleGen.Settings;

/// <summary>Whether drafts are in the compiled assembly.</summary>
internal enum Drafts
{
    /// <summary>They are articles as all others are.</summary>
    Include,

    /// <summary>They are read and checked, and nothing of them is in the assembly.</summary>
    Exclude,
}
