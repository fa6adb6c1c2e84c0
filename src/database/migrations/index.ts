import * as migration_20261122_161323_initial from './20261122_161323_initial.js';
import * as migration_20261122_164733_jobs_and_duplicates from './20261122_164733_jobs_and_duplicates.js';
import * as migration_20261122_193340_content from './20261122_193340_content.js';
import * as migration_20261122_201824_webhook_job from './20261122_201824_webhook_job.js';
import * as migration_20261122_232315_sales_and_money from './20261122_232315_sales_and_money.js';
import * as migration_20261122_235745_payments_room from './20261122_235745_payments_room.js';
import * as migration_20261123_000400_deals_room from './20261123_000400_deals_room.js';
import * as migration_20261123_000904_import_job from './20261123_000904_import_job.js';
import * as migration_20261123_021752_no_covered_indexes from './20261123_021752_no_covered_indexes.js';
import * as migration_20261123_024534_lead_expected_value from './20261123_024534_lead_expected_value.js';
import * as migration_20261123_100404_no_needless_indexes from './20261123_100404_no_needless_indexes.js';

export const migrations = [
  {
    up: migration_20261122_161323_initial.up,
    down: migration_20261122_161323_initial.down,
    name: '20261122_161323_initial',
  },
  {
    up: migration_20261122_164733_jobs_and_duplicates.up,
    down: migration_20261122_164733_jobs_and_duplicates.down,
    name: '20261122_164733_jobs_and_duplicates',
  },
  {
    up: migration_20261122_193340_content.up,
    down: migration_20261122_193340_content.down,
    name: '20261122_193340_content',
  },
  {
    up: migration_20261122_201824_webhook_job.up,
    down: migration_20261122_201824_webhook_job.down,
    name: '20261122_201824_webhook_job',
  },
  {
    up: migration_20261122_232315_sales_and_money.up,
    down: migration_20261122_232315_sales_and_money.down,
    name: '20261122_232315_sales_and_money',
  },
  {
    up: migration_20261122_235745_payments_room.up,
    down: migration_20261122_235745_payments_room.down,
    name: '20261122_235745_payments_room',
  },
  {
    up: migration_20261123_000400_deals_room.up,
    down: migration_20261123_000400_deals_room.down,
    name: '20261123_000400_deals_room',
  },
  {
    up: migration_20261123_000904_import_job.up,
    down: migration_20261123_000904_import_job.down,
    name: '20261123_000904_import_job',
  },
  {
    up: migration_20261123_021752_no_covered_indexes.up,
    down: migration_20261123_021752_no_covered_indexes.down,
    name: '20261123_021752_no_covered_indexes',
  },
  {
    up: migration_20261123_024534_lead_expected_value.up,
    down: migration_20261123_024534_lead_expected_value.down,
    name: '20261123_024534_lead_expected_value',
  },
  {
    up: migration_20261123_100404_no_needless_indexes.up,
    down: migration_20261123_100404_no_needless_indexes.down,
    name: '20261123_100404_no_needless_indexes'
  },
];
