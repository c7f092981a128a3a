create table telemetry (
    workout_id uuid primary key references workout (id) on delete cascade,
    start_at   timestamptz not null,
    samples    integer     not null,
    layout     bytea       not null
);

-- One row for each channel and stretch of at most 16,384 samples: for most workouts one row a channel. The bytes are
-- compressed close to their entropy, so the database does not try again, and a slice of a long value reads only what
-- it needs.
create table telemetry_chunk (
    workout_id   uuid             not null references telemetry (workout_id) on delete cascade,
    raw_min      bigint           not null,
    raw_max      bigint           not null,
    raw_first    bigint           not null,
    raw_last     bigint           not null,
    raw_sum      double precision not null,
    scale        double precision not null,
    value_offset double precision not null,
    first_sample integer          not null,
    samples      integer          not null,
    present      integer          not null,
    channel      text             not null,
    data         bytea            not null,
    primary key (workout_id, channel, first_sample)
);

alter table telemetry_chunk alter column data set storage external;
