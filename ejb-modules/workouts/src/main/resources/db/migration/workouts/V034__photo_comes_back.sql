-- A photo that comes back with a withdrawn workout refers to its objects again.
create function strike_out_photo_objects() returns trigger language plpgsql as $$
begin
    delete from workouts.object_to_remove where object_key in (new.image_key, new.thumbnail_key);
    return null;
end
$$;

create trigger photo_added after insert on photo for each row execute function strike_out_photo_objects();
