namespace InviteBot.DirectLine;

/// <summary>Where the channel is found on this site.</summary>
public static class DirectLineRoutes
{
    public static readonly string Prefix = "/v3/directline";
}
