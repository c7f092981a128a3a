-- Which consumer has dealt with which event: the second delivery does nothing.
create table handled_event (
    consumer   text not null,
    event_id   uuid not null,
    handled_at timestamptz not null,
    primary key (consumer, event_id)
);

create index handled_event_handled_at on handled_event (handled_at);
