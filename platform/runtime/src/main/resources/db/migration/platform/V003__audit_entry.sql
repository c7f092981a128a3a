-- What administrators and the system did. Entries are added, never changed or removed.
create table audit_entry (
    id      uuid primary key,
    at      timestamptz not null,
    actor   text not null,
    action  text not null,
    object  text not null,
    reason  text not null,
    detail  text not null default ''
);

create index audit_entry_at on audit_entry (at desc, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are append-only';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
