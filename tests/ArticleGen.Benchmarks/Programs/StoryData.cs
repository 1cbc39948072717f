using System.Text.Json.Serialization;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>
/// What is known of an article, as a program would keep it that had it from a file: offsets and not copies of what is in the text.
/// </summary>
internal sealed record StoryData(string Id, string Headline, string Text, QuoteData[] Quotes, ActorData[] Actors);

/// <summary>A quote of a <see cref="StoryData"/>.</summary>
internal sealed record QuoteData(int Start, int Length, string Kind, string? Speaker, string? Cue, string Pattern);

/// <summary>Somebody a <see cref="StoryData"/> speaks of.</summary>
internal sealed record ActorData(string Name, string Kind, string[] Roles, string[] Aliases);

/// <summary>Reads and writes the data without reflection.</summary>
[JsonSerializable(typeof(StoryData[]))]
internal sealed partial class StoryJson : JsonSerializerContext;
