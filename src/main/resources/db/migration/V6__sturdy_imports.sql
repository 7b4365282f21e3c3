-- From where work was asked for: what it brings is recorded in the log when it is brought, long after the request.
alter table works add column network varchar(80) default '' not null;
