create table measurement (
    id          uuid primary key,
    athlete_id  uuid             not null,
    kind        text             not null,
    valid_from  date             not null,
    value       double precision not null,
    recorded_at timestamptz      not null,
    version     bigint           not null,
    constraint measurement_once_a_day unique (athlete_id, kind, valid_from)
);

create index measurement_of_athlete on measurement (athlete_id, valid_from desc, id desc);

comment on table measurement is 'a value holds from its day until the next of its kind';
