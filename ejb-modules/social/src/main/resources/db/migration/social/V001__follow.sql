create table follow (
    id          uuid primary key,
    follower_id uuid        not null,
    followed_id uuid        not null,
    state       text        not null,
    since       timestamptz not null,
    constraint follow_pair unique (follower_id, followed_id),
    constraint follow_of_another check (follower_id <> followed_id)
);

create index follow_by_follower on follow (follower_id, since desc, id desc);
create index follow_by_followed on follow (followed_id, since desc, id desc);

-- How often somebody did something in a window of time.
create table quota (
    athlete_id   uuid        not null,
    deed         text        not null,
    window_start timestamptz not null,
    used         integer     not null,
    primary key (athlete_id, deed)
);
