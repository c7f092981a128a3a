create table gear (
    id                 uuid primary key,
    athlete_id         uuid             not null,
    kind               text             not null check (kind in ('SHOES', 'BIKE', 'OTHER')),
    name               text             not null check (length(name) between 1 and 100),
    brand              text             check (length(brand) <= 100),
    model              text             check (length(model) <= 100),
    bought_on          date,
    retired_on         date,
    initial_distance_m double precision not null check (initial_distance_m >= 0),
    alert_distance_m   double precision check (alert_distance_m > 0),
    created_at         timestamptz      not null,
    updated_at         timestamptz      not null,
    version            bigint           not null
);

create index gear_of_athlete on gear (athlete_id, created_at desc, id desc);

create table gear_sport (
    gear_id uuid not null references gear (id) on delete cascade,
    sport   text not null,
    primary key (gear_id, sport)
);

comment on table gear_sport is 'sports whose new workouts get this gear by themselves';

create table workout_gear (
    workout_id uuid    not null references workout (id) on delete cascade,
    gear_id    uuid    not null references gear (id) on delete cascade,
    by_default boolean not null,
    primary key (workout_id, gear_id)
);

create index workout_gear_of_gear on workout_gear (gear_id);

comment on table workout_gear is 'what was used; totals of gear are summed up from here when they are asked for, so they follow every edit';
