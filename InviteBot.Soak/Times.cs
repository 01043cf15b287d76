namespace InviteBot.Soak;

/// <summary>Reads measured times.</summary>
internal static class Times
{
    /// <summary>The time within which <paramref name="share"/> of the measured ones lie; 0 if nothing was measured.</summary>
    public static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}
