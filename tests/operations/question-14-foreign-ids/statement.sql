with n0(k) as (select 1),
"n1"(k, parent, ord, a) as materialized (select row_number() over (), p.k, i.key, x.pk from "n0" p cross join json_each(?) i left join answer_id x on x.id = (select id from entity where pk = (select e.pk from external_id k cross join entity e on e.pk = k.pk where k.scheme = ? and k.value = i.value order by e.id limit 1))),
"n1_j"(parent, js) as materialized (select l.parent, json_group_array(json_array(json(iif(l.a is null, null, json_array("r0_entity"."kind", "r0_entity"."id", "r0_entity"."name", "r0_entity"."externalIds")))) order by l.ord) from "n1" l left join "entity" "r0_entity" on "r0_entity".pk = "l".a group by l.parent)
select json_array(json(ifnull("n1_j".js, '[]'))) as answer from "n0" l left join "n1_j" on "n1_j".parent = l.k
