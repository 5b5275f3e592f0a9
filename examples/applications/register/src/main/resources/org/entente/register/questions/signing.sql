-- Who must sign what within a year of the run's day, if it is to pass?
with waiting as (
  select unnest(missing) as party, agreement, act, closes_on, have, need
  from outcomes
  where state = 'pending' and can_pass
    and opened_on <= getvariable('seen_from')
    and (closes_on is null or closes_on < getvariable('seen_from') + interval 1 year))
select party, agreement, act, closes_on, have, need
from waiting
order by closes_on nulls last, agreement, act, party
limit 20;
