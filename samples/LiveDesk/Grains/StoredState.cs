namespace LiveDesk.Grains;

/// <summary>Stores the state of a grain.</summary>
internal static class StoredState
{
    /// <summary>
    /// Stores a new state. Where that fails, the grain ends: the next call starts it again with what is really stored.
    /// </summary>
    /// <param name="state">Where the state is.</param>
    /// <param name="next">The new state.</param>
    /// <param name="grain">Whose state it is.</param>
    internal static async Task StoreAsync<T>(this IPersistentState<T> state, T next, IGrainBase grain)
    {
        state.State = next;
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            grain.DeactivateOnIdle();
            throw;
        }
    }
}
