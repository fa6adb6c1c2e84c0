import { defaultDealStages } from '../../domain/deals/deals.js'
import { type DatabaseObject, hasTrigger } from './database-object.js'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const rows = defaultDealStages.map(({ name, order, phase, probability }) => `(${order}, ${quoted(phase)}, ${probability}, ${quoted(name.en)}, ${quoted(name.de)})`).join(', ')

/*
 * The ids follow from the partner type, so that doing it twice makes nothing twice; version and variant are set, because Payload finds nothing by an id without them. Names stand beside the stage, or in its table of languages
 * where the host has languages; a statement that names a column which is not there is never reached, and so never planned.
 */
const makeStages = `create or replace function portal_make_deal_stages(partner_type uuid) returns void language plpgsql as $make$
declare stage record; stage_id uuid;
begin
  for stage in select * from (values ${rows}) as s (place, phase, probability, en, de) loop
    stage_id := overlay(overlay(md5(partner_type::text || ':' || stage.place) placing '4' from 13) placing '8' from 17)::uuid;
    if to_regclass('deal_stages_locales') is null then
      insert into deal_stages (id, partner_type_id, phase, "order", probability, name)
        values (stage_id, partner_type, stage.phase::enum_deal_stages_phase, stage.place, stage.probability, stage.en) on conflict do nothing;
    else
      insert into deal_stages (id, partner_type_id, phase, "order", probability)
        values (stage_id, partner_type, stage.phase::enum_deal_stages_phase, stage.place, stage.probability) on conflict do nothing;
      insert into deal_stages_locales (_parent_id, _locale, name)
        select stage_id, l, case l::text when 'de' then stage.de else stage.en end from unnest(enum_range(null::_locales)) as l
        on conflict do nothing;
    end if;
  end loop;
end $make$`

/** Every partner type has a pipeline from its first moment, by whatever door it came; types from before get theirs when this is made. */
export const defaultDealStagesOfType: DatabaseObject = {
  create: `${makeStages};
    create or replace function portal_deal_stages_of_type() returns trigger language plpgsql as $$ begin
      perform portal_make_deal_stages(new.id);
      return null;
    end $$;
    create or replace trigger portal_deal_stages_of_type after insert on partner_types for each row execute function portal_deal_stages_of_type();
    select portal_make_deal_stages(t.id) from partner_types t where not exists (select 1 from deal_stages s where s.partner_type_id = t.id)`,
  isPresent: hasTrigger('partner_types', 'portal_deal_stages_of_type'),
  name: 'portal_deal_stages_of_type',
  without: 'a new partner type would have no stages for its deals',
}
