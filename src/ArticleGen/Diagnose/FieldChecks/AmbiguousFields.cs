using System.Collections.Concurrent;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using ArticleGen.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>Finds values of fields that do not go together with those of other articles, in a project that declares no schema.</summary>
internal sealed class AmbiguousFields
{
    private readonly FieldTally _all;
    private readonly Dictionary<FieldTally, IReadOnlyList<AmbiguousLook>> _conflicts = [];

    private AmbiguousFields(FieldTally all, UsualValues values, CancellationToken cancel)
    {
        _all = all;
        AddConflicts(all, [], values, cancel);
    }

    /// <summary>Looks at all articles of a project.</summary>
    internal static AmbiguousFields Find(ProjectFiles files, CancellationToken cancel)
    {
        ValueList<ArticleModel> articles = files.ReadArticles(cancel);
        return new(
            FieldTally.Count([.. articles.Select(static article => article.FieldLooks)], cancel), new(files, articles), cancel);
    }

    /// <summary>The values of an article that are odd.</summary>
    internal IReadOnlyList<FieldFault> Check(ArticleReading reading, ArticleItem item, CancellationToken cancel)
    {
        List<FieldFault> faults = [];
        if (_conflicts.Count > 0)
        {
            IEnumerable<FieldReading> own = CountedFields.Find(item.AddFields(reading.Fields))
                .Where(static field => !field.IsWellKnown);
            Check(reading, own, _all, "", faults, cancel);
        }

        return faults;
    }

    private void AddConflicts(FieldTally field, string[] path, UsualValues values, CancellationToken cancel)
    {
        foreach (FieldTally member in field.Members)
        {
            cancel.ThrowIfCancellationRequested();
            string[] memberPath = [.. path, member.Key];
            IReadOnlyList<LookConflict> conflicts = LookConflict.Find(member);
            if (conflicts.Count > 0)
            {
                _conflicts.Add(member, [.. conflicts.Select(conflict => new AmbiguousLook(conflict, memberPath, values))]);
            }

            AddConflicts(member, memberPath, values, cancel);
        }
    }

    private void Check(
        ArticleReading reading,
        IEnumerable<FieldReading> fields,
        FieldTally owner,
        string path,
        List<FieldFault> faults,
        CancellationToken cancel)
    {
        foreach (FieldReading field in fields)
        {
            cancel.ThrowIfCancellationRequested();
            if (owner.Find(FieldKeys.Normalize(field.Key)) is not { } tally)
            {
                continue;
            }

            string name = path + field.Key;
            if (_conflicts.TryGetValue(tally, out IReadOnlyList<AmbiguousLook>? looks))
            {
                faults.AddRange(looks.Select(look => FindFault(reading, field, name, look, cancel)).OfType<FieldFault>());
            }

            Check(reading, FieldValues.FindMembers(field.Value), tally, name + ".", faults, cancel);
        }
    }

    // One value of an article is enough.
    private static FieldFault? FindFault(
        ArticleReading reading, FieldReading field, string name, AmbiguousLook look, CancellationToken cancel)
    {
        if (FieldValues.FindFirst(field.Value, look.Conflict.Odd) is not { } value)
        {
            return null;
        }

        bool isOfItem = !field.IsInFile;
        TextRange place = isOfItem ? FieldChecker.FindStart(reading.Text) : value is FieldMap ? field.KeyRange : value.Range;
        TextEdit? edit = !isOfItem && value is FieldText text && look.IsMendedByQuotation(text)
            ? FieldEdits.Quote(reading.Text, text)
            : null;
        return new(
            FieldFaultKind.Ambiguous,
            new(
                place,
                edit,
                Excerpt.Cut(name),
                LookWords.Describe(look.Conflict.Odd),
                LookWords.Describe(look.Conflict.Usual),
                look.LocateUsual(cancel),
                LookWords.Advise(look.Conflict, edit is not null)));
    }

    /// <summary>A conflict of a field.</summary>
    private sealed class AmbiguousLook(LookConflict conflict, string[] path, UsualValues values)
    {
        private string? _usualPlace;

        internal LookConflict Conflict => conflict;

        internal bool IsMendedByQuotation(FieldText value) => conflict.Usual == Looks.Words
            && (LookFinder.Find(value.Text, isQuoted: true) & Looks.Words) != 0;

        /// <summary>Where one of the usual values stands. Looked for when the first odd one is reported.</summary>
        internal string LocateUsual(CancellationToken cancel) =>
            _usualPlace ??= values.Locate(conflict.UsualArticle, path, conflict.Usual, cancel);
    }

    /// <summary>The values that others are compared with.</summary>
    private sealed class UsualValues(ProjectFiles files, ValueList<ArticleModel> articles)
    {
        private readonly MadeOnce<Dictionary<string, AdditionalText>> _files = new(_ => FindFiles(files));

        // What one article has may be usual in many fields.
        private readonly ConcurrentDictionary<int, UsualArticle?> _articles = new();

        /// <summary>The first value of an article that looks so, as path(line,column); the path alone when it stands in no file.</summary>
        internal string Locate(int article, string[] path, Looks looks, CancellationToken cancel)
        {
            ArticleItem item = articles[article].Item;
            UsualArticle? usual = _articles.GetOrAdd(article, _ => Find(item, cancel));
            if (usual?.Fields.Find(path)?.FindFirst(looks) is not { } range)
            {
                return item.SourceFile;
            }

            LinePosition place = usual.Text.Lines.GetLinePosition(range.Start);
            return FormattableString.Invariant($"{item.SourceFile}({place.Line + 1},{place.Character + 1})");
        }

        private UsualArticle? Find(ArticleItem item, CancellationToken cancel) =>
            _files.Get(cancel).TryGetValue(item.Key, out AdditionalText? file)
            && ProjectFiles.FindText(file, files.FindItem(file), cancel) is { } text
                ? new(text, new(CountedFields.Find(files.Read(text, item, cancel).Fields)))
                : null;

        private static Dictionary<string, AdditionalText> FindFiles(ProjectFiles files)
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

    private sealed record UsualArticle(SourceText Text, FieldIndex Fields);
}
