#nullable enable

namespace Placeholder.ArticleInternals
{
    internal sealed partial class ThisProject
    {
#if SAMPLE_SHARDS
        public override ActorShard FindActors(int number) => throw new global::System.ArgumentOutOfRangeException("number");
#endif

#if SAMPLE_DATA
        public override string ReadActorIndex() => "A";
#endif
    }
}
