create table athlete_day (
    athlete_id    uuid             not null,
    day           date             not null,
    sport         text             not null,
    workouts      integer          not null,
    distance_m    double precision not null,
    elapsed_s     double precision not null,
    moving_s      double precision not null,
    ascent_m      double precision not null,
    work_kj       double precision not null,
    calories_kcal double precision not null,
    points        bigint           not null,
    primary key (athlete_id, day, sport)
);

create index athlete_day_fleet on athlete_day (day, sport);

comment on table athlete_day is 'roll-up of the workouts that began on the athlete''s local day';
