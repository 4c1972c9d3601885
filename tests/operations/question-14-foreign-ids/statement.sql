with n0(k) as (select 1),
"n1"(k, parent, ord, a) as materialized (select row_number() over (), p.k, i.key, x.pk from "n0" p cross join json_each(?) i left join (select value, min(pk) as pk from external_id where scheme = ? group by value) x on x.value = i.value),
"n1_j"(parent, js) as materialized (select l.parent, json_group_array(json_array(json(iif(l.a is null, null, json_array("r0_entity"."kind", "r0_entity"."id", "r0_entity"."name", "r0_entity"."externalIds")))) order by l.ord) from "n1" l left join "entity" "r0_entity" on "r0_entity".pk = "l".a group by l.parent)
select json_array(json(ifnull("n1_j".js, '[]'))) as answer from "n0" l left join "n1_j" on "n1_j".parent = l.k
