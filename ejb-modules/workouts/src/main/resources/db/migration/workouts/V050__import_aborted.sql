alter table import add column aborted_at timestamptz;

alter table import_file
    add column entries_total integer check (entries_total >= 0),
    add column entries_done integer not null default 0 check (entries_done >= 0),
    drop constraint import_file_state_check,
    drop constraint import_file_settled,
    add constraint import_file_state_check
        check (state in ('RECEIVED', 'PROCESSING', 'IMPORTED', 'DUPLICATE', 'FAILED', 'ABORTED')),
    add constraint import_file_settled
        check ((finished_at is not null) = (state in ('IMPORTED', 'DUPLICATE', 'FAILED', 'ABORTED')));

create index import_file_as_received on import_file (import_id, received_at, id);

comment on column import_file.entries_total is 'how many entries an archive has; null before it was opened, and for a plain file';
