namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>The editor at the other end.</summary>
internal interface IClient
{
    /// <summary>Tells the client something, and does not wait.</summary>
    /// <param name="method">The method of the protocol.</param>
    /// <param name="value">What is told.</param>
    void Notify(string method, object value);

    /// <summary>Asks the client to do something. A client that refuses is no failure.</summary>
    /// <param name="method">The method of the protocol.</param>
    /// <param name="value">What is asked; null where the method has no parameters.</param>
    /// <returns>Whether the client has done it.</returns>
    Task<bool> RequestAsync(string method, object? value);
}
