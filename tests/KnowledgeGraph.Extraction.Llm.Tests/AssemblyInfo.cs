// Connections are counted for the whole process.
[assembly: NonParallelizable]
