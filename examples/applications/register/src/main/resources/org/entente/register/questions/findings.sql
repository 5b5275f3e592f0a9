-- What is odd in the register, and how often?
select code, count(*) as findings, count(distinct agreement) as agreements, min(agreement) as example
from findings
group by code
order by findings desc, code;
