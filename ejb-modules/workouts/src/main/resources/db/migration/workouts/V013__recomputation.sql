create table recomputation (
    id           uuid primary key,
    athlete_id   uuid        not null,
    cause        text        not null check (cause in ('MEASUREMENT', 'BODY', 'SETTINGS', 'EDITION', 'REQUEST')),
    subject      text        not null,
    parts        text        not null,
    from_day     date,
    until_day    date,
    dry_run      boolean     not null,
    supposed     text,
    state        text        not null check (state in ('WAITING', 'RUNNING', 'COMPLETED', 'FAILED')),
    total        integer     not null,
    done         integer     not null,
    changed      integer     not null,
    failed       integer     not null,
    attempts     integer     not null,
    position_at  timestamptz,
    position_id  uuid,
    requested_at timestamptz not null,
    started_at   timestamptz,
    touched_at   timestamptz,
    finished_at  timestamptz
);

create index recomputation_of_athlete on recomputation (athlete_id, requested_at desc, id desc);
create index recomputation_open on recomputation (requested_at, id) where state in ('WAITING', 'RUNNING');

comment on table recomputation is 'ledger: what changed for an athlete, what of which workouts depends on it, and how far making that anew has come';

create table recomputation_difference (
    recomputation_id uuid        not null references recomputation (id) on delete cascade,
    workout_id       uuid        not null,
    start_at         timestamptz not null,
    local_day        date        not null,
    load_before      double precision,
    load_after       double precision,
    figures          text        not null,
    primary key (recomputation_id, workout_id)
);
