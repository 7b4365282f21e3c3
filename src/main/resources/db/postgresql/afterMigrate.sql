-- Texts sort by code points, whatever the locale of the database: keys then lie in their indexes in the order in which
-- they are handed out, and comparing them costs less. Indexes are made again, once for each table; in one order, as several
-- instances may start at once.
do $$
declare
	change text;
begin
	for change in
		select format('alter table %I %s', t.relname,
			string_agg(format('alter column %I type %s collate "C"', c.attname, format_type(c.atttypid, c.atttypmod)), ', '))
		from pg_class t join pg_attribute c on c.attrelid = t.oid
		where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and t.relname <> 'flyway_schema_history'
			and c.attnum > 0 and not c.attisdropped and c.attcollation = 'pg_catalog.default'::regcollation
		group by t.relname order by t.relname
	loop
		execute change;
	end loop;
end $$;
