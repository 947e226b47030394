-- Half of it works, then it fails.
alter table setting add column changed_at text;
delete from guard;
insert into no_such_table values (1);
pragma user_version = 4;
