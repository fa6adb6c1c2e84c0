// @ts-nocheck -- generated
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "progress_owner_idx";
  DROP INDEX "downloads_document_idx";
  DROP INDEX "downloads_partner_idx";
  DROP INDEX "certificates_partner_user_idx";
  DROP INDEX "certificates_partner_idx";
  DROP INDEX "leads_partner_idx";
  DROP INDEX "deals_partner_idx";
  DROP INDEX "deal_stages_partner_type_idx";
  DROP INDEX "commission_plans_family_idx";
  DROP INDEX "payouts_partner_idx";
  DROP INDEX "comments_partner_idx";
  DROP INDEX "notifications_recipient_idx";
  DROP INDEX "notifications_staff_recipient_idx";
  DROP INDEX "event_texts_event_idx";
  DROP INDEX "activities_partner_idx";
  DROP INDEX "webhook_deliveries_webhook_idx";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "progress_owner_idx" ON "progress" USING btree ("owner");
  CREATE INDEX "downloads_document_idx" ON "downloads" USING btree ("document_id");
  CREATE INDEX "downloads_partner_idx" ON "downloads" USING btree ("partner_id");
  CREATE INDEX "certificates_partner_user_idx" ON "certificates" USING btree ("partner_user_id");
  CREATE INDEX "certificates_partner_idx" ON "certificates" USING btree ("partner_id");
  CREATE INDEX "leads_partner_idx" ON "leads" USING btree ("partner_id");
  CREATE INDEX "deals_partner_idx" ON "deals" USING btree ("partner_id");
  CREATE INDEX "deal_stages_partner_type_idx" ON "deal_stages" USING btree ("partner_type_id");
  CREATE INDEX "commission_plans_family_idx" ON "commission_plans" USING btree ("family");
  CREATE INDEX "payouts_partner_idx" ON "payouts" USING btree ("partner_id");
  CREATE INDEX "comments_partner_idx" ON "comments" USING btree ("partner_id");
  CREATE INDEX "notifications_recipient_idx" ON "notifications" USING btree ("recipient_id");
  CREATE INDEX "notifications_staff_recipient_idx" ON "notifications" USING btree ("staff_recipient_id");
  CREATE INDEX "event_texts_event_idx" ON "event_texts" USING btree ("event");
  CREATE INDEX "activities_partner_idx" ON "activities" USING btree ("partner_id");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");`)
}
