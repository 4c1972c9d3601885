with n0(k) as (select 1),
"n1_p" as materialized (select p.k as k, (select json_group_array(a) from (select "r0_entity".pk as a from "entity" "r0_entity" where "r0_entity"."kind" = 'COUNTRY' order by "r0_entity"."nameFold" desc, "r0_entity"."id" desc limit ? + 1)) as js, 0 as behind from "n0" p),
"n1"(k, parent, ord, a) as materialized (select row_number() over (), q.k, j.key, j.value from "n1_p" q cross join json_each(q.js) j where j.key < ?),
"n1_j"(parent, js) as materialized (select l.parent, json_group_array(json_array(json_array("r0_entity"."nameFold", "r0_entity"."id"), json_array("r0_entity"."kind", "r0_entity"."name")) order by l.ord) from "n1" l left join "entity" "r0_entity" on "r0_entity".pk = "l".a group by l.parent)
select json_array(json_array(json(ifnull("n1_j".js, '[]')), json_array_length("n1_p".js) > ?, "n1_p".behind, null)) as answer from "n0" l left join "n1_p" on "n1_p".k = l.k left join "n1_j" on "n1_j".parent = l.k
