-- Who joined and who left since the earlier day, up to the day?
select from_day as on_day, 'joined' as change, name, agreement, party
from memberships
where from_day > getvariable('since') and from_day <= getvariable('day')
union all
select until_day, 'left', name, agreement, party
from memberships
where until_day > getvariable('since') and until_day <= getvariable('day')
order by on_day, agreement, change, party
limit 20;
