-- One person's workspace. Instants are ISO 8601 in UTC, dates ISO 8601, lists and drafts JSON.
-- Histories are only ever added to: the triggers below refuse any other change, except while a whole
-- workspace is put in the place of another (guard.replacing = 1, inside that one transaction).

create table guard (
    id        integer primary key check (id = 1),
    replacing integer not null check (replacing in (0, 1))
) strict;
insert into guard (id, replacing) values (1, 0);

create table profile_version (
    seq      integer primary key autoincrement,
    profile  text not null,
    version  integer not null check (version >= 1),
    saved_at text not null,
    draft    text not null check (json_valid(draft)),
    unique (profile, version)
) strict;

create table profile_shelf (
    seq     integer primary key autoincrement,
    profile text not null,
    at      text not null,
    aside   integer not null check (aside in (0, 1))
) strict;
create index profile_shelf_by_profile on profile_shelf (profile, seq);

create table saved_list (
    number          integer primary key check (number >= 1),
    saved_at        text not null,
    profile         text not null,
    profile_version integer not null,
    title           text not null,
    programs        text not null check (json_valid(programs)),
    cost_usd        integer not null,
    match_chance    text not null check (json_valid(match_chance)),
    data_editions   text not null check (json_valid(data_editions)),
    foreign key (profile, profile_version) references profile_version (profile, version)
) strict;
create index saved_list_by_profile on saved_list (profile, profile_version);

create table correction_entry (
    seq     integer primary key autoincrement,
    at      text not null,
    action  text not null check (action in ('MADE', 'WITHDRAWN')),
    program text not null,
    fact    text not null,
    value   text not null,
    source  text not null,
    date    text not null,
    note    text not null
) strict;
create index correction_entry_by_fact on correction_entry (program, fact, seq);

create table note_version (
    seq     integer primary key autoincrement,
    at      text not null,
    program text not null,
    text    text not null
) strict;
create index note_version_by_program on note_version (program, seq);

create table setting (
    name  text primary key,
    value text not null
) strict, without rowid;

create trigger profile_version_kept before delete on profile_version when (select replacing from guard) = 0
begin select raise(abort, 'profile versions are only added to'); end;
create trigger profile_version_fixed before update on profile_version
begin select raise(abort, 'profile versions are only added to'); end;
create trigger profile_shelf_kept before delete on profile_shelf when (select replacing from guard) = 0
begin select raise(abort, 'the shelf is only added to'); end;
create trigger profile_shelf_fixed before update on profile_shelf
begin select raise(abort, 'the shelf is only added to'); end;
create trigger saved_list_kept before delete on saved_list when (select replacing from guard) = 0
begin select raise(abort, 'lists are only added to'); end;
create trigger saved_list_fixed before update on saved_list
begin select raise(abort, 'lists are only added to'); end;
create trigger correction_entry_kept before delete on correction_entry when (select replacing from guard) = 0
begin select raise(abort, 'corrections are only added to'); end;
create trigger correction_entry_fixed before update on correction_entry
begin select raise(abort, 'corrections are only added to'); end;
create trigger note_version_kept before delete on note_version when (select replacing from guard) = 0
begin select raise(abort, 'notes are only added to'); end;
create trigger note_version_fixed before update on note_version
begin select raise(abort, 'notes are only added to'); end;

-- "SPk1": tells a workspace from any other SQLite file.
pragma application_id = 1397779249;
pragma user_version = 1;
