with n0(k) as (select 1),
"n1"(k, parent, ord, a) as materialized (select row_number() over (), p.k, 0, "r0_id".pk from "n0" p cross join answer_id "r0_id" where "r0_id".id = ? and "r0_id".kind = 'COUNTRY'),
"n1_j"(parent, js) as materialized (select l.parent, json_array("r0_entity"."kind", "r0_entity"."id", "r0_entity"."iso2", "r0_entity"."kind", "r0_entity"."latitude") from "n1" l left join "entity" "r0_entity" on "r0_entity".pk = "l".a)
select json_array(json("n1_j".js)) as answer from "n0" l left join "n1_j" on "n1_j".parent = l.k
