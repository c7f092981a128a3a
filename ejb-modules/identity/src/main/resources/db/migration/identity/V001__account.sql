create table account (
    id         uuid primary key,
    issuer     text        not null,
    subject    text        not null,
    username   text        not null,
    email      text,
    locale     text        not null,
    opened_at  timestamptz not null,
    constraint account_identity unique (issuer, subject)
);
