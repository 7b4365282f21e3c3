-- The figures of some time are found however many there are of others.
create index observations_by_end on observations (period_end, area);

drop index observations_by_indicator;

create index observations_by_indicator on observations (indicator, area, period_end);
