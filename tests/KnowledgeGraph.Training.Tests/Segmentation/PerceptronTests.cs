using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class PerceptronTests
{
    [Test]
    public void WhatFeaturesSayIsLearnedFromMistakes()
    {
        var perceptron = new Perceptron(rows: 8, classes: 2, margin: 1);
        for (var round = 0; round < 5; round++)
        {
            perceptron.Learn([1, 2], 0);
            perceptron.Learn([1, 3], 1);
        }

        var chooser = new LinearChooser(perceptron.Averaged());

        Assert.That((chooser.Choose([1, 2]), chooser.Choose([1, 3])), Is.EqualTo((0, 1)));
    }
}
