using ArticleGen.Diagnose.FieldChecks;
using ArticleGen.Fields;
using ArticleGen.Reading.Metadata;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Completing;

/// <summary>Completes front matter: keys of the schema that are not there yet, and values by the types of their fields.</summary>
/// <param name="text">The text of the article.</param>
/// <param name="front">Its front matter.</param>
/// <param name="schema">What the project declares; null where it declares nothing.</param>
/// <param name="names">Gives the names in the project, which not every value needs.</param>
internal sealed class FrontMatterCompletion(string text, TypedFrontMatter front, FieldSchema? schema, Func<ProjectNames> names)
{
    private const int FewestLetters = 2;

    // Words of a key that has several are written so where the keys around it are in small letters.
    private const string SmallLetters = "a_b";

    private static readonly string[] TruthValues = ["true", "false"];

    /// <summary>What can be put at an offset.</summary>
    /// <param name="reading">The reading of the article.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="completions">Takes it.</param>
    internal void Complete(ArticleReading reading, int offset, Completions completions)
    {
        FrontMatterPlace? place = front.Mark is '{' or ';'
            ? JsonPlaces.Find(text, front, offset)
            : LinePlaces.Find(text, front, offset);
        if (place is null)
        {
            return;
        }

        if (place.IsKey)
        {
            AddKeys(reading, place, place.Path.Count == 0 ? schema?.Fields : FindType(place)?.Members, completions);
        }
        else
        {
            AddValues(reading, place, FindType(place), completions);
        }
    }

    private FieldType? FindType(FrontMatterPlace place) => schema is null ? null : FieldPlace.FindType(schema, place.Path);

    private void AddValues(ArticleReading reading, FrontMatterPlace place, FieldType? type, Completions completions)
    {
        switch (type?.Kind)
        {
            case FieldKind.Choice:
                AddWords(place, type.Choices, CompletionItem.EnumMember, completions);
                break;
            case FieldKind.Boolean:
                AddTruthValues(place, completions);
                break;
            case FieldKind.Article:
                AddArticles(place, completions);
                break;
            case FieldKind.Actor:
                AddWords(
                    place,
                    names().FindByPrefix(completions.GetBegun(place.Typed))
                        .Where(static name => name.IsFullName)
                        .Select(static name => name.Actor.Actor.Name),
                    CompletionItem.Class,
                    completions);
                break;
            case FieldKind.Record:
                AddKeys(reading, place with { Separator = ": " }, type.Members, completions);
                break;
            case null when place.Path is [{ } key]:
                AddValuesOfKey(place, key, completions);
                break;
        }
    }

    private void AddValuesOfKey(FrontMatterPlace place, string key, Completions completions)
    {
        switch (MetadataKeys.FindMember(key))
        {
            case MetadataMember.Tags:
                AddWords(place, names().Tags, CompletionItem.Value, completions);
                break;
            case MetadataMember.Draft:
                AddTruthValues(place, completions);
                break;
            case null when schema is null && completions.GetBegun(place.Typed).Length >= FewestLetters:
                AddArticles(place, completions);
                break;
            case null when schema is null:
                completions.AskAgain();
                break;
        }
    }

    private static void AddTruthValues(FrontMatterPlace place, Completions completions)
    {
        // In quotation marks it would be text.
        if (place.Mark is null)
        {
            completions.AddAll(TruthValues, CompletionItem.Value, place.Typed, word => place.Lead + word);
        }
    }

    // By the id, or by what stands behind the folder in it.
    private void AddArticles(FrontMatterPlace place, Completions completions)
    {
        string begun = completions.GetBegun(place.Typed);
        foreach (KnownArticle article in names().Articles)
        {
            string last = article.Id[(article.Id.LastIndexOf('/') + 1)..];
            string? key = article.Id.StartsWith(begun, StringComparison.OrdinalIgnoreCase) ? article.Id
                : last.StartsWith(begun, StringComparison.OrdinalIgnoreCase) ? last
                : null;
            if (key is not null
                && !completions.Add(
                    article.Id,
                    CompletionItem.Reference,
                    place.Typed,
                    place.Lead + Write(place, article.Id),
                    MarkdownText.Shorten(article.Headline),
                    key))
            {
                return;
            }
        }
    }

    private void AddWords(FrontMatterPlace place, IEnumerable<string> words, int kind, Completions completions) =>
        completions.AddAll(words, kind, place.Typed, word => place.Lead + Write(place, word));

    private void AddKeys(ArticleReading reading, FrontMatterPlace place, ValueList<Field>? fields, Completions completions)
    {
        string[] written = [.. FindWrittenKeys()];
        HashSet<string> taken = new((FindKeys(reading.Fields, place.Path) ?? written).Select(FieldKeys.Normalize), StringComparer.Ordinal);
        string? sample = written.FirstOrDefault(static key => key.Any(static c => char.IsUpper(c) || c is '_' or '-' or ' '))
            ?? (written.Length > 0 ? SmallLetters : null);
        completions.AddAll(
            (fields ?? ValueList<Field>.Empty)
                .Where(field => !taken.Contains(field.Key))
                .Select(field => sample is null ? field.Spelling : FieldEdits.WriteLike(sample, field.Spelling)),
            CompletionItem.Property,
            place.Typed,
            key => place.Lead + WriteKey(place, key));
    }

    // Null where the front matter is not whole, so that the reading knows none of it.
    private static IEnumerable<string>? FindKeys(ValueList<FieldReading> fields, IReadOnlyList<string> path)
    {
        if (fields.Count == 0)
        {
            return null;
        }

        foreach (string key in path)
        {
            string normalized = FieldKeys.Normalize(key);
            if (fields.FirstOrDefault(field => FieldKeys.Normalize(field.Key) == normalized)?.Value is not FieldMap map)
            {
                return [];
            }

            fields = map.Entries;
        }

        return fields.Select(static field => field.Key);
    }

    private IEnumerable<string> FindWrittenKeys()
    {
        string[] parts = text[front.Start..front.End].Split(['\n', '\r', '{', ',']);
        foreach (string part in parts)
        {
            int end = part.IndexOf(front.Mark == '+' ? '=' : ':', StringComparison.Ordinal);
            if (end > 0 && part[..end].Trim().Trim('"', '\'') is { Length: > 0 } key)
            {
                yield return key;
            }
        }
    }

    private string WriteKey(FrontMatterPlace place, string key)
    {
        string rest = text[place.Typed.End..TypedFrontMatter.FindLineEnd(text, place.Typed.End)].TrimStart();
        bool hasRest = rest.StartsWith(place.Separator.Trim(), StringComparison.Ordinal);
        return place.Mark is not null ? key
            : (place.NeedsMarks || (front.Mark == '+' && key.Contains(' ')) ? $"\"{key}\"" : key) + (hasRest ? "" : place.Separator);
    }

    private string Write(FrontMatterPlace place, string word) =>
        place.Mark == '"' ? FieldWords.EscapeDouble(word)
            : place.Mark == '\'' && front.Mark == '-' ? FieldWords.EscapeSingle(word)
            : place.Mark is null && (place.NeedsMarks || !FieldWords.ArePlain(word)) ? FieldWords.Quote(word)
            : word;
}
