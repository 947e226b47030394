-- Small documents that a person keeps, by kind and key: stories, rank lists, tries of an answer. A version is
-- never changed; an empty text takes the document away. Unlike the other histories a document may be erased
-- for good with all its versions, because what somebody said in practice is hers to delete.

create table entry_version (
    seq  integer primary key autoincrement,
    at   text not null,
    kind text not null,
    key  text not null,
    text text not null check (text = '' or json_valid(text))
) strict;
create index entry_version_by_key on entry_version (kind, key, seq);

create trigger entry_version_fixed before update on entry_version
begin select raise(abort, 'entries are only added to or erased'); end;

pragma user_version = 3;
