-- Version 4: near copies of a passage count once as a source. The tables are as they were; the confidence of edges that several
-- statements stand behind is made anew after this.
SELECT 1;
