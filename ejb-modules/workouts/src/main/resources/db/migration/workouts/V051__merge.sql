alter table source_record
    add column merge_reason         text,
    add column merge_score          double precision,
    add column merge_overlap        double precision,
    add column merge_duration_ratio double precision,
    add column merge_rule           text,
    add column merged_by            text check (merged_by in ('RULE', 'ATHLETE')),
    add column separated_from       uuid,
    add constraint source_record_merged check ((merge_reason is null) = (merged_by is null));

create index source_record_separated on source_record (separated_from) where separated_from is not null;

comment on column source_record.merge_reason is 'why it was merged into a workout that another source had made; null for the one that made it';
comment on column source_record.separated_from is 'the workout that the athlete took it out of, or said it is not: it is never merged into it again';

-- What each source of a merged workout says by itself, so that the workout can be put together anew and taken apart. A
-- workout of one source has none of these: its own rows say all.
create table source_part (
    source_id   uuid primary key references source_record (id) on delete cascade,
    workout_id  uuid not null references workout (id) on delete cascade,
    recording   text not null,
    title       text not null,
    description text,
    channels    text not null,
    telemetry   bytea
);

create index source_part_workout on source_part (workout_id);
alter table source_part alter column telemetry set storage external;

create table merge_question (
    id             uuid primary key,
    athlete_id     uuid             not null,
    workout_id     uuid             not null,
    other_id       uuid             not null,
    reason         text             not null,
    score          double precision not null,
    overlap        double precision,
    duration_ratio double precision,
    rule           text             not null,
    asked_at       timestamptz      not null,
    answer         text             check (answer in ('SAME', 'DIFFERENT')),
    answered_at    timestamptz,
    version        bigint           not null,
    constraint merge_question_once unique (workout_id, other_id),
    constraint merge_question_answered check ((answer is null) = (answered_at is null))
);

create index merge_question_of_athlete on merge_question (athlete_id, asked_at desc, id desc);
create index merge_question_other on merge_question (other_id);
