create table article (
    id           uuid primary key,
    language     text        not null,
    title        text        not null,
    body         text        not null,
    published_at timestamptz not null
);

create index article_by_time on article (published_at desc, id desc);
