create table route (
    id           uuid primary key,
    athlete_id   uuid             not null,
    sport_family text             not null,
    length_m     double precision not null,
    south        double precision not null,
    north        double precision not null,
    line         text             not null,
    algorithm    text             not null,
    created_at   timestamptz      not null
);

create index route_of_athlete on route (athlete_id, sport_family, length_m);

comment on table route is 'a course that one or more workouts of an athlete followed, in one direction; its line is that of the first of them';
comment on column route.line is 'encoded polyline of five decimals';

create table course (
    workout_id  uuid primary key references workout (id) on delete cascade,
    route_id    uuid             not null references route (id),
    length_m    double precision not null,
    share       double precision not null,
    deviation_m double precision not null
);

create index course_of_route on course (route_id);

comment on table course is 'which route a workout followed, and how nearly';
