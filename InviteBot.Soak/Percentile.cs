namespace InviteBot.Soak;

/// <summary>What a share of the measured times stayed under.</summary>
internal static class Percentile
{
    public static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}
