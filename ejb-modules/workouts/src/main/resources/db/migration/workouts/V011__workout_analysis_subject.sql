alter table workout_analysis add column subject text not null default '';

comment on column workout_analysis.subject is 'digest of all of the workout that its analysis looks at';
