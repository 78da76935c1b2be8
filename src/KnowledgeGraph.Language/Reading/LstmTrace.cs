namespace KnowledgeGraph.Language;

/// <summary>All that one pass of a memory over a batch computed, as training needs it.</summary>
/// <param name="Gates">Gate values, four blocks a row.</param>
/// <param name="Cells">Cell values.</param>
/// <param name="Outputs">Outputs.</param>
internal sealed record LstmTrace(Matrix Gates, Matrix Cells, Matrix Outputs);
