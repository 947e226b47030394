-- A made-up next layout, to prove the way there.
alter table setting add column changed_at text;
pragma user_version = 4;
