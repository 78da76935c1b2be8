using KnowledgeGraph.Training;

return new TrainingCommand(Console.Error).Run(args);
