create table post (
    id            uuid primary key,
    workout_id    uuid             not null,
    author_id     uuid             not null,
    sport         text             not null,
    title         text             not null,
    started_at    timestamptz      not null,
    distance_m    double precision,
    moving_s      double precision not null,
    ascent_m      double precision,
    visibility    text             not null,
    published_at  timestamptz      not null,
    news_at       timestamptz      not null,
    announced     boolean          not null,
    removed_at    timestamptz,
    kudos_count   bigint           not null,
    comment_count bigint           not null,
    constraint post_workout unique (workout_id)
);

create index post_by_author on post (author_id, published_at desc, id desc);

create table kudos (
    id       uuid primary key,
    post_id  uuid        not null references post,
    giver_id uuid        not null,
    given_at timestamptz not null,
    constraint kudos_once unique (post_id, giver_id)
);

create index kudos_by_post on kudos (post_id, given_at desc, id desc);

create table comment (
    id         uuid primary key,
    post_id    uuid        not null references post,
    author_id  uuid        not null,
    text       text        not null,
    written_at timestamptz not null
);

create index comment_by_post on comment (post_id, written_at, id);

-- Written when a post is published, so that reading a feed is one walk along one index.
create table feed_entry (
    recipient_id uuid        not null,
    post_id      uuid        not null references post,
    author_id    uuid        not null,
    published_at timestamptz not null,
    primary key (recipient_id, post_id)
);

create index feed_entry_by_time on feed_entry (recipient_id, published_at desc, post_id desc);
create index feed_entry_by_post on feed_entry (post_id);
create index feed_entry_by_author on feed_entry (recipient_id, author_id);
