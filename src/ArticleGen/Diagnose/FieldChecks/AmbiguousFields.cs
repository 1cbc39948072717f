using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Finds values of fields that do not go together with those of other articles, in a project that declares no schema.</summary>
internal sealed class AmbiguousFields
{
    private readonly FieldTally _all;
    private readonly Dictionary<FieldTally, IReadOnlyList<AmbiguousLook>> _conflicts = [];

    private AmbiguousFields(FieldTally all, UsualValues values)
    {
        _all = all;
        AddConflicts(all, [], values);
    }

    /// <summary>Looks at all articles of a project.</summary>
    internal static AmbiguousFields Find(ProjectFiles files)
    {
        ValueList<ArticleModel> articles = files.ReadArticles(CancellationToken.None);
        FieldTally all = FieldTally.Count([.. articles.Select(static article => article.FieldLooks)], CancellationToken.None);
        return new(all, new(files, articles));
    }

    /// <summary>The values of an article that are odd.</summary>
    internal IReadOnlyList<FieldFault> Check(ArticleReading reading, ArticleItem item)
    {
        List<FieldFault> faults = [];
        if (_conflicts.Count > 0)
        {
            IEnumerable<FieldReading> own = FieldValues.FindCounted(item.AddFields(reading.Fields))
                .Where(static field => !field.IsWellKnown);
            Check(reading, own, _all, "", faults);
        }

        return faults;
    }

    private void AddConflicts(FieldTally field, string[] path, UsualValues values)
    {
        foreach (FieldTally member in field.Members)
        {
            string[] memberPath = [.. path, member.Key];
            AmbiguousLook[] looks =
            [
                .. LookConflict.Find(member)
                    .Select(conflict => new AmbiguousLook(conflict, values.Locate(conflict.UsualArticle, memberPath, conflict.Usual))),
            ];
            if (looks.Length > 0)
            {
                _conflicts.Add(member, looks);
            }

            AddConflicts(member, memberPath, values);
        }
    }

    private void Check(ArticleReading reading, IEnumerable<FieldReading> fields, FieldTally owner, string path, List<FieldFault> faults)
    {
        foreach (FieldReading field in fields)
        {
            if (owner.Find(FieldKeys.Normalize(field.Key)) is not { } tally)
            {
                continue;
            }

            string name = path + field.Key;
            if (_conflicts.TryGetValue(tally, out IReadOnlyList<AmbiguousLook>? looks))
            {
                faults.AddRange(looks.Select(look => FindFault(reading, field, name, look)).OfType<FieldFault>());
            }

            Check(reading, FieldValues.FindMembers(field.Value), tally, name + ".", faults);
        }
    }

    // One value of an article is enough.
    private static FieldFault? FindFault(ArticleReading reading, FieldReading field, string name, AmbiguousLook look)
    {
        if (FieldValues.FindFirst(field.Value, look.Conflict.Odd) is not { } value)
        {
            return null;
        }

        bool isOfItem = field.KeyRange.Length == 0;
        TextRange place = isOfItem ? FieldChecker.FindStart(reading.Text) : value is FieldMap ? field.KeyRange : value.Range;
        TextEdit? edit = !isOfItem && value is FieldText text && look.IsMendedByQuotation(text)
            ? FieldEdits.Quote(reading.Text, text)
            : null;
        return new(
            FieldFaultKind.Ambiguous,
            new(
                place,
                edit,
                ShortWords.Cut(name),
                LookWords.Describe(look.Conflict.Odd),
                LookWords.Describe(look.Conflict.Usual),
                look.UsualPlace,
                LookWords.Advise(look.Conflict, edit is not null)));
    }

    /// <summary>A conflict, and where one of the usual values stands.</summary>
    private sealed record AmbiguousLook(LookConflict Conflict, string UsualPlace)
    {
        internal bool IsMendedByQuotation(FieldText value) => Conflict.Usual == Looks.Words
            && (LookFinder.Find(value.Text, isQuoted: true) & Looks.Words) != 0;
    }

    /// <summary>The values that others are compared with.</summary>
    private sealed class UsualValues(ProjectFiles files, ValueList<ArticleModel> articles)
    {
        private Dictionary<string, AdditionalText>? _files;

        /// <summary>The first value of an article that looks so, as path(line,column); the path alone when it stands in no file.</summary>
        internal string Locate(int article, string[] path, Looks looks)
        {
            ArticleItem item = articles[article].Item;
            _files ??= FindFiles();
            if (_files.TryGetValue(item.Key, out AdditionalText? file)
                && ProjectFiles.FindText(file, files.FindItem(file), CancellationToken.None) is { } text
                && FieldValues.FindFirst(files.Read(text, item, CancellationToken.None).Fields, path, looks) is { } range)
            {
                LinePosition place = text.Lines.GetLinePosition(range.Start);
                return FormattableString.Invariant($"{item.SourceFile}({place.Line + 1},{place.Character + 1})");
            }

            return item.SourceFile;
        }

        private Dictionary<string, AdditionalText> FindFiles()
        {
            Dictionary<string, AdditionalText> byKey = new(StringComparer.Ordinal);
            foreach (AdditionalText file in files.All)
            {
                if (files.FindItem(file).Item is { } item && !byKey.ContainsKey(item.Key))
                {
                    byKey.Add(item.Key, file);
                }
            }

            return byKey;
        }
    }
}
