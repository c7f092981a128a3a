-- What lasts longer than two days is rare: who shares time with a workout looks for those here, and for all others no
-- further back than two days.
create index workout_long on workout (athlete_id, start_at) where end_at - start_at > interval '2 days';
create index tombstone_long on tombstone (athlete_id, start_at) where end_at - start_at > interval '2 days';
