-- Written by whoever knows who follows whom; read by the one policy that decides who may see what.
create table audience (
    owner_id    uuid not null,
    follower_id uuid not null,
    primary key (owner_id, follower_id)
);

create index audience_by_follower on audience (follower_id, owner_id);

create table block (
    blocker_id uuid not null,
    blocked_id uuid not null,
    primary key (blocker_id, blocked_id)
);

create index block_by_blocked on block (blocked_id, blocker_id);
