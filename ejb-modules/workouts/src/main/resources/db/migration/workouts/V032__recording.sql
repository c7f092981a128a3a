create table recording (
    id                uuid primary key,
    athlete_id        uuid        not null,
    sport             text        not null,
    title             text        check (length(title) <= 300),
    zone              text,
    device            text        check (length(device) <= 100),
    visibility        text        not null check (visibility in ('ONLY_ME', 'FOLLOWERS', 'EVERYONE')),
    visibility_chosen boolean     not null,
    shows_heart_rate  boolean     not null,
    state             text        not null check (state in ('RECORDING', 'PAUSED', 'STOPPED', 'DISCARDED')),
    started_at        timestamptz not null,
    last_command_at   timestamptz not null,
    stopped_at        timestamptz,
    expected_batches  integer,
    batch_count       integer     not null,
    sample_count      integer     not null,
    byte_count        bigint      not null,
    lap_count         integer     not null,
    live_at           timestamptz,
    latitude          double precision,
    longitude         double precision,
    distance_m        double precision not null,
    heart_rate_bpm    double precision,
    last_heard_at     timestamptz not null,
    import_id         uuid references import (id),
    import_file_id    uuid references import_file (id),
    created_at        timestamptz not null,
    version           bigint      not null,
    constraint recording_stopped check ((stopped_at is not null) = (state in ('STOPPED', 'DISCARDED')))
);

create index recording_of_athlete on recording (athlete_id, created_at desc, id desc);
create index recording_unfinished on recording (last_heard_at) where import_id is null and state <> 'DISCARDED';
create index recording_import on recording (import_id) where import_id is not null;
create unique index recording_import_file on recording (import_file_id) where import_file_id is not null;

comment on column recording.visibility_chosen is 'whether the athlete said who may see it; if not, the live view is private and the workout is shown as the profile says';

create table recording_command (
    recording_id uuid        not null references recording (id) on delete cascade,
    id           uuid        not null,
    position     integer     not null,
    kind         text        not null check (kind in ('PAUSE', 'RESUME', 'LAP', 'STOP', 'DISCARD')),
    at           timestamptz not null,
    batches      integer,
    received_at  timestamptz not null,
    primary key (recording_id, id),
    constraint recording_command_order unique (recording_id, position)
);

create table recording_batch (
    recording_id uuid        not null references recording (id) on delete cascade,
    number       integer     not null check (number >= 0),
    sha256       text        not null,
    samples      integer     not null,
    content      bytea,
    received_at  timestamptz not null,
    primary key (recording_id, number)
);

alter table recording_batch alter column content set storage external;

comment on column recording_batch.content is 'deflated JSON; null once the object store has the whole recording';
