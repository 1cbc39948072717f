using ArticleGen.Fields.Inference;

namespace ArticleGen.Fields.Schema;

/// <summary>Puts the fields of all sources together: those with one path are one record.</summary>
internal sealed class SchemaBuilder
{
    private readonly DeclaredRecord _top = new();
    private readonly List<SchemaProblem>[] _problems;
    private readonly IReadOnlyList<SchemaSource> _sources;

    private SchemaBuilder(IReadOnlyList<SchemaSource> sources)
    {
        _sources = sources;
        _problems = [.. sources.Select(static source => new List<SchemaProblem>(source.Reading.Problems))];
    }

    /// <summary>The schema of a project. A source that declares nothing still says that there is a schema.</summary>
    /// <param name="sources">The sources, in the order in which their fields count.</param>
    internal static DeclaredSchema Build(IReadOnlyList<SchemaSource> sources) =>
        sources.Count == 0 ? DeclaredSchema.None : new SchemaBuilder(sources).Build();

    private DeclaredSchema Build()
    {
        for (int i = 0; i < _sources.Count; i++)
        {
            foreach (FieldDeclaration declaration in _sources[i].Reading.Declarations)
            {
                Add(declaration, i);
            }
        }

        return new(
            new FieldSchema(_top.ToFields(FieldNames.Class), IsDeclared: true),
            _problems.Select(static all => all.OrderBy(static problem => problem.Range.Start).ToValueList()).ToValueList());
    }

    private void Add(FieldDeclaration declaration, int source)
    {
        DeclaredRecord record = _top;
        for (int i = 0; i < declaration.Path.Count; i++)
        {
            DeclaredName name = declaration.Path[i];
            bool isLast = i == declaration.Path.Count - 1;
            DeclaredField? field = record.Find(name.Name);
            string? fault = field is null ? FindFault(record, name)
                : isLast ? Tell(field, "has it already")
                : field.Record is null ? Tell(field, "says that it is no record")
                : field.IsList != name.IsList ? Tell(field, field.IsList ? "says that it is a list" : "says that it is no list")
                : null;
            if (fault is not null)
            {
                _problems[source].Add(new(name.Range, ShortWords.Cut(name.Name), fault, "each field once, always in the same way"));
                return;
            }

            field ??= record.Add(name, isLast ? declaration.Type : null, Place(source, declaration.Line));
            field.MayBeMissing |= name.MayBeMissing;
            record = field.Record ?? record;
        }
    }

    private static string? FindFault(DeclaredRecord record, DeclaredName name) =>
        record.Count == FieldInference.MostMembers ? $"a record has at most {FieldInference.MostMembers} fields"
        : record.FindByProperty(name.Name) is { } other ? Tell(other, $"has '{other.Name}', which gives the same property")
        : null;

    private static string Tell(DeclaredField field, string what) => $"{field.Place} {what}";

    private string Place(int source, int line) => _sources.Count == 1 ? $"line {line}" : $"line {line} of {_sources[source].Name}";
}
