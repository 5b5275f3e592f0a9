-- What do the two parties have in common on the day?
select agreement, title, ours.from_day as ours_from, theirs.from_day as theirs_from
from bound_on(getvariable('day')) ours
join bound_on(getvariable('day')) theirs using (agreement)
join agreements using (agreement)
where ours.party = getvariable('party') and theirs.party = getvariable('other')
order by agreement;
