namespace ArticleGen.Fields.Inference;

/// <summary>Infers the types of the fields of a project from what their values look like in all its articles.</summary>
internal static class FieldInference
{
    /// <summary>How many fields the articles, or a record in one, have at most. What few articles have is left out first.</summary>
    internal const int MostMembers = 1_000;

    /// <summary>The fields of a project with these articles.</summary>
    internal static FieldSchema Infer(IReadOnlyList<ValueList<FieldLook>> articles, CancellationToken cancel)
    {
        if (articles.All(static article => article.Count == 0))
        {
            return FieldSchema.Empty;
        }

        List<FullFields> full = [];
        ValueList<Field> fields = FindMembers(FieldTally.Count(articles, cancel), FieldNames.Class, FieldNames.Class, full, cancel);
        return new(fields, IsDeclared: false) { FullClasses = full.ToValueList() };
    }

    private static ValueList<Field> FindMembers(
        FieldTally map,
        string className,
        string qualifiedName,
        List<FullFields> full,
        CancellationToken cancel)
    {
        if (map.Members.Count > MostMembers)
        {
            full.Add(new(qualifiedName, map.Members.Count));
        }

        FieldTally[] members =
        [
            .. map.Members.OrderByDescending(static member => member.ArticleCount)
                .ThenBy(static member => member.Key, StringComparer.Ordinal)
                .Take(MostMembers)
                .OrderBy(static member => member.Key, StringComparer.Ordinal),
        ];
        IReadOnlyList<string> names = FieldNames.Assign(members.Select(static member => FieldNames.Suggest(member.Spelling)), className);
        List<Field> fields = [];
        for (int i = 0; i < members.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            FieldType type = FindType(members[i], names[i], qualifiedName, full, cancel);
            bool isRequired = type.Kind != FieldKind.List
                && members[i].EverywhereCount == map.CountOf(Looks.Map)
                && (members[i].CountOf(Looks.Single) == 0 || members[i].CountOf(Looks.Map) == 0);
            fields.Add(new(names[i], members[i].Key, type, isRequired) { Spelling = members[i].Spelling });
        }

        return fields.ToValueList();
    }

    private static FieldType FindType(FieldTally field, string name, string owner, List<FullFields> full, CancellationToken cancel)
    {
        string className = name + "Fields";
        FieldType one = LookConflict.FindWinner(field) == Looks.Map
            ? new(FieldKind.Record) { Members = FindMembers(field, className, owner + "." + className, full, cancel) }
            : new(FindKind(field.Looks & Looks.Single));
        return (field.Looks & Looks.List) == 0 ? one : new(FieldKind.List) { Item = one };
    }

    private static FieldKind FindKind(Looks looks) => looks switch
    {
        Looks.Boolean => FieldKind.Boolean,
        Looks.Int32 => FieldKind.Int32,
        Looks.Int64 or (Looks.Int64 | Looks.Int32) => FieldKind.Int64,
        Looks.Date => FieldKind.Date,
        Looks.DateTime or Looks.Day => FieldKind.DateTime,
        Looks.DateTimeOffset => FieldKind.DateTimeOffset,
        Looks.Uri => FieldKind.Uri,
        _ => looks != Looks.None && (looks & ~Looks.Number) == 0 ? FieldKind.Decimal : FieldKind.Text,
    };
}
