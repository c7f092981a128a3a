alter table workout
    add column start_town    text,
    add column start_region  text,
    add column start_country text;

comment on column workout.start_town is 'the nearest town to the first position; null without one, and for what was done in a virtual world';
