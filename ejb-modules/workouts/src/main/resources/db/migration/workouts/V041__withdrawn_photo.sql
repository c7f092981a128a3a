-- The photos of a withdrawn workout may come back, so their objects stay as long as the withdrawn rows do.
create or replace function note_photo_objects() returns trigger language plpgsql as $$
begin
    if not exists (select from workouts.withdrawn_row
                   where workout_id = old.workout_id and table_name in ('photo', 'workouts.photo')
                     and content ->> 'id' = old.id::text) then
        insert into workouts.object_to_remove values (old.image_key, now()), (old.thumbnail_key, now())
        on conflict (object_key) do update set due_at = excluded.due_at;
    end if;
    return null;
end
$$;

-- When withdrawn rows go, the photos in them are back, or withdrawn once more with another workout, or gone for good.
create function note_withdrawn_photo_objects() returns trigger language plpgsql as $$
begin
    if old.table_name in ('photo', 'workouts.photo')
            and not exists (select from workouts.photo where id = (old.content ->> 'id')::uuid)
            and not exists (select from workouts.withdrawn_row
                            where table_name in ('withdrawn_row', 'workouts.withdrawn_row')
                              and content -> 'content' ->> 'id' = old.content ->> 'id') then
        insert into workouts.object_to_remove
        values (old.content ->> 'image_key', now()), (old.content ->> 'thumbnail_key', now())
        on conflict (object_key) do update set due_at = excluded.due_at;
    end if;
    return null;
end
$$;

create trigger withdrawn_row_removed after delete on withdrawn_row for each row execute function note_withdrawn_photo_objects();
