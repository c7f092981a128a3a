create table interest_group (
    id          uuid primary key,
    name        text        not null,
    description text        not null,
    is_private  boolean     not null,
    owner_id    uuid        not null,
    created_at  timestamptz not null,
    version     bigint      not null
);

create index interest_group_by_time on interest_group (created_at desc, id desc);

create table membership (
    id         uuid primary key,
    group_id   uuid        not null references interest_group,
    athlete_id uuid        not null,
    role       text        not null,
    since      timestamptz not null,
    constraint membership_pair unique (group_id, athlete_id)
);

create index membership_by_group on membership (group_id, since, id);
create index membership_by_athlete on membership (athlete_id);
