namespace KnowledgeGraph.Training;

/// <summary>A learning rate that rises for a few steps and then falls to almost nothing along half a cosine.</summary>
internal sealed record LearningRate(float Highest, int WarmUp, int Steps)
{
    public float At(int step)
    {
        if (step < WarmUp)
            return Highest * (step + 1) / WarmUp;
        var progress = (float)(step - WarmUp) / Math.Max(1, Steps - WarmUp);
        return Highest * (0.01f + (0.99f * 0.5f * (1 + MathF.Cos(MathF.PI * progress))));
    }
}
