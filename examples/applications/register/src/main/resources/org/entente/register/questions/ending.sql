-- What ends within a year of the run's day, by party?
select party, any_value(name) as name, count(*) as ending, min(on_day) as first, max(on_day) as last
from ahead
join bound_on(getvariable('seen_from')) using (agreement)
where ahead.kind = 'expired' and on_day < getvariable('seen_from') + interval 1 year
group by party
order by ending desc, party
limit 20;
