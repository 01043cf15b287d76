namespace InviteBot.Tests.Support;

/// <summary>A call that the fake connector took.</summary>
internal sealed record ConnectorRequest(string Method, string Path, string? Authorization, string Body);
