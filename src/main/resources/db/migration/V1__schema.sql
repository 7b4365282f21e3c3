-- Every row knows the revision that brought it and the one that replaced it; nothing is overwritten.
-- Keys of figures begin with the area, so that they can be distributed by it.
create table revisions (
	number integer primary key,
	created_at timestamp with time zone not null,
	package_name varchar(200) not null,
	package_version varchar(80) not null,
	added integer not null,
	changed integer not null,
	removed integer not null
);

create table areas (
	code varchar(80) not null,
	gb_code varchar(80),
	level varchar(80) not null,
	parent varchar(80),
	name_zh varchar(300) not null,
	name_en varchar(300) not null,
	short_zh varchar(300) not null,
	short_en varchar(300) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (code, revision)
);

create table themes (
	code varchar(80) not null,
	ordinal integer not null,
	name_zh varchar(300) not null,
	name_en varchar(300) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (code, revision)
);

create table units (
	code varchar(80) not null,
	dimension varchar(80) not null,
	name_zh varchar(300) not null,
	name_en varchar(300) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (code, revision)
);

create table families (
	code varchar(80) not null,
	name_zh varchar(300) not null,
	name_en varchar(300) not null,
	note_zh varchar(1000) not null,
	note_en varchar(1000) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (code, revision)
);

create table indicators (
	code varchar(80) not null,
	theme varchar(80) not null,
	ordinal integer not null,
	unit varchar(80) not null,
	quantity varchar(80) not null,
	direction varchar(80) not null,
	family varchar(80),
	threshold numeric(30, 6),
	population varchar(80),
	headline integer,
	name_zh varchar(300) not null,
	name_en varchar(300) not null,
	definition_zh varchar(1000) not null,
	definition_en varchar(1000) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (code, revision)
);

create table relations (
	type varchar(80) not null,
	indicator varchar(80) not null,
	part varchar(80) not null,
	whole varchar(80),
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (type, indicator, part, revision)
);

create table documents (
	code varchar(80) not null,
	area varchar(80) not null,
	title_zh varchar(300) not null,
	title_en varchar(300) not null,
	subtitle_zh varchar(300),
	subtitle_en varchar(300),
	publisher_zh varchar(300) not null,
	publisher_en varchar(300) not null,
	publication_year integer not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (code, revision)
);

create table sections (
	document varchar(80) not null,
	code varchar(80) not null,
	ordinal integer not null,
	part varchar(80) not null,
	heading_zh varchar(300) not null,
	heading_en varchar(300) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (document, code, revision)
);

create table exclusions (
	document varchar(80) not null,
	section varchar(80) not null,
	paragraph integer not null,
	token varchar(100) not null,
	occurrence integer not null,
	reason varchar(80) not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (document, section, paragraph, token, occurrence, revision)
);

create table observations (
	id varchar(80) not null,
	ordinal integer not null,
	area varchar(80) not null,
	indicator varchar(80) not null,
	kind varchar(80) not null,
	period_start varchar(10),
	period_end varchar(10) not null,
	period_status varchar(80) not null,
	obs_value numeric(30, 6) not null,
	decimals integer not null,
	multiplier numeric(15, 0) not null,
	qualifier varchar(80) not null,
	obs_status varchar(80),
	commitment varchar(80),
	quantity_assumed boolean not null,
	remarks varchar(200),
	repeat_of varchar(80),
	document varchar(80) not null,
	section varchar(80) not null,
	paragraph integer not null,
	token varchar(100) not null,
	occurrence integer not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (area, id, revision)
);

create table ranks (
	id varchar(80) not null,
	area varchar(80) not null,
	indicator varchar(80) not null,
	observation varchar(80),
	scope varchar(80) not null,
	basis varchar(80) not null,
	position integer,
	tied boolean not null,
	document varchar(80) not null,
	section varchar(80) not null,
	paragraph integer not null,
	token varchar(100) not null,
	occurrence integer not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (area, id, revision)
);

create table benchmarks (
	id varchar(80) not null,
	area varchar(80) not null,
	observation varchar(80) not null,
	against varchar(80) not null,
	against_area varchar(80),
	against_indicator varchar(80),
	period_start varchar(10),
	period_end varchar(10),
	difference numeric(30, 6) not null,
	decimals integer not null,
	multiplier numeric(15, 0) not null,
	unit varchar(80) not null,
	qualifier varchar(80) not null,
	document varchar(80) not null,
	section varchar(80) not null,
	paragraph integer not null,
	token varchar(100) not null,
	occurrence integer not null,
	revision integer not null references revisions (number),
	replaced_by integer references revisions (number),
	primary key (area, id, revision)
);

create index observations_by_indicator on observations (indicator, area);

create index ranks_by_observation on ranks (area, observation);

create index benchmarks_by_observation on benchmarks (area, observation);

-- Texts of documents that whoever runs the application attached; the newest of a document counts.
create table attached_texts (
	document varchar(80) not null,
	sha256 char(64) not null,
	content varchar(1000000) not null,
	attached_at timestamp with time zone not null,
	primary key (document, sha256)
);
