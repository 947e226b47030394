-- Figures of single programs that a person may see herself and brought. They are not hers by origin and
-- can be brought again, so they keep no history: forgetting one deletes it.
-- counted: happened and total. rounded: percent, step and total. assumed: the same, total is a guess.

create table own_figure (
    program  text not null,
    kind     text not null,
    season   integer not null check (season between 2000 and 2100),
    at       text not null,
    form     text not null check (form in ('counted', 'rounded', 'assumed')),
    happened integer,
    percent  real,
    step     real,
    total    integer not null check (total >= 1),
    source   text not null,
    primary key (program, kind, season),
    check ((form = 'counted') = (happened is not null)),
    check ((form = 'counted') = (percent is null and step is null))
) strict, without rowid;

pragma user_version = 2;
