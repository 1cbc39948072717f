namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>Completion: the client asks when words are typed, and at no other character.</summary>
internal sealed record CompletionOptions;

/// <summary>What can be put at a place.</summary>
/// <param name="IsIncomplete">Whether there is more, so that the client asks again when more is typed.</param>
/// <param name="Items">What can be put there.</param>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>Something that can be put at a place.</summary>
internal sealed record CompletionItem
{
    internal const int Class = 7;
    internal const int Property = 10;
    internal const int Value = 12;
    internal const int EnumMember = 20;
    internal const int Keyword = 14;
    internal const int Reference = 18;

    /// <summary>How it is shown.</summary>
    public required string Label { get; init; }

    /// <summary>What it is.</summary>
    public required int Kind { get; init; }

    /// <summary>What is shown beside it.</summary>
    public string? Detail { get; init; }

    /// <summary>What is compared with the words that were typed; null for <see cref="Label"/>.</summary>
    public string? FilterText { get; init; }

    /// <summary>By what the items are sorted.</summary>
    public string? SortText { get; init; }

    /// <summary>The change.</summary>
    public required TextEdit TextEdit { get; init; }
}
