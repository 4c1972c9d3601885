with n0(k) as (select 1),
"n1_p" as materialized (select p.k as k, (select count(*) from (select 1 from "entity" "r0_entity" where "r0_entity"."kind" = 'MEETING')) as total from "n0" p),
"n2_p" as materialized (select p.k as k, (select count(*) from (select 1 from "entity" "r1_entity" where "r1_entity"."kind" = 'MEETING' and "r1_entity"."status" = ?)) as total from "n0" p),
"n3_p" as materialized (select p.k as k, (select count(*) from (select 1 from "entity" "r2_entity" where "r2_entity"."kind" = 'MEETING' and not ifnull("r2_entity"."status" = ?, 0))) as total from "n0" p),
"n4_p" as materialized (select p.k as k, (select count(*) from (select 1 from "entity" "r3_entity" where "r3_entity"."kind" = 'MEETING' and not ifnull("r3_entity"."status" = ?, 0))) as total from "n0" p)
select json_array(json_array(null, 0, 0, "n1_p".total), json_array(null, 0, 0, "n2_p".total), json_array(null, 0, 0, "n3_p".total), json_array(null, 0, 0, "n4_p".total)) as answer from "n0" l left join "n1_p" on "n1_p".k = l.k left join "n2_p" on "n2_p".k = l.k left join "n3_p" on "n3_p".k = l.k left join "n4_p" on "n4_p".k = l.k
