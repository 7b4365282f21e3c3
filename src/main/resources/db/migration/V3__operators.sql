-- Accounts that were generated because none was configured; passwords are kept as hashes only.
create table operators (
	name varchar(80) primary key,
	password_hash varchar(200) not null,
	role varchar(80) not null,
	created_at timestamp with time zone not null
);

-- What operators did. Rows are added, never changed or removed.
create table action_log (
	number bigint generated always as identity primary key,
	recorded_at timestamp with time zone not null,
	operator varchar(80) not null,
	action varchar(80) not null,
	subject varchar(200) not null,
	detail varchar(1000) not null,
	network varchar(80) not null
);

create index action_log_by_operator on action_log (operator, number);

create index action_log_by_action on action_log (action, number);
