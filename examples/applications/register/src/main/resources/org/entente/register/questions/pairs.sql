-- Who is with whom most often on the day?
with pairs as (
  select one.party as one, other.party as other, count(*) as agreements
  from bound_on(getvariable('day')) one
  join bound_on(getvariable('day')) other using (agreement)
  where one.party < other.party
  group by all
  order by agreements desc, one, other
  limit 20)
select first.name as one, second.name as other, agreements
from pairs
join parties first on first.party = one
join parties second on second.party = other
order by agreements desc, one, other;
