create table locker (id uuid primary key, number integer not null);
