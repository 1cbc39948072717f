namespace LiveDesk.Commands;

/// <summary>The desk cannot be run as it was asked to. The message says why, to whoever asked.</summary>
internal sealed class WrongUseException : Exception
{
    public WrongUseException(string message, Exception? reason = null)
        : base(message, reason)
    {
    }
}
