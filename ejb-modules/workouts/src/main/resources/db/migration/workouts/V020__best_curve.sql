create table best_curve (
    workout_id uuid               not null references workout (id) on delete cascade,
    kind       text               not null check (kind in ('TIME', 'POWER', 'HEART_RATE', 'SPEED')),
    athlete_id uuid               not null,
    algorithm  text               not null,
    spans      double precision[] not null,
    best       double precision[] not null,
    starts     real[]             not null,
    primary key (workout_id, kind),
    constraint best_curve_complete check (cardinality(spans) = cardinality(best) and cardinality(spans) = cardinality(starts))
);

create index best_curve_of_athlete on best_curve (athlete_id, kind);

comment on table best_curve is 'the best of one workout: the shortest time over each distance (TIME), or the highest mean over each duration; a row a workout and kind, because a row each would weigh more than the telemetry';
comment on column best_curve.spans is 'metres for TIME, else seconds';
comment on column best_curve.starts is 'seconds from the first sample to where the best begins';
