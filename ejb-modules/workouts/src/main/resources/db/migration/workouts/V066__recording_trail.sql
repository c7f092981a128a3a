-- Where the athletes of running recordings went: stretches that do not overlap, each from its first to its last position. A
-- batch that comes late finds its neighbours here, so that no gap is counted twice.
create table recording_trail (
    recording_id   uuid             not null references recording (id) on delete cascade,
    from_ms        bigint           not null,
    to_ms          bigint           not null,
    from_latitude  double precision not null,
    from_longitude double precision not null,
    to_latitude    double precision not null,
    to_longitude   double precision not null,
    primary key (recording_id, from_ms),
    constraint recording_trail_in_order check (to_ms >= from_ms)
);

comment on table recording_trail is 'only of recordings that run: forgotten with the samples when they are handed over or discarded';
