using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields;
using ArticleGen.Reading.Text;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Compares the fields of articles with the schema that their project declares.</summary>
/// <param name="schema">The schema.</param>
/// <param name="references">The articles and actors of the assembly; asked for when a field first refers to one.</param>
/// <param name="ofDrafts">Those that drafts may refer to: where drafts are left out, drafts as well.</param>
internal sealed class FieldChecker(
    FieldSchema schema, MadeOnce<ProjectReferences> references, MadeOnce<ProjectReferences> ofDrafts)
{
    private readonly HashSet<string> _keys = new(schema.Fields.Select(static field => field.Key), StringComparer.Ordinal);

    /// <summary>What is not as the schema declares it.</summary>
    internal IReadOnlyList<FieldFault> Check(ArticleReading reading, ArticleItem item, CancellationToken cancel)
    {
        // As the generated code has it: an id by ArticleName may have a folder of its own.
        string folder = item.Id.Substring(0, Math.Max(0, item.Id.LastIndexOf('/')));
        Walk walk = new(reading, new ScalarCheck(() => (reading.IsDraft ? ofDrafts : references).Get(cancel), folder), cancel);
        walk.Check(item.AddFields(reading.Fields), schema.Fields, "", FindStart(reading.Text));
        return walk.Faults;
    }

    /// <summary>The reading without the slips in keys that are no slips, because the schema declares these keys.</summary>
    internal ArticleReading DropSlips(ArticleReading reading)
    {
        // Most articles have no problem of front matter at all.
        if (!reading.Problems.Any(IsSlip))
        {
            return reading;
        }

        HashSet<TextRange> declared = [
            .. reading.Fields.Where(field => _keys.Contains(FieldKeys.Normalize(field.Key))).Select(static field => field.KeyRange)
        ];
        return reading with
        {
            Problems = reading.Problems.Where(problem => !IsSlip(problem) || !declared.Contains(problem.Range)).ToValueList(),
        };
    }

    // The first line with words on it: that of the front matter, where there is one.
    internal static TextRange FindStart(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        int end = text.IndexOfAny(['\r', '\n'], start);
        return TextRange.Between(start, end < 0 ? text.Length : end);
    }

    private static bool IsSlip(Problem problem) => problem.Kind == ProblemKind.FrontMatterNotUnderstood && problem.Edit is not null;

    private sealed class Walk(ArticleReading reading, ScalarCheck scalars, CancellationToken cancel)
    {
        // Each of them is told in a line of its own, and nobody reads more.
        private const int MostFaultsInList = 100;

        // More are no slips. To look for what was meant takes as long as there are fields.
        private const int MostSuggestions = 100;

        private const string OfItem = " of " + BuildNames.ArticleFieldsMetadata;

        private readonly HashSet<TextRange> _told =
            [.. reading.Problems.Where(static problem => problem.Kind == ProblemKind.FrontMatterNotUnderstood)
                .Select(static problem => problem.Range)];

        private readonly TextRange _start = FindStart(reading.Text);

        internal List<FieldFault> Faults { get; } = [];

        /// <summary>Checks the fields of the article, or of a record in it.</summary>
        /// <param name="entries">What is given.</param>
        /// <param name="fields">What is declared.</param>
        /// <param name="path">The records it is in: "Venue.", or "".</param>
        /// <param name="place">Where to say what is missing.</param>
        internal void Check(ValueList<FieldReading> entries, ValueList<Field> fields, string path, TextRange place)
        {
            cancel.ThrowIfCancellationRequested();
            Dictionary<string, FieldReading> given = CountedFields.Find(entries)
                .ToDictionary(static entry => FieldKeys.Normalize(entry.Key), StringComparer.Ordinal);
            ReportUnknown(given, fields, path);

            foreach (Field field in fields)
            {
                FieldReading? entry = given.TryGetValue(field.Key, out FieldReading? found) ? found : null;
                if (entry is null || CountedFields.IsAbsent(entry.Value))
                {
                    ReportMissing(field, path, entry is null || IsOfItem(entry) ? place : entry.KeyRange);
                }
                else
                {
                    CheckValue(field.Type, path + field.Spelling, entry, entry.Value);
                }
            }
        }

        private void CheckValue(FieldType type, string name, FieldReading entry, FieldValue value)
        {
            switch (value)
            {
                case FieldText { } text when ScalarValues.IsAbsent(text):
                    break;
                case FieldList list when type.Kind == FieldKind.List:
                    int enough = Faults.Count + MostFaultsInList;
                    foreach (FieldValue item in list.Items.TakeWhile(_ => Faults.Count < enough))
                    {
                        cancel.ThrowIfCancellationRequested();
                        // A list in a list is a part of it.
                        CheckValue(item is FieldList ? type : type.Item!, name, entry, item);
                    }

                    break;
                case not FieldList when type.Kind == FieldKind.List:
                    CheckValue(type.Item!, name, entry, value);
                    break;
                case FieldMap map when type.Kind == FieldKind.Record:
                    Check(map.Entries, type.Members, name + ".", map.Entries.Count > 0 ? map.Entries[0].KeyRange : entry.KeyRange);
                    break;
                case FieldText text when type.Kind != FieldKind.Record:
                    CheckScalar(type, name, entry, text);
                    break;
                default:
                    ReportWrong(name, entry, value, AdviseShape(type), edit: null, suggestion: null);
                    break;
            }
        }

        private void CheckScalar(FieldType type, string name, FieldReading entry, FieldText value)
        {
            if (scalars.FindFault(type, value) is not { } fault)
            {
                return;
            }

            TextEdit? edit = IsOfItem(entry) ? null
                : fault.IsQuoted ? FieldEdits.Unquote(reading.Text, value)
                : fault.Suggestion is { } meant ? FieldEdits.Replace(reading.Text, value, meant)
                : null;
            ReportWrong(name, entry, value, fault.Advice, edit, fault.Suggestion);
        }

        private static string AdviseShape(FieldType type) => type.Kind == FieldKind.Record
            ? "write keys with values, such as " + type.Members[0].Spelling
            : "write one value";

        private void ReportWrong(string name, FieldReading entry, FieldValue value, string advice, TextEdit? edit, string? suggestion)
        {
            bool isOfItem = IsOfItem(entry);
            string words = value is FieldText text ? text.Text
                : isOfItem ? string.Join("|", ((FieldList)value).Items.OfType<FieldText>().Select(static item => item.Text))
                : value.Range.In(reading.Text);
            Add(
                FieldFaultKind.WrongType,
                isOfItem ? _start : value.Range,
                edit,
                name,
                Excerpt.Cut(words),
                isOfItem ? OfItem : "",
                advice,
                ArticleRule.DidYouMean(suggestion));
        }

        private void ReportMissing(Field field, string path, TextRange place)
        {
            if (field.IsRequired)
            {
                Add(FieldFaultKind.Missing, place, null, path + field.Spelling, field.Type.Kind == FieldKind.Record ? "name" : "type");
            }
        }

        private void ReportUnknown(Dictionary<string, FieldReading> given, ValueList<Field> fields, string path)
        {
            HashSet<string> known = new(fields.Select(static field => field.Key), StringComparer.Ordinal);
            Dictionary<string, string>? missing = null;
            int count = 0;
            foreach (KeyValuePair<string, FieldReading> entry in given)
            {
                if (known.Contains(entry.Key) || entry.Value.IsWellKnown || _told.Contains(entry.Value.KeyRange))
                {
                    continue;
                }

                missing ??= fields.Where(field => !given.ContainsKey(field.Key))
                    .ToDictionary(static field => field.Key, static field => field.Spelling, StringComparer.Ordinal);
                string? meant = ++count <= MostSuggestions && NearestName.Find(entry.Key, missing.Keys) is { } key ? missing[key] : null;
                ReportUnknown(entry.Value, meant, path);
            }
        }

        private void ReportUnknown(FieldReading entry, string? meant, string path)
        {
            bool isOfItem = IsOfItem(entry);
            TextEdit? edit = meant is null || isOfItem ? null : FieldEdits.Rename(reading.Text, entry, meant);
            Add(
                FieldFaultKind.Unknown,
                isOfItem ? _start : entry.KeyRange,
                edit,
                Excerpt.Cut(path + entry.Key),
                isOfItem ? OfItem : "",
                ArticleRule.DidYouMean(edit?.Text ?? meant));
        }

        private void Add(FieldFaultKind kind, TextRange range, TextEdit? edit, params object?[] arguments) =>
            Faults.Add(new(kind, new Finding(range, edit, arguments)));

        private static bool IsOfItem(FieldReading entry) => !entry.IsInFile;
    }
}
