using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Makes corrections and takes them back. The caller holds the transaction.</summary>
internal sealed class Corrector(GraphSession session)
{
    public LoggedCorrection Correct(Correction correction)
    {
        new CorrectionCheck(session).Check(correction);
        var before = session.Rulings;
        var logged = session.Log.Append(correction);
        Apply(logged, before);
        return logged;
    }

    public void Undo(int number)
    {
        var logged = session.Log.Read().Find(entry => entry.Number == number)
            ?? throw new CorrectionException(string.Create(CultureInfo.InvariantCulture, $"There is no correction {number}; kg edit log lists them."));
        if (logged.Undone)
            throw new CorrectionException(string.Create(CultureInfo.InvariantCulture, $"Correction {number} was taken back already."));
        var before = session.Rulings;
        session.Log.MarkUndone(number);
        Apply(logged, before);
    }

    private void Apply(LoggedCorrection changed, Rulings before)
    {
        session.Forget();
        new CorrectionUpkeep(session.Database, session.Interning, session.Reader, session.Ledger).Apply(changed, before, session.Rulings);
    }
}
