alter table workout
    add column rpe     double precision check (rpe between 1 and 10 and rpe * 2 = floor(rpe * 2)),
    add column feeling integer check (feeling between 1 and 5),
    add column tags    text not null default '' check (length(tags) <= 1000);

comment on column workout.rpe is 'rating of perceived exertion, 1 to 10 in steps of a half';
comment on column workout.feeling is '1 very weak to 5 very strong';
comment on column workout.tags is 'a bar before, between and after the words; asked for only among the workouts of one athlete';
