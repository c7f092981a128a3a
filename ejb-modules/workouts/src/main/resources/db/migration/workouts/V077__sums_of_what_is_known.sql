-- a sum of amounts of which none is known is none
alter table athlete_day
    alter column distance_m drop not null,
    alter column ascent_m drop not null,
    alter column work_kj drop not null,
    alter column calories_kcal drop not null;

update athlete_day d
set distance_m = known.distance_m, ascent_m = known.ascent_m, work_kj = known.work_kj, calories_kcal = known.calories_kcal
from (select athlete_id, local_day, sport, sum(distance_m) as distance_m, sum(ascent_m) as ascent_m,
             sum(work_kj) as work_kj, sum(calories_kcal) as calories_kcal
      from workout
      group by athlete_id, local_day, sport) known
where d.athlete_id = known.athlete_id and d.day = known.local_day and d.sport = known.sport
  and (known.distance_m is null or known.ascent_m is null or known.work_kj is null or known.calories_kcal is null);
