alter table import_file add column sessions text not null default '[]';

comment on column import_file.sessions is 'what the file itself said, session by session, as JSON; empty for archives, failures and files taken in before this column';
