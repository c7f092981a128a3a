create table workout (
    id                  uuid primary key,
    athlete_id          uuid             not null,
    start_at            timestamptz      not null,
    end_at              timestamptz      not null,
    zone                text             not null,
    zone_origin         text             not null check (zone_origin in ('POSITION', 'FILE', 'ATHLETE')),
    local_day           date             not null,
    sport               text             not null,
    sport_family        text             not null,
    source_sport        text             not null,
    title               text             not null check (length(title) <= 300),
    description         text             check (length(description) <= 10000),
    private_notes       text             check (length(private_notes) <= 10000),
    visibility          text             not null check (visibility in ('ONLY_ME', 'FOLLOWERS', 'EVERYONE')),
    format              text             not null,
    device              text,
    import_id           uuid,
    multisport_group    uuid,
    leg                 integer,
    timed               boolean          not null,
    point_count         integer          not null,
    channels            text             not null,
    distance_m          double precision,
    elapsed_s           double precision not null,
    timer_s             double precision not null,
    moving_s            double precision not null,
    ascent_m            double precision,
    descent_m           double precision,
    avg_speed_mps       double precision,
    max_speed_mps       double precision,
    avg_heart_rate_bpm  double precision,
    max_heart_rate_bpm  double precision,
    avg_power_w         double precision,
    max_power_w         double precision,
    normalized_power_w  double precision,
    avg_cadence_rpm     double precision,
    work_kj             double precision,
    calories_kcal       double precision,
    figures             text             not null,
    created_at          timestamptz      not null,
    updated_at          timestamptz      not null,
    version             bigint           not null,
    constraint workout_in_order check (end_at >= start_at)
);

create index workout_of_athlete on workout (athlete_id, start_at desc, id desc);
create index workout_multisport on workout (multisport_group) where multisport_group is not null;

comment on table workout is 'the figures shown are columns, and so the roll-up of each workout; figures holds each as the device counted it, as we computed it, and how';

create table lap (
    workout_id uuid        not null references workout (id) on delete cascade,
    number     integer     not null,
    start_at   timestamptz not null,
    intensity  text        not null,
    cause      text        not null,
    totals     text        not null,
    primary key (workout_id, number)
);

create table pool_length (
    workout_id uuid             not null references workout (id) on delete cascade,
    number     integer          not null,
    start_at   timestamptz      not null,
    elapsed_s  double precision not null,
    active     boolean          not null,
    strokes    integer          not null,
    stroke     text             not null,
    primary key (workout_id, number)
);
