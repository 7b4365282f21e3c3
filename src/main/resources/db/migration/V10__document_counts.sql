-- How many figures a document prints, repetitions included: as of each revision, like the rows that it is counted from.
create table document_counts (
	document varchar(80) not null,
	figures bigint not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (document, revision)
);

-- what is in force is found however much has been replaced
create index document_counts_in_force on document_counts (replaced_by);

insert into document_counts (document, figures, revision, replaced_by)
select c.document, c.figures, c.revision, c.replaced_by
from (
	select t.document, t.revision,
		sum(t.change) over (partition by t.document order by t.revision) as figures,
		lead(t.revision) over (partition by t.document order by t.revision) as replaced_by
	from (
		select e.document, e.revision, sum(e.change) as change
		from (
			select document, revision, count(*) as change from observations group by document, revision
			union all
			select document, replaced_by, -count(*) from observations where replaced_by is not null
			group by document, replaced_by
		) e
		group by e.document, e.revision
		having sum(e.change) <> 0
	) t
) c
where c.figures > 0;
