-- Who is bound on the day, by most agreements?
select party, any_value(name) as name, count(*) as agreements
from bound_on(getvariable('day'))
group by party
order by agreements desc, party
limit 20;
