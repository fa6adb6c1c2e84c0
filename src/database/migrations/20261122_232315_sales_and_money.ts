// @ts-nocheck -- generated
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_files_kept_for" AS ENUM('deal', 'library', 'payout');
  CREATE TYPE "public"."enum_deals_currency" AS ENUM('AED', 'AUD', 'BGN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'ISK', 'JOD', 'JPY', 'KES', 'KRW', 'KWD', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PLN', 'QAR', 'RON', 'SAR', 'SEK', 'SGD', 'THB', 'TND', 'TRY', 'TWD', 'UAH', 'USD', 'VND', 'XOF', 'ZAR');
  CREATE TYPE "public"."enum_deals_phase" AS ENUM('lost', 'open', 'won');
  CREATE TYPE "public"."enum_deals_lost_reason" AS ENUM('competitor', 'missing-feature', 'no-budget', 'no-contact', 'no-decision', 'other', 'price', 'timing');
  CREATE TYPE "public"."enum_deals_registration_status" AS ENUM('approved', 'expired', 'none', 'pending', 'rejected');
  CREATE TYPE "public"."enum_deals_registration_extension_state" AS ENUM('granted', 'none', 'refused', 'requested');
  CREATE TYPE "public"."enum_deals_registration_dispute_state" AS ENUM('dismissed', 'none', 'open', 'upheld');
  CREATE TYPE "public"."enum_deal_stages_phase" AS ENUM('lost', 'open', 'won');
  CREATE TYPE "public"."enum_commission_plans_status" AS ENUM('active', 'archived', 'draft');
  CREATE TYPE "public"."enum_payouts_status" AS ENUM('approved', 'cancelled', 'draft', 'failed', 'paid', 'review', 'scheduled');
  CREATE TYPE "public"."enum_ledger_transactions_kind" AS ENUM('accrual', 'adjustment', 'payout', 'release', 'reversal');
  CREATE TYPE "public"."enum_ledger_entries_account" AS ENUM('available', 'clearing', 'expense', 'paid', 'pending');
  CREATE TYPE "public"."enum_ledger_entries_kind" AS ENUM('accrual', 'adjustment', 'payout', 'release', 'reversal');
  CREATE TYPE "public"."enum_partner_types_deal_fields_kind" AS ENUM('checkbox', 'date', 'number', 'select', 'text');
  CREATE TYPE "public"."enum_partner_types_payout_minimums_currency" AS ENUM('AED', 'AUD', 'BGN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'ISK', 'JOD', 'JPY', 'KES', 'KRW', 'KWD', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PLN', 'QAR', 'RON', 'SAR', 'SEK', 'SGD', 'THB', 'TND', 'TRY', 'TWD', 'UAH', 'USD', 'VND', 'XOF', 'ZAR');
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'commission.accrued' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'commission.adjusted' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'commission.released' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'commission.reversed' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.commented' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.dispute-decided' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.dispute-opened' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.extension-decided' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.extension-requested' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.lost' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.moved' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.registration-approved' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.registration-expired' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.registration-expiring' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.registration-rejected' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.registration-requested' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.submitted' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'deal.won' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.approved' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.cancelled' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.drafted' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.failed' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.in-review' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.invoiced' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.paid' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'payout.scheduled' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_event_texts_event" ADD VALUE 'statement.ready' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'commission.accrued' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'commission.adjusted' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'commission.released' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'commission.reversed' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.commented' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.dispute-decided' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.dispute-opened' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.extension-decided' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.extension-requested' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.lost' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.moved' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.registration-approved' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.registration-expired' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.registration-expiring' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.registration-rejected' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.registration-requested' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.submitted' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'deal.won' BEFORE 'lead.answered';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.approved' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.cancelled' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.drafted' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.failed' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.in-review' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.invoiced' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.paid' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'payout.scheduled' BEFORE 'partner-user.invited';
  ALTER TYPE "public"."enum_webhooks_events" ADD VALUE 'statement.ready' BEFORE 'partner-user.invited';
  CREATE TABLE "deals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"customer_company" varchar NOT NULL,
  	"customer_domain" varchar,
  	"customer_country" varchar,
  	"customer_contact_name" varchar,
  	"customer_contact_email" varchar,
  	"amount" numeric NOT NULL,
  	"currency" "enum_deals_currency" NOT NULL,
  	"expected_close_date" timestamp(3) with time zone,
  	"custom_fields" jsonb,
  	"partner_id" uuid NOT NULL,
  	"submitted_by_id" uuid,
  	"lead_id" uuid,
  	"stage_id" uuid,
  	"phase" "enum_deals_phase" DEFAULT 'open',
  	"lost_reason" "enum_deals_lost_reason",
  	"closed_at" timestamp(3) with time zone,
  	"hidden_from_distributor" boolean DEFAULT false,
  	"registration_status" "enum_deals_registration_status" DEFAULT 'none',
  	"registration_reason" varchar,
  	"registration_protected_until" timestamp(3) with time zone,
  	"registration_requested_at" timestamp(3) with time zone,
  	"registration_decided_at" timestamp(3) with time zone,
  	"registration_decided_by" varchar,
  	"registration_reminded_at" timestamp(3) with time zone,
  	"registration_extension_state" "enum_deals_registration_extension_state" DEFAULT 'none',
  	"registration_extension_reason" varchar,
  	"registration_extension_answer" varchar,
  	"registration_extension_requested_at" timestamp(3) with time zone,
  	"registration_extension_decided_at" timestamp(3) with time zone,
  	"registration_dispute_state" "enum_deals_registration_dispute_state" DEFAULT 'none',
  	"registration_dispute_reason" varchar,
  	"registration_dispute_answer" varchar,
  	"registration_dispute_opened_at" timestamp(3) with time zone,
  	"registration_dispute_decided_at" timestamp(3) with time zone,
  	"customer_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "deals_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partner_users_id" uuid,
  	"files_id" uuid
  );
  
  CREATE TABLE "deal_stages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"partner_type_id" uuid NOT NULL,
  	"phase" "enum_deal_stages_phase" DEFAULT 'open' NOT NULL,
  	"order" numeric DEFAULT 10 NOT NULL,
  	"probability" numeric DEFAULT 50 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deal_stages_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "commission_plans" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"note" varchar,
  	"rules" jsonb,
  	"share_cap_percent" numeric,
  	"status" "enum_commission_plans_status" DEFAULT 'draft' NOT NULL,
  	"effective_from" timestamp(3) with time zone NOT NULL,
  	"effective_to" timestamp(3) with time zone,
  	"priority" numeric DEFAULT 0 NOT NULL,
  	"version" numeric DEFAULT 1,
  	"family" varchar,
  	"activated_at" timestamp(3) with time zone,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "commission_plans_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partner_types_id" uuid,
  	"partners_id" uuid,
  	"categories_id" uuid,
  	"tiers_id" uuid,
  	"stages_id" uuid,
  	"tags_id" uuid
  );
  
  CREATE TABLE "payouts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"status" "enum_payouts_status" DEFAULT 'draft' NOT NULL,
  	"line_count" numeric DEFAULT 0,
  	"scheduled_for" timestamp(3) with time zone,
  	"reference" varchar,
  	"reason" varchar,
  	"invoice_id" uuid,
  	"invoice_at" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone,
  	"approved_at" timestamp(3) with time zone,
  	"paid_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"prepared_by_id" uuid,
  	"approved_by_id" uuid,
  	"makers" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ledger_transactions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_ledger_transactions_kind" NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"currency" varchar NOT NULL,
  	"occurred_at" timestamp(3) with time zone NOT NULL,
  	"deal_id" uuid,
  	"plan_id" uuid,
  	"line" varchar,
  	"release_at" timestamp(3) with time zone,
  	"accrual_id" uuid,
  	"payout_id" uuid,
  	"reason" varchar,
  	"actor_name" varchar,
  	"key" varchar NOT NULL,
  	"trace" jsonb
  );
  
  CREATE TABLE "ledger_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"transaction_id" uuid NOT NULL,
  	"account" "enum_ledger_entries_account" NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"currency" varchar NOT NULL,
  	"amount" numeric NOT NULL,
  	"occurred_at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_ledger_entries_kind" NOT NULL
  );
  
  CREATE TABLE "partner_types_deal_fields" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_partner_types_deal_fields_kind" DEFAULT 'text' NOT NULL,
  	"required" boolean DEFAULT false
  );
  
  CREATE TABLE "partner_types_deal_fields_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "partner_types_payout_minimums" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"currency" "enum_partner_types_payout_minimums_currency" NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  DROP INDEX "partner_createdAt_2_idx";
  DROP INDEX "partner_createdAt_3_idx";
  ALTER TABLE "files" ADD COLUMN "kept_for" "enum_files_kept_for" DEFAULT 'library' NOT NULL;
  ALTER TABLE "leads" ADD COLUMN "deal_id" uuid;
  ALTER TABLE "partner_types" ADD COLUMN "registration_protection_days" numeric DEFAULT 90;
  ALTER TABLE "partner_types" ADD COLUMN "registration_reminder_days" numeric DEFAULT 14;
  ALTER TABLE "partner_types" ADD COLUMN "partners_close_won" boolean DEFAULT false;
  ALTER TABLE "comments_rels" ADD COLUMN "deals_id" uuid;
  ALTER TABLE "notifications_rels" ADD COLUMN "deals_id" uuid;
  ALTER TABLE "notifications_rels" ADD COLUMN "payouts_id" uuid;
  ALTER TABLE "activities_rels" ADD COLUMN "deals_id" uuid;
  ALTER TABLE "activities_rels" ADD COLUMN "payouts_id" uuid;
  ALTER TABLE "activities_rels" ADD COLUMN "commission_plans_id" uuid;
  ALTER TABLE "deals" ADD CONSTRAINT "deals_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deals" ADD CONSTRAINT "deals_submitted_by_id_partner_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."partner_users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deals" ADD CONSTRAINT "deals_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deals" ADD CONSTRAINT "deals_stage_id_deal_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."deal_stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deals_rels" ADD CONSTRAINT "deals_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deals_rels" ADD CONSTRAINT "deals_rels_partner_users_fk" FOREIGN KEY ("partner_users_id") REFERENCES "public"."partner_users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deals_rels" ADD CONSTRAINT "deals_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "deal_stages" ADD CONSTRAINT "deal_stages_partner_type_id_partner_types_id_fk" FOREIGN KEY ("partner_type_id") REFERENCES "public"."partner_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deal_stages_locales" ADD CONSTRAINT "deal_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deal_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_plans_rels" ADD CONSTRAINT "commission_plans_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commission_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_plans_rels" ADD CONSTRAINT "commission_plans_rels_partner_types_fk" FOREIGN KEY ("partner_types_id") REFERENCES "public"."partner_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_plans_rels" ADD CONSTRAINT "commission_plans_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_plans_rels" ADD CONSTRAINT "commission_plans_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_plans_rels" ADD CONSTRAINT "commission_plans_rels_tiers_fk" FOREIGN KEY ("tiers_id") REFERENCES "public"."tiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_plans_rels" ADD CONSTRAINT "commission_plans_rels_stages_fk" FOREIGN KEY ("stages_id") REFERENCES "public"."stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_plans_rels" ADD CONSTRAINT "commission_plans_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_invoice_id_files_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_prepared_by_id_users_id_fk" FOREIGN KEY ("prepared_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payouts" ADD CONSTRAINT "payouts_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_plan_id_commission_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."commission_plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_accrual_id_ledger_transactions_id_fk" FOREIGN KEY ("accrual_id") REFERENCES "public"."ledger_transactions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_transactions" ADD CONSTRAINT "ledger_transactions_payout_id_payouts_id_fk" FOREIGN KEY ("payout_id") REFERENCES "public"."payouts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "public"."ledger_transactions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partner_types_deal_fields" ADD CONSTRAINT "partner_types_deal_fields_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partner_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partner_types_deal_fields_locales" ADD CONSTRAINT "partner_types_deal_fields_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partner_types_deal_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partner_types_payout_minimums" ADD CONSTRAINT "partner_types_payout_minimums_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partner_types"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "deals_partner_idx" ON "deals" USING btree ("partner_id");
  CREATE INDEX "deals_submitted_by_idx" ON "deals" USING btree ("submitted_by_id");
  CREATE INDEX "deals_lead_idx" ON "deals" USING btree ("lead_id");
  CREATE INDEX "deals_stage_idx" ON "deals" USING btree ("stage_id");
  CREATE INDEX "deals_registration_registration_protected_until_idx" ON "deals" USING btree ("registration_protected_until");
  CREATE INDEX "deals_customer_key_idx" ON "deals" USING btree ("customer_key");
  CREATE INDEX "deals_updated_at_idx" ON "deals" USING btree ("updated_at");
  CREATE INDEX "deals_created_at_idx" ON "deals" USING btree ("created_at");
  CREATE INDEX "deals_deleted_at_idx" ON "deals" USING btree ("deleted_at");
  CREATE INDEX "partner_createdAt_2_idx" ON "deals" USING btree ("partner_id","created_at");
  CREATE INDEX "partner_updatedAt_1_idx" ON "deals" USING btree ("partner_id","updated_at");
  CREATE INDEX "partner_phase_createdAt_idx" ON "deals" USING btree ("partner_id","phase","created_at");
  CREATE INDEX "partner_stage_createdAt_idx" ON "deals" USING btree ("partner_id","stage_id","created_at");
  CREATE INDEX "partner_name_idx" ON "deals" USING btree ("partner_id","name");
  CREATE INDEX "partner_amount_idx" ON "deals" USING btree ("partner_id","amount");
  CREATE INDEX "partner_expectedCloseDate_idx" ON "deals" USING btree ("partner_id","expected_close_date");
  CREATE INDEX "registration_status_registration_protectedUntil_idx" ON "deals" USING btree ("registration_status","registration_protected_until");
  CREATE INDEX "deals_rels_order_idx" ON "deals_rels" USING btree ("order");
  CREATE INDEX "deals_rels_parent_idx" ON "deals_rels" USING btree ("parent_id");
  CREATE INDEX "deals_rels_path_idx" ON "deals_rels" USING btree ("path");
  CREATE INDEX "deals_rels_partner_users_id_idx" ON "deals_rels" USING btree ("partner_users_id");
  CREATE INDEX "deals_rels_files_id_idx" ON "deals_rels" USING btree ("files_id");
  CREATE INDEX "deal_stages_partner_type_idx" ON "deal_stages" USING btree ("partner_type_id");
  CREATE INDEX "deal_stages_updated_at_idx" ON "deal_stages" USING btree ("updated_at");
  CREATE INDEX "deal_stages_created_at_idx" ON "deal_stages" USING btree ("created_at");
  CREATE INDEX "partnerType_order_idx" ON "deal_stages" USING btree ("partner_type_id","order");
  CREATE UNIQUE INDEX "deal_stages_locales_locale_parent_id_unique" ON "deal_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "commission_plans_status_idx" ON "commission_plans" USING btree ("status");
  CREATE INDEX "commission_plans_family_idx" ON "commission_plans" USING btree ("family");
  CREATE INDEX "commission_plans_updated_at_idx" ON "commission_plans" USING btree ("updated_at");
  CREATE INDEX "commission_plans_created_at_idx" ON "commission_plans" USING btree ("created_at");
  CREATE UNIQUE INDEX "family_version_idx" ON "commission_plans" USING btree ("family","version");
  CREATE INDEX "commission_plans_rels_order_idx" ON "commission_plans_rels" USING btree ("order");
  CREATE INDEX "commission_plans_rels_parent_idx" ON "commission_plans_rels" USING btree ("parent_id");
  CREATE INDEX "commission_plans_rels_path_idx" ON "commission_plans_rels" USING btree ("path");
  CREATE INDEX "commission_plans_rels_partner_types_id_idx" ON "commission_plans_rels" USING btree ("partner_types_id");
  CREATE INDEX "commission_plans_rels_partners_id_idx" ON "commission_plans_rels" USING btree ("partners_id");
  CREATE INDEX "commission_plans_rels_categories_id_idx" ON "commission_plans_rels" USING btree ("categories_id");
  CREATE INDEX "commission_plans_rels_tiers_id_idx" ON "commission_plans_rels" USING btree ("tiers_id");
  CREATE INDEX "commission_plans_rels_stages_id_idx" ON "commission_plans_rels" USING btree ("stages_id");
  CREATE INDEX "commission_plans_rels_tags_id_idx" ON "commission_plans_rels" USING btree ("tags_id");
  CREATE UNIQUE INDEX "payouts_number_idx" ON "payouts" USING btree ("number");
  CREATE INDEX "payouts_partner_idx" ON "payouts" USING btree ("partner_id");
  CREATE INDEX "payouts_status_idx" ON "payouts" USING btree ("status");
  CREATE INDEX "payouts_invoice_idx" ON "payouts" USING btree ("invoice_id");
  CREATE INDEX "payouts_prepared_by_idx" ON "payouts" USING btree ("prepared_by_id");
  CREATE INDEX "payouts_approved_by_idx" ON "payouts" USING btree ("approved_by_id");
  CREATE INDEX "payouts_updated_at_idx" ON "payouts" USING btree ("updated_at");
  CREATE INDEX "payouts_created_at_idx" ON "payouts" USING btree ("created_at");
  CREATE INDEX "partner_createdAt_3_idx" ON "payouts" USING btree ("partner_id","created_at");
  CREATE INDEX "partner_status_idx" ON "payouts" USING btree ("partner_id","status");
  CREATE INDEX "ledger_transactions_partner_idx" ON "ledger_transactions" USING btree ("partner_id");
  CREATE INDEX "ledger_transactions_deal_idx" ON "ledger_transactions" USING btree ("deal_id");
  CREATE INDEX "ledger_transactions_plan_idx" ON "ledger_transactions" USING btree ("plan_id");
  CREATE INDEX "ledger_transactions_accrual_idx" ON "ledger_transactions" USING btree ("accrual_id");
  CREATE INDEX "ledger_transactions_payout_idx" ON "ledger_transactions" USING btree ("payout_id");
  CREATE UNIQUE INDEX "ledger_transactions_key_idx" ON "ledger_transactions" USING btree ("key");
  CREATE INDEX "ledger_entries_transaction_idx" ON "ledger_entries" USING btree ("transaction_id");
  CREATE INDEX "ledger_entries_partner_idx" ON "ledger_entries" USING btree ("partner_id");
  CREATE INDEX "partner_types_deal_fields_order_idx" ON "partner_types_deal_fields" USING btree ("_order");
  CREATE INDEX "partner_types_deal_fields_parent_id_idx" ON "partner_types_deal_fields" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "partner_types_deal_fields_locales_locale_parent_id_unique" ON "partner_types_deal_fields_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "partner_types_payout_minimums_order_idx" ON "partner_types_payout_minimums" USING btree ("_order");
  CREATE INDEX "partner_types_payout_minimums_parent_id_idx" ON "partner_types_payout_minimums" USING btree ("_parent_id");
  ALTER TABLE "leads" ADD CONSTRAINT "leads_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_deals_fk" FOREIGN KEY ("deals_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notifications_rels" ADD CONSTRAINT "notifications_rels_deals_fk" FOREIGN KEY ("deals_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notifications_rels" ADD CONSTRAINT "notifications_rels_payouts_fk" FOREIGN KEY ("payouts_id") REFERENCES "public"."payouts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_deals_fk" FOREIGN KEY ("deals_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_payouts_fk" FOREIGN KEY ("payouts_id") REFERENCES "public"."payouts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_commission_plans_fk" FOREIGN KEY ("commission_plans_id") REFERENCES "public"."commission_plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "files_kept_for_idx" ON "files" USING btree ("kept_for");
  CREATE INDEX "leads_deal_idx" ON "leads" USING btree ("deal_id");
  CREATE INDEX "partner_createdAt_4_idx" ON "comments" USING btree ("partner_id","created_at");
  CREATE INDEX "comments_rels_deals_id_idx" ON "comments_rels" USING btree ("deals_id");
  CREATE INDEX "notifications_rels_deals_id_idx" ON "notifications_rels" USING btree ("deals_id");
  CREATE INDEX "notifications_rels_payouts_id_idx" ON "notifications_rels" USING btree ("payouts_id");
  CREATE INDEX "partner_createdAt_5_idx" ON "activities" USING btree ("partner_id","created_at");
  CREATE INDEX "activities_rels_deals_id_idx" ON "activities_rels" USING btree ("deals_id");
  CREATE INDEX "activities_rels_payouts_id_idx" ON "activities_rels" USING btree ("payouts_id");
  CREATE INDEX "activities_rels_commission_plans_id_idx" ON "activities_rels" USING btree ("commission_plans_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "deals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "deals_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "deal_stages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "deal_stages_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commission_plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commission_plans_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payouts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ledger_transactions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ledger_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_types_deal_fields" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_types_deal_fields_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partner_types_payout_minimums" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "deals" CASCADE;
  DROP TABLE "deals_rels" CASCADE;
  DROP TABLE "deal_stages" CASCADE;
  DROP TABLE "deal_stages_locales" CASCADE;
  DROP TABLE "commission_plans" CASCADE;
  DROP TABLE "commission_plans_rels" CASCADE;
  DROP TABLE "payouts" CASCADE;
  DROP TABLE "ledger_transactions" CASCADE;
  DROP TABLE "ledger_entries" CASCADE;
  DROP TABLE "partner_types_deal_fields" CASCADE;
  DROP TABLE "partner_types_deal_fields_locales" CASCADE;
  DROP TABLE "partner_types_payout_minimums" CASCADE;
  ALTER TABLE "leads" DROP CONSTRAINT "leads_deal_id_deals_id_fk";
  
  ALTER TABLE "comments_rels" DROP CONSTRAINT "comments_rels_deals_fk";
  
  ALTER TABLE "notifications_rels" DROP CONSTRAINT "notifications_rels_deals_fk";
  
  ALTER TABLE "notifications_rels" DROP CONSTRAINT "notifications_rels_payouts_fk";
  
  ALTER TABLE "activities_rels" DROP CONSTRAINT "activities_rels_deals_fk";
  
  ALTER TABLE "activities_rels" DROP CONSTRAINT "activities_rels_payouts_fk";
  
  ALTER TABLE "activities_rels" DROP CONSTRAINT "activities_rels_commission_plans_fk";
  
  ALTER TABLE "event_texts" ALTER COLUMN "event" SET DATA TYPE text;
  DROP TYPE "public"."enum_event_texts_event";
  CREATE TYPE "public"."enum_event_texts_event" AS ENUM('lead.answered', 'lead.closed', 'lead.commented', 'lead.offered', 'lead.status-changed', 'lead.submitted', 'partner-user.invited', 'partner.stage-changed', 'partner.tier-changed');
  ALTER TABLE "event_texts" ALTER COLUMN "event" SET DATA TYPE "public"."enum_event_texts_event" USING "event"::"public"."enum_event_texts_event";
  ALTER TABLE "webhooks_events" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhooks_events";
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('lead.answered', 'lead.closed', 'lead.commented', 'lead.offered', 'lead.status-changed', 'lead.submitted', 'partner-user.invited', 'partner.stage-changed', 'partner.tier-changed');
  ALTER TABLE "webhooks_events" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhooks_events" USING "value"::"public"."enum_webhooks_events";
  DROP INDEX "files_kept_for_idx";
  DROP INDEX "leads_deal_idx";
  DROP INDEX "partner_createdAt_4_idx";
  DROP INDEX "comments_rels_deals_id_idx";
  DROP INDEX "notifications_rels_deals_id_idx";
  DROP INDEX "notifications_rels_payouts_id_idx";
  DROP INDEX "partner_createdAt_5_idx";
  DROP INDEX "activities_rels_deals_id_idx";
  DROP INDEX "activities_rels_payouts_id_idx";
  DROP INDEX "activities_rels_commission_plans_id_idx";
  CREATE INDEX "partner_createdAt_2_idx" ON "comments" USING btree ("partner_id","created_at");
  CREATE INDEX "partner_createdAt_3_idx" ON "activities" USING btree ("partner_id","created_at");
  ALTER TABLE "files" DROP COLUMN "kept_for";
  ALTER TABLE "leads" DROP COLUMN "deal_id";
  ALTER TABLE "partner_types" DROP COLUMN "registration_protection_days";
  ALTER TABLE "partner_types" DROP COLUMN "registration_reminder_days";
  ALTER TABLE "partner_types" DROP COLUMN "partners_close_won";
  ALTER TABLE "comments_rels" DROP COLUMN "deals_id";
  ALTER TABLE "notifications_rels" DROP COLUMN "deals_id";
  ALTER TABLE "notifications_rels" DROP COLUMN "payouts_id";
  ALTER TABLE "activities_rels" DROP COLUMN "deals_id";
  ALTER TABLE "activities_rels" DROP COLUMN "payouts_id";
  ALTER TABLE "activities_rels" DROP COLUMN "commission_plans_id";
  DROP TYPE "public"."enum_files_kept_for";
  DROP TYPE "public"."enum_deals_currency";
  DROP TYPE "public"."enum_deals_phase";
  DROP TYPE "public"."enum_deals_lost_reason";
  DROP TYPE "public"."enum_deals_registration_status";
  DROP TYPE "public"."enum_deals_registration_extension_state";
  DROP TYPE "public"."enum_deals_registration_dispute_state";
  DROP TYPE "public"."enum_deal_stages_phase";
  DROP TYPE "public"."enum_commission_plans_status";
  DROP TYPE "public"."enum_payouts_status";
  DROP TYPE "public"."enum_ledger_transactions_kind";
  DROP TYPE "public"."enum_ledger_entries_account";
  DROP TYPE "public"."enum_ledger_entries_kind";
  DROP TYPE "public"."enum_partner_types_deal_fields_kind";
  DROP TYPE "public"."enum_partner_types_payout_minimums_currency";`)
}
