using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleGen.Tool.Statistics.Writing;

/// <summary>Statistics as one JSON object.</summary>
internal static class StatisticsJson
{
    /// <summary>Writes the object, and a line end.</summary>
    internal static void Write(ArchiveStatistics statistics, Stream output)
    {
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(output, options))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", statistics.Articles);
            json.WriteNumber("quotes", statistics.Sources.All);
            json.WriteNumber("articlesWithoutNamedSource", statistics.ArticlesWithoutNamedSource);
            json.WriteStartObject("sources");
            json.WriteNumber("named", statistics.Sources.Named);
            json.WriteNumber("anonymous", statistics.Sources.Anonymous);
            json.WriteNumber("groups", statistics.Sources.Groups);
            json.WriteNumber("nobody", statistics.Sources.Nobody);
            json.WriteEndObject();
            WriteSpeakers(json, statistics.Speakers);
            Write(json, "unnamedSources", statistics.UnnamedSources);
            WritePronouns(json, statistics.Pronouns);
            Write(json, "kinds", statistics.Kinds);
            Write(json, "sections", statistics.Sections);
            Write(json, "months", statistics.Months);
            Write(json, "places", statistics.Places);
            WriteQuoting(json, statistics.Quoting);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteSpeakers(Utf8JsonWriter json, IReadOnlyList<SpeakerTally> speakers)
    {
        json.WriteStartArray("speakers");
        foreach (SpeakerTally speaker in speakers)
        {
            json.WriteStartObject();
            json.WriteString("name", speaker.Actor.Actor.Name);
            json.WriteString("id", speaker.Actor.Id);
            json.WriteString("kind", speaker.Actor.Actor.Kind.ToString());
            json.WriteNumber("quotes", speaker.Quotes);
            json.WriteNumber("articles", speaker.Articles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePronouns(Utf8JsonWriter json, IReadOnlyList<PronounTally> pronouns)
    {
        json.WriteStartArray("peopleByPronoun");
        foreach (PronounTally tally in pronouns)
        {
            json.WriteStartObject();
            json.WriteString("pronoun", tally.Pronoun.Length == 0 ? null : tally.Pronoun);
            json.WriteNumber("people", tally.People);
            json.WriteNumber("quotes", tally.Quotes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Tally> tallies)
    {
        json.WriteStartArray(name);
        foreach (Tally tally in tallies)
        {
            json.WriteStartObject();
            json.WriteString("name", tally.Name);
            json.WriteNumber("quotes", tally.Quotes);
            json.WriteNumber("articles", tally.Articles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuoting(Utf8JsonWriter json, QuotingGraph quoting)
    {
        json.WriteStartArray("quoting");
        foreach (QuotingEdge edge in quoting.Edges)
        {
            json.WriteStartObject();
            json.WriteString("from", edge.From.Name);
            json.WriteString("fromId", edge.From.ActorId);
            json.WriteString("to", edge.To.Name);
            json.WriteString("toId", edge.To.ActorId);
            json.WriteNumber("quotes", edge.Quotes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
