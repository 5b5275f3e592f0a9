-- What the folder of a register holds, as one perspective sees it: the lines of one run, and what was decided of
-- them in that run or kept from an earlier one. Variables: folder, run.

create view all_runs as
select * from read_parquet(getvariable('folder') || '/runs/*/*.parquet', hive_partitioning = true);

create view lines as
select file, line, digest, agreement, decided_in, "row", nth
from read_parquet(getvariable('folder') || '/lines/*/*.parquet', hive_partitioning = true)
where as_of = getvariable('run');

-- Of several lines with one id the first counts; the others are faults.
create view current as
select agreement, decided_in as run, "row" from lines where agreement is not null and nth = 1;

create view agreements as
select agreement, fact.* exclude (run, "row")
from read_parquet(getvariable('folder') || '/agreements/*/*.parquet', hive_partitioning = true) fact
join current using (run, "row");

create view memberships as
select agreement, fact.* exclude (run, "row")
from read_parquet(getvariable('folder') || '/memberships/*/*.parquet', hive_partitioning = true) fact
join current using (run, "row");

create view outcomes as
select agreement, fact.* exclude (run, "row")
from read_parquet(getvariable('folder') || '/outcomes/*/*.parquet', hive_partitioning = true) fact
join current using (run, "row");

create view events as
select agreement, fact.* exclude (run, "row")
from read_parquet(getvariable('folder') || '/events/*/*.parquet', hive_partitioning = true) fact
join current using (run, "row");

create view ahead as
select agreement, fact.* exclude (run, "row")
from read_parquet(getvariable('folder') || '/ahead/*/*.parquet', hive_partitioning = true) fact
join current using (run, "row");

create view findings as
select agreement, fact.* exclude (run, "row")
from read_parquet(getvariable('folder') || '/findings/*/*.parquet', hive_partitioning = true) fact
join current using (run, "row");

create view faults as
select file, line, fact.code, fact.place, fact.position, fact.text
from read_parquet(getvariable('folder') || '/faults/*/*.parquet', hive_partitioning = true) fact
join lines on lines.decided_in = fact.run and lines."row" = fact."row"
union all
select file, line, 'agreement-twice', '$.id', 0, 'an earlier line is agreement ''' || agreement || ''' too'
from lines
where agreement is not null and nth > 1;

-- Who is bound to what on a day.
create macro bound_on(the_day) as table
select * from memberships
where from_day <= the_day and (until_day is null or until_day > the_day);

-- A name for each party, of those that agreements give it.
create view parties as
select party, min(name) as name, min(kind) as kind from memberships group by party;
