-- PostgreSQL looked up the one revision of a publication again for each of its figures. Only publications write figures,
-- and store their revision before them. H2 calls its constraints by other names, and keeps them.
alter table observations drop constraint if exists observations_revision_fkey;

alter table observations drop constraint if exists observations_replaced_by_fkey;
