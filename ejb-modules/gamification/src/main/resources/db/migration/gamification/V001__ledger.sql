-- Append-only: a balance is the sum of its entries, a correction is another entry.
create table ledger_entry (
    id          uuid primary key,
    athlete_id  uuid        not null,
    workout_id  uuid        not null,
    event_id    uuid        not null,
    rule        text        not null,
    reason      text        not null,
    points      integer     not null,
    reverses_id uuid references ledger_entry,
    entered_at  timestamptz not null,
    constraint ledger_entry_once unique (event_id, rule),
    constraint ledger_entry_reversed_once unique (reverses_id),
    constraint ledger_entry_sign check ((points > 0) = (reverses_id is null))
);

create index ledger_entry_by_athlete on ledger_entry (athlete_id, entered_at desc, id desc);
create index ledger_entry_by_workout on ledger_entry (workout_id);

-- What each workout earns now; the lock under which its entries are written.
create table workout_score (
    workout_id    uuid primary key,
    athlete_id    uuid        not null,
    award_id      uuid references ledger_entry deferrable initially deferred,
    points        integer     not null,
    period        text        not null,
    ranked        boolean     not null,
    awarded_at    timestamptz not null,
    last_event_id uuid        not null,
    last_event_at timestamptz not null,
    gone          boolean     not null,
    constraint workout_score_award unique (award_id)
);

create index workout_score_by_week on workout_score (athlete_id, period) where ranked and points > 0;
