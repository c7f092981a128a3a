create table workout_edit (
    id         uuid primary key,
    workout_id uuid        not null references workout (id) on delete cascade,
    number     integer     not null check (number >= 1),
    change     text        not null,
    made_at    timestamptz not null,
    constraint workout_edit_once unique (workout_id, number)
);

comment on table workout_edit is 'what an athlete changed in a recording, in order; the originals stay as they are, and the workout is made anew of both';

create table withdrawn_workout (
    workout_id   uuid primary key,
    athlete_id   uuid        not null,
    into_id      uuid        not null references workout (id) on delete cascade,
    withdrawn_at timestamptz not null
);

create index withdrawn_workout_into on withdrawn_workout (into_id);
create index withdrawn_workout_of_athlete on withdrawn_workout (athlete_id);

comment on table withdrawn_workout is 'a workout that was merged into another and comes back when the merge is undone; goes with the other';

create table withdrawn_row (
    workout_id uuid    not null references withdrawn_workout (workout_id) on delete cascade,
    position   integer not null,
    row_number integer not null,
    table_name text    not null,
    content    jsonb   not null,
    primary key (workout_id, position, row_number)
);

comment on table withdrawn_row is 'every row that hung on a withdrawn workout, tables in the order in which they can come back';
