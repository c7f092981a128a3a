-- Events that a consumer gave up on, until a person decides.
create table parked_event (
    id        uuid primary key,
    consumer  text not null,
    topic     text not null,
    key       text not null,
    body      text not null,
    reason    text not null,
    attempts  integer not null,
    parked_at timestamptz not null
);

create index parked_event_parked_at on parked_event (parked_at desc, id desc);

-- Why deliveries of queue messages failed: the broker keeps the message, but not the reason.
create table delivery_failure (
    message_id text primary key,
    queue      text not null,
    attempts   integer not null,
    reason     text not null,
    failed_at  timestamptz not null
);

create index delivery_failure_failed_at on delivery_failure (failed_at);
