create table import (
    id              uuid primary key,
    athlete_id      uuid        not null,
    idempotency_key text        not null check (length(idempotency_key) between 1 and 255),
    request_sha256  text        not null,
    created_at      timestamptz not null,
    constraint import_once unique (athlete_id, idempotency_key)
);

create index import_of_athlete on import (athlete_id, created_at desc, id desc);

create table import_file (
    id              uuid primary key,
    import_id       uuid        not null references import (id),
    athlete_id      uuid        not null,
    parent_id       uuid references import_file (id),
    position        integer     not null,
    name            text        not null check (length(name) <= 600),
    bytes           bigint      not null check (bytes >= 0),
    sha256          text        not null,
    object_key      text        not null,
    restores        boolean     not null,
    state           text        not null check (state in ('RECEIVED', 'PROCESSING', 'IMPORTED', 'DUPLICATE', 'FAILED')),
    attempts        integer     not null,
    problem_slug    text,
    problem_title   text,
    problem_detail  text,
    warnings        text        not null,
    received_at     timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    version         bigint      not null,
    constraint import_file_settled check ((finished_at is not null) = (state in ('IMPORTED', 'DUPLICATE', 'FAILED'))),
    constraint import_file_failed check ((problem_slug is not null) = (state = 'FAILED'))
);

create index import_file_of_import on import_file (import_id, position);
create unique index import_file_of_parent on import_file (parent_id, position) where parent_id is not null;
create index import_file_received on import_file (received_at desc, id desc);
create index import_file_finished on import_file (finished_at) where finished_at is not null;

comment on column import_file.restores is 'whether the athlete wants deleted workouts back';

create table import_outcome (
    import_file_id uuid    not null references import_file (id),
    position       integer not null,
    workout_id     uuid    not null,
    primary key (import_file_id, position)
);

create index import_outcome_workout on import_outcome (workout_id);
