-- One athlete's points on a board in a period, kept in step with what the workouts earn.
create table score (
    board      text        not null,
    period     text        not null,
    athlete_id uuid        not null,
    points     integer     not null,
    reached_at timestamptz not null,
    primary key (board, period, athlete_id)
);

create index score_by_rank on score (board, period, points desc, reached_at, athlete_id);
