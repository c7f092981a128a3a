create table workout_analysis (
    workout_id            uuid primary key references workout (id) on delete cascade,
    athlete_id            uuid        not null,
    start_at              timestamptz not null,
    local_day             date        not null,
    zone                  text        not null,
    sport                 text        not null,
    sport_family          text        not null,
    training_load         double precision,
    load_kind             text check (load_kind in ('POWER', 'HEART_RATE', 'PACE', 'SWIM', 'RPE')),
    intensity_factor      double precision,
    power_stress          double precision,
    heart_rate_stress     double precision,
    pace_stress           double precision,
    rpe_load              double precision,
    trimp                 double precision,
    grade_adjusted_mps    double precision,
    decoupling_percent    double precision,
    vdot                  double precision,
    findings              text        not null,
    edition               integer     not null,
    computed_at           timestamptz not null,
    constraint workout_analysis_load_known check ((training_load is null) = (load_kind is null))
);

create index workout_analysis_of_athlete on workout_analysis (athlete_id, local_day, start_at, workout_id);
create index workout_analysis_by_edition on workout_analysis (edition, athlete_id);

comment on table workout_analysis is 'what depends on the athlete''s own values and settings; findings holds every figure with its algorithm or the reason why it is missing, and the values used';

-- Edition 0 was never computed: the recomputation finds these.
insert into workout_analysis (workout_id, athlete_id, start_at, local_day, zone, sport, sport_family, findings, edition,
    computed_at)
select id, athlete_id, start_at, local_day, zone, sport, sport_family,
    '{"f":{},"z":[],"c":[],"i":{}}', 0, updated_at
from workout;
