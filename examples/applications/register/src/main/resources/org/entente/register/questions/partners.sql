-- With whom is the party on the day, and how often?
select theirs.party, any_value(theirs.name) as name, count(*) as agreements
from bound_on(getvariable('day')) ours
join bound_on(getvariable('day')) theirs using (agreement)
where ours.party = getvariable('party') and theirs.party <> ours.party
group by theirs.party
order by agreements desc, theirs.party
limit 20;
