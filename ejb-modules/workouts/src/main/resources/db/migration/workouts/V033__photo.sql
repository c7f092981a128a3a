create table photo (
    id              uuid primary key,
    workout_id      uuid        not null references workout (id) on delete cascade,
    position        integer     not null,
    caption         text        check (length(caption) <= 500),
    width           integer     not null,
    height          integer     not null,
    bytes           bigint      not null,
    sha256          text        not null,
    uploaded_sha256 text        not null,
    image_key       text        not null,
    thumbnail_key   text        not null,
    taken_at        timestamptz,
    latitude        double precision,
    longitude       double precision,
    created_at      timestamptz not null,
    version         bigint      not null,
    constraint photo_once unique (workout_id, uploaded_sha256)
);

create index photo_of_workout on photo (workout_id, position);

comment on column photo.uploaded_sha256 is 'of the upload: the same one again is no second photo';
comment on column photo.latitude is 'as the camera said; shown to nobody but the owner';

create table object_to_remove (
    object_key text primary key,
    due_at     timestamptz not null
);

create index object_to_remove_due on object_to_remove (due_at);

comment on table object_to_remove is 'objects that nothing refers to: noted before they are stored, struck out with the row that refers to them, noted again when that row goes; a timer removes those that are due';

-- Whatever takes a photo away, its workout's deletion included, also notes its objects, in the same transaction.
create function note_photo_objects() returns trigger language plpgsql as $$
begin
    insert into workouts.object_to_remove values (old.image_key, now()), (old.thumbnail_key, now())
    on conflict (object_key) do update set due_at = excluded.due_at;
    return null;
end
$$;

create trigger photo_removed after delete on photo for each row execute function note_photo_objects();
