-- A workout's samples in one row: what its chunks are and where they begin in the directory, then all of them in one value.
-- A whole workout is read at one stroke; a slice of the value reads only the pages that it lies on, because the value is
-- stored as it is (its bytes are compressed close to their entropy already). The form of the chunks changed with it, so
-- nothing is carried over: originals can be imported again.
drop table telemetry_chunk;
delete from telemetry;
alter table telemetry
    add column directory bytea not null,
    add column chunks bytea not null;
alter table telemetry alter column chunks set storage external;
alter table telemetry alter column directory set storage main;
