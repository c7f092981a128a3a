create table profile (
    athlete_id            uuid primary key,
    handle                text        not null,
    display_name          text        not null,
    bio                   text,
    city                  text,
    country               text,
    birth_date            date,
    sex                   text,
    zone                  text        not null,
    week_starts_on        text        not null,
    units                 text        not null,
    profile_visibility    text        not null,
    workout_visibility    text        not null,
    follows_need_approval boolean     not null,
    opened_at             timestamptz not null,
    version               bigint      not null,
    constraint profile_handle unique (handle),
    constraint profile_handle_form check (handle ~ '^[a-z0-9_.-]{3,30}$')
);

create index profile_by_handle_prefix on profile (handle text_pattern_ops);
create index profile_by_name_prefix on profile (lower(display_name) text_pattern_ops);
