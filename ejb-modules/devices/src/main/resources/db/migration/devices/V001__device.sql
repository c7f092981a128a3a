create table device (
    id            uuid primary key,
    athlete_id    uuid        not null,
    name          text        not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    workouts      bigint      not null,
    constraint device_of_athlete unique (athlete_id, name)
);

create index device_by_use on device (athlete_id, first_seen_at desc, id desc);
