-- Facts and work that leave after the commit of the transaction that wrote them.
create table outbox_message (
    id           uuid primary key,
    position     bigint generated always as identity,
    kind         text not null check (kind in ('kafka', 'jms')),
    destination  text not null,
    key          text not null,
    body         text not null,
    consumer     text not null default '',
    trace        text not null default '',
    written_at   timestamptz not null,
    leased_by    uuid,
    leased_until timestamptz,
    published_at timestamptz
);

comment on column outbox_message.key is 'order is kept among messages of one key';
comment on column outbox_message.consumer is 'the only consumer that is to take it, empty for all: a replay';
comment on column outbox_message.leased_by is 'the server that is sending it now';

create index outbox_message_waiting on outbox_message (kind, position) where published_at is null;
create index outbox_message_waiting_by_key on outbox_message (key, position) where published_at is null;
create index outbox_message_published on outbox_message (published_at) where published_at is not null;

-- Wakes the senders when the writing transaction commits.
create function wake_outbox_sender() returns trigger language plpgsql as $$
begin
    perform pg_notify('stadion_outbox', new.kind);
    return null;
end
$$;

create trigger outbox_message_wake after insert on outbox_message for each row execute function wake_outbox_sender();
