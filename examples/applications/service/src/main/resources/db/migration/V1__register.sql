create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table agreement (
  id text primary key,
  version integer not null check (version > 0),
  title text not null
);
create index agreement_by_title on agreement using gin (title gin_trgm_ops);

-- One row for each version of a dossier. Digests run over the canonical bytes; jsonb, which orders keys
-- in its own way, lies beside them for queries.
create table dossier (
  agreement text not null references agreement,
  version integer not null check (version > 0),
  canonical bytea not null,
  digest text not null generated always as (encode(sha256(canonical), 'hex')) stored,
  document jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  change text not null,
  primary key (agreement, version)
);

-- In which version each fact first stood, and so who recorded it, and when.
create table recorded_fact (
  agreement text not null,
  fact text not null,
  version integer not null,
  primary key (agreement, fact),
  foreign key (agreement, version) references dossier
);

-- Who is bound, on two axes. "bound": the days on which the party is bound. "held": the time during which
-- this register held it so. On no day, as held at no moment, is a party bound twice by one agreement.
create table membership (
  agreement text not null references agreement,
  party text not null,
  role text not null,
  bound daterange not null check (not isempty(bound)),
  given boolean not null,
  held tstzrange not null check (not isempty(held)),
  exclude using gist (agreement with =, party with =, bound with &&, held with &&)
);
create index membership_of_party on membership using gist (party, bound, held);

-- The parties that the current version of a dossier speaks of. In this register the same id is the same
-- party; what registers call it, as scheme:value, tells when it cannot be.
create table mention (
  agreement text not null references agreement,
  party text not null,
  name text not null,
  identifiers text[] not null,
  primary key (agreement, party)
);
create index mention_of_party on mention (party);
create index mention_by_name on mention using gin (name gin_trgm_ops);

create table account (
  name text primary key,
  password text not null,
  role text not null check (role in ('read', 'record', 'administer')),
  added_at timestamptz not null default clock_timestamp(),
  added_by text not null
);

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  account text not null,
  action text not null,
  agreement text,
  version integer,
  detail text not null default ''
);
create index audit_of_agreement on audit (agreement, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger append_only before update or delete or truncate on dossier
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on recorded_fact
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();
