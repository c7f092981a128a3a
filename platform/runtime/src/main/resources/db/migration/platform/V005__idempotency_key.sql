-- Answers to creating requests, for the client that asks again.
create table idempotency_key (
    caller       text not null,
    key          text not null,
    request_hash text not null,
    status       integer,
    headers      text not null default '{}',
    body         text not null default '',
    used_at      timestamptz not null,
    primary key (caller, key)
);

create index idempotency_key_used_at on idempotency_key (used_at);
