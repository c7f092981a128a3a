create table analysis_settings (
    athlete_id uuid primary key,
    choices    text        not null,
    changed_at timestamptz not null,
    version    bigint      not null
);
