namespace ArticleGen.Emit.Packed;

/// <summary>The record of a named actor: the name of its property, what is known of the actor, and the ids of its articles.</summary>
internal static class PackedActor
{
    internal static PackedWriter Write(NamedActor named)
    {
        PackedWriter record = new();
        record.Text(named.Property);
        Description(record, named.Actor);
        record.Texts(named.ArticleIds);
        return record;
    }

    /// <summary>Writes name, kind, roles and aliases.</summary>
    internal static void Description(PackedWriter packed, ActorModel actor)
    {
        packed.Text(actor.Name);
        packed.Number((int)actor.Kind);
        packed.Texts(actor.Roles);
        packed.Texts(actor.Aliases);
    }
}
