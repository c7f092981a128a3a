-- What happened, not its words: those are chosen in the reader's language when they are read or sent.
create table notice (
    id           uuid primary key,
    recipient_id uuid        not null,
    type         text        not null,
    event_id     uuid        not null,
    actor_name   text        not null,
    about        text        not null,
    points       bigint      not null,
    link         text        not null,
    in_inbox     boolean     not null,
    created_at   timestamptz not null,
    read_at      timestamptz,
    constraint notice_once unique (event_id, recipient_id, type)
);

create index notice_by_recipient on notice (recipient_id, created_at desc, id desc) where in_inbox;
create index notice_unread on notice (recipient_id) where in_inbox and read_at is null;

create table delivery (
    id          uuid primary key,
    notice_id   uuid        not null references notice,
    channel     text        not null,
    state       text        not null,
    attempts    integer     not null,
    last_error  text        not null,
    queued_at   timestamptz not null,
    finished_at timestamptz,
    constraint delivery_once unique (notice_id, channel)
);

create index delivery_by_state on delivery (state, queued_at);

-- Only what an athlete chose; everything else is as usual.
create table choice (
    athlete_id uuid    not null,
    type       text    not null,
    channel    text    not null,
    enabled    boolean not null,
    primary key (athlete_id, type, channel)
);
