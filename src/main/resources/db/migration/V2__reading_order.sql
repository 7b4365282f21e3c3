-- figures are handed out in reading order, some hundreds at a time
create index observations_in_reading_order on observations (document, ordinal, area, id);
