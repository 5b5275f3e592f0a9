-- Who took the places of whom, when, and in how many agreements?
with taken as (select from_day, name, unnest(after) as predecessor from memberships)
select from_day as on_day, taken.name as successor, parties.name as predecessor, count(*) as agreements
from taken
join parties on parties.party = predecessor
group by all
order by on_day desc, agreements desc, successor, predecessor
limit 20;
