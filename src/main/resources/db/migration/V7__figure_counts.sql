-- How many figures of an area there are for an indicator, repetitions not counted, and in which month the latest of their
-- periods ends: as of each revision, like the rows that it is counted from.
create table figure_counts (
	area varchar(80) not null,
	indicator varchar(80) not null,
	kind varchar(80) not null,
	figures bigint not null,
	latest varchar(7) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (area, indicator, kind, revision)
);

-- what is in force is found however much has been replaced
create index figure_counts_in_force on figure_counts (replaced_by);

insert into figure_counts (area, indicator, kind, figures, latest, revision, replaced_by)
select c.area, c.indicator, c.kind, count(*), max(substring(o.period_end, 1, 7)), c.revision, c.replaced_by
from (
	select t.area, t.indicator, t.kind, t.revision,
		lead(t.revision) over (partition by t.area, t.indicator, t.kind order by t.revision) as replaced_by
	from (
		select area, indicator, kind, revision from observations
		union select area, indicator, kind, replaced_by from observations where replaced_by is not null
	) t
) c
join observations o on o.area = c.area and o.indicator = c.indicator and o.kind = c.kind
	and o.revision <= c.revision and (o.replaced_by is null or o.replaced_by > c.revision) and o.repeat_of is null
group by c.area, c.indicator, c.kind, c.revision, c.replaced_by;
