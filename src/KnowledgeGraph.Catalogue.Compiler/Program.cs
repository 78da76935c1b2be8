using KnowledgeGraph.Catalogue;

// Compiles catalogue files into the one file that the library embeds. Faults are printed in the form that MSBuild
// shows as errors with their file and line.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: KnowledgeGraph.Catalogue.Compiler FOLDER OUTPUT");
    return 2;
}
var faults = new FaultList();
var data = CatalogueReader.Read([args[0]], CatalogueData.Empty, faults);
if (faults.Any)
{
    foreach (var fault in faults.Sorted)
        Console.Error.WriteLine($"{fault.Place.File}({fault.Place.Line ?? 1}): error CATALOGUE: {fault.Problem}");
    return 3;
}

// Written aside and then moved: a build that is stopped midway leaves no half a file that looks finished.
var aside = args[1] + ".new";
using (var output = File.Create(aside))
    ImageFile.Write(output, ImageBuilder.Build(data));
File.Move(aside, args[1], overwrite: true);
return 0;
