#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Writes actors as JSON and reads them back.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class ActorJson
    {
        internal static Actor ReadAlone(global::System.Text.Json.JsonElement json) =>
            Read(json, ReadId(json), JsonReading.FindTexts(json, "subjectOf"));

        internal static Actor Read(global::System.Text.Json.JsonElement json, string id, string[] articleIds) => new Actor(
            id,
            JsonReading.GetText(json, "name"),
            JsonReading.GetKind<ActorKind>(json),
            JsonReading.FindTexts(json, "jobTitle"),
            JsonReading.FindTexts(json, "alternateName"),
            JsonReading.FindTexts(json, "pronouns"),
            articleIds,
            ThisProject.Instance);

        // With the ids of the articles, instead of the places in one of them.
        internal static void WriteAlone(global::System.Text.Json.Utf8JsonWriter writer, Actor actor)
        {
            WriteStart(writer, actor);
            JsonWriting.WriteTexts(writer, "subjectOf", ((IJsonActor)actor).ArticleIds);
            writer.WriteEndObject();
        }

        internal static void WriteInArticle(
            global::System.Text.Json.Utf8JsonWriter writer,
            Actor actor,
            global::System.Collections.Generic.IReadOnlyList<TextRange> mentions,
            int textLength)
        {
            WriteStart(writer, actor);
            JsonWriting.WriteRanges(writer, "mentionRanges", mentions, textLength);
            writer.WriteEndObject();
        }

        internal static void WriteInQuote(global::System.Text.Json.Utf8JsonWriter writer, Actor actor)
        {
            WriteStart(writer, actor);
            writer.WriteEndObject();
        }

        internal static void WriteReference(global::System.Text.Json.Utf8JsonWriter writer, Actor actor)
        {
            WriteName(writer, actor);
            writer.WriteEndObject();
        }

        internal static string ReadId(global::System.Text.Json.JsonElement json) =>
            JsonReading.GetText(json, "@id") is var id && id.Length > 0 && id[0] == '#'
                ? JsonReading.Unescape(id.Substring(1))
                : throw new global::System.Text.Json.JsonException(
                    "\"@id\" is \"" + id + "\"; it has to start with '#'.");

        // schema.org has no name for a source that is not named: who speaks is a person or an organization there.
        internal static string FindSchemaType(Actor actor) => actor.Kind switch
        {
            ActorKind.Person or ActorKind.Anonymous => "Person",
            ActorKind.Place => "Place",
            _ => "Organization",
        };

        private static void WriteStart(global::System.Text.Json.Utf8JsonWriter writer, Actor actor)
        {
            WriteName(writer, actor);
            writer.WriteString("kind", actor.Kind.ToString());
            JsonWriting.WriteTexts(writer, "jobTitle", actor.Roles);
            JsonWriting.WriteTexts(writer, "alternateName", actor.Aliases);
            JsonWriting.WriteTextsIfAny(writer, "pronouns", actor.Pronouns);
        }

        private static void WriteName(global::System.Text.Json.Utf8JsonWriter writer, Actor actor)
        {
            writer.WriteStartObject();
            writer.WriteString("@id", "#" + JsonWriting.Escape(actor.Id));
            writer.WriteString("@type", FindSchemaType(actor));
            writer.WriteString("name", actor.Name);
        }
    }
#endif
}
