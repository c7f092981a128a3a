create table source_record (
    id             uuid primary key,
    athlete_id     uuid        not null,
    workout_id     uuid        not null,
    source         text        not null,
    external_id    text,
    content_sha256 text        not null,
    session        integer     not null,
    import_file_id uuid references import_file (id),
    object_key     text        not null,
    file_name      text        not null,
    format         text        not null,
    device         text,
    start_at       timestamptz not null,
    end_at         timestamptz not null,
    sport          text        not null,
    recorded_at    timestamptz not null,
    constraint source_record_once unique (athlete_id, content_sha256, session)
);

create unique index source_record_external on source_record (athlete_id, source, external_id, session)
    where external_id is not null;
create index source_record_workout on source_record (workout_id);
create index source_record_import_file on source_record (import_file_id);

comment on table source_record is 'where a workout came from; outlives a deleted workout, so that its tombstone is found';

create table tombstone (
    workout_id uuid primary key,
    athlete_id uuid        not null,
    start_at   timestamptz not null,
    end_at     timestamptz not null,
    sport      text        not null,
    title      text        not null,
    deleted_at timestamptz not null
);

create index tombstone_of_athlete on tombstone (athlete_id, start_at);
