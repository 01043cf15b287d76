namespace InviteBot.Hosting;

/// <summary>What the page asks for: its conversation or a fresh one, in the page itself or in a frame on another site.</summary>
internal sealed record SessionRequest(bool Fresh, bool Embedded);
