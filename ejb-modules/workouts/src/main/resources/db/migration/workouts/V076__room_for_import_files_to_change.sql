-- a file's row is written when it comes, when its work begins and when it is settled: the second beside the first, without the indexes
alter table import_file set (fillfactor = 60);
