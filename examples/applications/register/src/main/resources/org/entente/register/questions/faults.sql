-- Which lines are no dossiers, and why?
select line, code, place, position, text
from faults
order by file, line, position
limit 20;
