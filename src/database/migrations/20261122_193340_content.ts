// @ts-nocheck -- generated
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rooms_expectations_expected" AS ENUM('hidden', 'locked', 'open');
  CREATE TYPE "public"."enum__rooms_v_version_expectations_expected" AS ENUM('hidden', 'locked', 'open');
  CREATE TYPE "public"."enum_progress_scope" AS ENUM('organisation', 'person');
  CREATE TYPE "public"."enum_documents_category" AS ENUM('marketing', 'programme', 'sales', 'technical', 'training');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_category" AS ENUM('marketing', 'programme', 'sales', 'technical', 'training');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_published_locale" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_event_texts_event" AS ENUM('lead.answered', 'lead.closed', 'lead.commented', 'lead.offered', 'lead.status-changed', 'lead.submitted', 'partner-user.invited', 'partner.stage-changed', 'partner.tier-changed');
  CREATE TYPE "public"."enum_event_texts_language" AS ENUM('en', 'de');
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('lead.answered', 'lead.closed', 'lead.commented', 'lead.offered', 'lead.status-changed', 'lead.submitted', 'partner-user.invited', 'partner.stage-changed', 'partner.tier-changed');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('delivered', 'failed', 'waiting');
  CREATE TYPE "public"."enum_users_mail_notifications" AS ENUM('daily', 'off', 'on', 'weekly');
  CREATE TYPE "public"."enum_branding_font" AS ENUM('system', 'humanist', 'geometric', 'grotesque', 'serif');
  ALTER TYPE "public"."enum_rooms_unlock_kind" ADD VALUE 'certificate' BEFORE 'date';
  ALTER TYPE "public"."enum_rooms_unlock_kind" ADD VALUE 'tasks' BEFORE 'tier';
  ALTER TYPE "public"."enum__rooms_v_version_unlock_kind" ADD VALUE 'certificate' BEFORE 'date';
  ALTER TYPE "public"."enum__rooms_v_version_unlock_kind" ADD VALUE 'tasks' BEFORE 'tier';
  ALTER TYPE "public"."enum_partner_users_mail_notifications" ADD VALUE 'daily' BEFORE 'off';
  ALTER TYPE "public"."enum_partner_users_mail_notifications" ADD VALUE 'weekly';
  CREATE TABLE "rooms_expectations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"tier_id" uuid,
  	"stage_id" uuid,
  	"partner_id" uuid,
  	"expected" "enum_rooms_expectations_expected" DEFAULT 'open'
  );
  
  CREATE TABLE "_rooms_v_version_expectations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"tier_id" uuid,
  	"stage_id" uuid,
  	"partner_id" uuid,
  	"expected" "enum__rooms_v_version_expectations_expected" DEFAULT 'open',
  	"_uuid" varchar
  );
  
  CREATE TABLE "room_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"icon" varchar,
  	"show_table_of_contents" boolean DEFAULT false,
  	"layout" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "room_templates_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"group" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "progress" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"room_id" uuid NOT NULL,
  	"block" varchar NOT NULL,
  	"item" varchar NOT NULL,
  	"scope" "enum_progress_scope" NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"partner_user_id" uuid,
  	"owner" varchar NOT NULL,
  	"done_at" timestamp(3) with time zone,
  	"value" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"file_id" uuid,
  	"folder_id" uuid,
  	"category" "enum_documents_category",
  	"review_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "documents_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "documents_rels" (
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
  
  CREATE TABLE "_documents_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_file_id" uuid,
  	"version_folder_id" uuid,
  	"version_category" "enum__documents_v_version_category",
  	"version_review_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_documents_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_documents_v_rels" (
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
  
  CREATE TABLE "folders" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"order" numeric DEFAULT 100 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "folders_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"original_name" varchar,
  	"checksum" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "downloads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_id" uuid NOT NULL,
  	"file_id" uuid NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"partner_user_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "courses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"valid_for_months" numeric,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "courses_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "certificates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"course_id" uuid NOT NULL,
  	"partner_user_id" uuid NOT NULL,
  	"partner_id" uuid,
  	"number" varchar,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "event_texts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"event" "enum_event_texts_event" NOT NULL,
  	"language" "enum_event_texts_language" DEFAULT 'en' NOT NULL,
  	"title" varchar NOT NULL,
  	"body" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_events" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_webhooks_events",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"secret" varchar,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"webhook_id" uuid NOT NULL,
  	"event" varchar NOT NULL,
  	"message_id" varchar NOT NULL,
  	"content" jsonb NOT NULL,
  	"state" "enum_webhook_deliveries_state" DEFAULT 'waiting' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"last_status" numeric,
  	"last_answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "branding" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"company_name" varchar,
  	"logo_id" uuid,
  	"logo_on_dark_id" uuid,
  	"favicon_id" uuid,
  	"sign_in_background_id" uuid,
  	"mail_header_id" uuid,
  	"accent" varchar,
  	"accent_on_dark" varchar,
  	"font" "enum_branding_font" DEFAULT 'system',
  	"imprint_url" varchar,
  	"privacy_url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "branding_locales" (
  	"portal_name" varchar,
  	"small_print" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  DROP INDEX "partner_createdAt_idx";
  DROP INDEX "partner_createdAt_1_idx";
  DROP INDEX "partner_createdAt_2_idx";
  ALTER TABLE "rooms_unlock" ADD COLUMN "certificate_id" uuid;
  ALTER TABLE "rooms_unlock" ADD COLUMN "tasks" varchar;
  ALTER TABLE "rooms" ADD COLUMN "blueprint" varchar;
  ALTER TABLE "_rooms_v_version_unlock" ADD COLUMN "certificate_id" uuid;
  ALTER TABLE "_rooms_v_version_unlock" ADD COLUMN "tasks" varchar;
  ALTER TABLE "_rooms_v" ADD COLUMN "version_blueprint" varchar;
  ALTER TABLE "notifications_rels" ADD COLUMN "rooms_id" uuid;
  ALTER TABLE "notifications_rels" ADD COLUMN "documents_id" uuid;
  ALTER TABLE "notifications_rels" ADD COLUMN "certificates_id" uuid;
  ALTER TABLE "activities_rels" ADD COLUMN "documents_id" uuid;
  ALTER TABLE "activities_rels" ADD COLUMN "certificates_id" uuid;
  ALTER TABLE "partner_users" ADD COLUMN "notification_preferences" jsonb;
  ALTER TABLE "partner_users" ADD COLUMN "overview_layout" jsonb;
  ALTER TABLE "users" ADD COLUMN "mail_notifications" "enum_users_mail_notifications" DEFAULT 'on';
  ALTER TABLE "users" ADD COLUMN "notification_preferences" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "room_templates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "documents_id" uuid;
  ALTER TABLE "rooms_expectations" ADD CONSTRAINT "rooms_expectations_tier_id_tiers_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."tiers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rooms_expectations" ADD CONSTRAINT "rooms_expectations_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rooms_expectations" ADD CONSTRAINT "rooms_expectations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rooms_expectations" ADD CONSTRAINT "rooms_expectations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_rooms_v_version_expectations" ADD CONSTRAINT "_rooms_v_version_expectations_tier_id_tiers_id_fk" FOREIGN KEY ("tier_id") REFERENCES "public"."tiers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_rooms_v_version_expectations" ADD CONSTRAINT "_rooms_v_version_expectations_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_rooms_v_version_expectations" ADD CONSTRAINT "_rooms_v_version_expectations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_rooms_v_version_expectations" ADD CONSTRAINT "_rooms_v_version_expectations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_rooms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "room_templates_locales" ADD CONSTRAINT "room_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."room_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress" ADD CONSTRAINT "progress_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress" ADD CONSTRAINT "progress_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress" ADD CONSTRAINT "progress_partner_user_id_partner_users_id_fk" FOREIGN KEY ("partner_user_id") REFERENCES "public"."partner_users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_folder_id_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."folders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_texts" ADD CONSTRAINT "documents_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_partner_types_fk" FOREIGN KEY ("partner_types_id") REFERENCES "public"."partner_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_tiers_fk" FOREIGN KEY ("tiers_id") REFERENCES "public"."tiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_stages_fk" FOREIGN KEY ("stages_id") REFERENCES "public"."stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_file_id_files_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_folder_id_folders_id_fk" FOREIGN KEY ("version_folder_id") REFERENCES "public"."folders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_texts" ADD CONSTRAINT "_documents_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_partner_types_fk" FOREIGN KEY ("partner_types_id") REFERENCES "public"."partner_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_tiers_fk" FOREIGN KEY ("tiers_id") REFERENCES "public"."tiers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_stages_fk" FOREIGN KEY ("stages_id") REFERENCES "public"."stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "folders" ADD CONSTRAINT "folders_parent_id_folders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."folders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "folders_locales" ADD CONSTRAINT "folders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."folders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "downloads" ADD CONSTRAINT "downloads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "downloads" ADD CONSTRAINT "downloads_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "downloads" ADD CONSTRAINT "downloads_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "downloads" ADD CONSTRAINT "downloads_partner_user_id_partner_users_id_fk" FOREIGN KEY ("partner_user_id") REFERENCES "public"."partner_users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "courses_locales" ADD CONSTRAINT "courses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_partner_user_id_partner_users_id_fk" FOREIGN KEY ("partner_user_id") REFERENCES "public"."partner_users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "branding" ADD CONSTRAINT "branding_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "branding" ADD CONSTRAINT "branding_logo_on_dark_id_media_id_fk" FOREIGN KEY ("logo_on_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "branding" ADD CONSTRAINT "branding_favicon_id_media_id_fk" FOREIGN KEY ("favicon_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "branding" ADD CONSTRAINT "branding_sign_in_background_id_media_id_fk" FOREIGN KEY ("sign_in_background_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "branding" ADD CONSTRAINT "branding_mail_header_id_media_id_fk" FOREIGN KEY ("mail_header_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "branding_locales" ADD CONSTRAINT "branding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."branding"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "rooms_expectations_order_idx" ON "rooms_expectations" USING btree ("_order");
  CREATE INDEX "rooms_expectations_parent_id_idx" ON "rooms_expectations" USING btree ("_parent_id");
  CREATE INDEX "rooms_expectations_tier_idx" ON "rooms_expectations" USING btree ("tier_id");
  CREATE INDEX "rooms_expectations_stage_idx" ON "rooms_expectations" USING btree ("stage_id");
  CREATE INDEX "rooms_expectations_partner_idx" ON "rooms_expectations" USING btree ("partner_id");
  CREATE INDEX "_rooms_v_version_expectations_order_idx" ON "_rooms_v_version_expectations" USING btree ("_order");
  CREATE INDEX "_rooms_v_version_expectations_parent_id_idx" ON "_rooms_v_version_expectations" USING btree ("_parent_id");
  CREATE INDEX "_rooms_v_version_expectations_tier_idx" ON "_rooms_v_version_expectations" USING btree ("tier_id");
  CREATE INDEX "_rooms_v_version_expectations_stage_idx" ON "_rooms_v_version_expectations" USING btree ("stage_id");
  CREATE INDEX "_rooms_v_version_expectations_partner_idx" ON "_rooms_v_version_expectations" USING btree ("partner_id");
  CREATE INDEX "room_templates_updated_at_idx" ON "room_templates" USING btree ("updated_at");
  CREATE INDEX "room_templates_created_at_idx" ON "room_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "room_templates_locales_locale_parent_id_unique" ON "room_templates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "progress_room_idx" ON "progress" USING btree ("room_id");
  CREATE INDEX "progress_partner_idx" ON "progress" USING btree ("partner_id");
  CREATE INDEX "progress_partner_user_idx" ON "progress" USING btree ("partner_user_id");
  CREATE INDEX "progress_owner_idx" ON "progress" USING btree ("owner");
  CREATE INDEX "progress_updated_at_idx" ON "progress" USING btree ("updated_at");
  CREATE INDEX "progress_created_at_idx" ON "progress" USING btree ("created_at");
  CREATE UNIQUE INDEX "block_item_owner_idx" ON "progress" USING btree ("block","item","owner");
  CREATE INDEX "owner_block_idx" ON "progress" USING btree ("owner","block");
  CREATE INDEX "documents_file_idx" ON "documents" USING btree ("file_id");
  CREATE INDEX "documents_folder_idx" ON "documents" USING btree ("folder_id");
  CREATE INDEX "documents_category_idx" ON "documents" USING btree ("category");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_texts_order_parent" ON "documents_texts" USING btree ("order","parent_id");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_partner_types_id_idx" ON "documents_rels" USING btree ("partner_types_id");
  CREATE INDEX "documents_rels_partners_id_idx" ON "documents_rels" USING btree ("partners_id");
  CREATE INDEX "documents_rels_categories_id_idx" ON "documents_rels" USING btree ("categories_id");
  CREATE INDEX "documents_rels_tiers_id_idx" ON "documents_rels" USING btree ("tiers_id");
  CREATE INDEX "documents_rels_stages_id_idx" ON "documents_rels" USING btree ("stages_id");
  CREATE INDEX "documents_rels_tags_id_idx" ON "documents_rels" USING btree ("tags_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_file_idx" ON "_documents_v" USING btree ("version_file_id");
  CREATE INDEX "_documents_v_version_version_folder_idx" ON "_documents_v" USING btree ("version_folder_id");
  CREATE INDEX "_documents_v_version_version_category_idx" ON "_documents_v" USING btree ("version_category");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_snapshot_idx" ON "_documents_v" USING btree ("snapshot");
  CREATE INDEX "_documents_v_published_locale_idx" ON "_documents_v" USING btree ("published_locale");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_texts_order_parent" ON "_documents_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_partner_types_id_idx" ON "_documents_v_rels" USING btree ("partner_types_id");
  CREATE INDEX "_documents_v_rels_partners_id_idx" ON "_documents_v_rels" USING btree ("partners_id");
  CREATE INDEX "_documents_v_rels_categories_id_idx" ON "_documents_v_rels" USING btree ("categories_id");
  CREATE INDEX "_documents_v_rels_tiers_id_idx" ON "_documents_v_rels" USING btree ("tiers_id");
  CREATE INDEX "_documents_v_rels_stages_id_idx" ON "_documents_v_rels" USING btree ("stages_id");
  CREATE INDEX "_documents_v_rels_tags_id_idx" ON "_documents_v_rels" USING btree ("tags_id");
  CREATE INDEX "folders_parent_idx" ON "folders" USING btree ("parent_id");
  CREATE INDEX "folders_updated_at_idx" ON "folders" USING btree ("updated_at");
  CREATE INDEX "folders_created_at_idx" ON "folders" USING btree ("created_at");
  CREATE UNIQUE INDEX "folders_locales_locale_parent_id_unique" ON "folders_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "files_original_name_idx" ON "files" USING btree ("original_name");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
  CREATE INDEX "downloads_document_idx" ON "downloads" USING btree ("document_id");
  CREATE INDEX "downloads_file_idx" ON "downloads" USING btree ("file_id");
  CREATE INDEX "downloads_partner_idx" ON "downloads" USING btree ("partner_id");
  CREATE INDEX "downloads_partner_user_idx" ON "downloads" USING btree ("partner_user_id");
  CREATE INDEX "downloads_updated_at_idx" ON "downloads" USING btree ("updated_at");
  CREATE INDEX "downloads_created_at_idx" ON "downloads" USING btree ("created_at");
  CREATE INDEX "document_createdAt_idx" ON "downloads" USING btree ("document_id","created_at");
  CREATE INDEX "partner_createdAt_idx" ON "downloads" USING btree ("partner_id","created_at");
  CREATE UNIQUE INDEX "courses_slug_idx" ON "courses" USING btree ("slug");
  CREATE INDEX "courses_updated_at_idx" ON "courses" USING btree ("updated_at");
  CREATE INDEX "courses_created_at_idx" ON "courses" USING btree ("created_at");
  CREATE UNIQUE INDEX "courses_locales_locale_parent_id_unique" ON "courses_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "certificates_course_idx" ON "certificates" USING btree ("course_id");
  CREATE INDEX "certificates_partner_user_idx" ON "certificates" USING btree ("partner_user_id");
  CREATE INDEX "certificates_partner_idx" ON "certificates" USING btree ("partner_id");
  CREATE UNIQUE INDEX "certificates_number_idx" ON "certificates" USING btree ("number");
  CREATE INDEX "certificates_updated_at_idx" ON "certificates" USING btree ("updated_at");
  CREATE INDEX "certificates_created_at_idx" ON "certificates" USING btree ("created_at");
  CREATE INDEX "partnerUser_course_idx" ON "certificates" USING btree ("partner_user_id","course_id");
  CREATE INDEX "partner_course_idx" ON "certificates" USING btree ("partner_id","course_id");
  CREATE INDEX "event_texts_event_idx" ON "event_texts" USING btree ("event");
  CREATE INDEX "event_texts_updated_at_idx" ON "event_texts" USING btree ("updated_at");
  CREATE INDEX "event_texts_created_at_idx" ON "event_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "event_language_idx" ON "event_texts" USING btree ("event","language");
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_event_idx" ON "webhook_deliveries" USING btree ("event");
  CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" USING btree ("state");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "webhook_messageId_idx" ON "webhook_deliveries" USING btree ("webhook_id","message_id");
  CREATE INDEX "branding_logo_idx" ON "branding" USING btree ("logo_id");
  CREATE INDEX "branding_logo_on_dark_idx" ON "branding" USING btree ("logo_on_dark_id");
  CREATE INDEX "branding_favicon_idx" ON "branding" USING btree ("favicon_id");
  CREATE INDEX "branding_sign_in_background_idx" ON "branding" USING btree ("sign_in_background_id");
  CREATE INDEX "branding_mail_header_idx" ON "branding" USING btree ("mail_header_id");
  CREATE UNIQUE INDEX "branding_locales_locale_parent_id_unique" ON "branding_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "rooms_unlock" ADD CONSTRAINT "rooms_unlock_certificate_id_courses_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_rooms_v_version_unlock" ADD CONSTRAINT "_rooms_v_version_unlock_certificate_id_courses_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications_rels" ADD CONSTRAINT "notifications_rels_rooms_fk" FOREIGN KEY ("rooms_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notifications_rels" ADD CONSTRAINT "notifications_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notifications_rels" ADD CONSTRAINT "notifications_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "public"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "public"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_room_templates_fk" FOREIGN KEY ("room_templates_id") REFERENCES "public"."room_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "rooms_unlock_certificate_idx" ON "rooms_unlock" USING btree ("certificate_id");
  CREATE INDEX "rooms_blueprint_idx" ON "rooms" USING btree ("blueprint");
  CREATE INDEX "_rooms_v_version_unlock_certificate_idx" ON "_rooms_v_version_unlock" USING btree ("certificate_id");
  CREATE INDEX "_rooms_v_version_version_blueprint_idx" ON "_rooms_v" USING btree ("version_blueprint");
  CREATE INDEX "partner_createdAt_1_idx" ON "leads" USING btree ("partner_id","created_at");
  CREATE INDEX "partner_createdAt_2_idx" ON "comments" USING btree ("partner_id","created_at");
  CREATE INDEX "notifications_rels_rooms_id_idx" ON "notifications_rels" USING btree ("rooms_id");
  CREATE INDEX "notifications_rels_documents_id_idx" ON "notifications_rels" USING btree ("documents_id");
  CREATE INDEX "notifications_rels_certificates_id_idx" ON "notifications_rels" USING btree ("certificates_id");
  CREATE INDEX "partner_createdAt_3_idx" ON "activities" USING btree ("partner_id","created_at");
  CREATE INDEX "activities_rels_documents_id_idx" ON "activities_rels" USING btree ("documents_id");
  CREATE INDEX "activities_rels_certificates_id_idx" ON "activities_rels" USING btree ("certificates_id");
  CREATE INDEX "payload_locked_documents_rels_room_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("room_templates_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rooms_expectations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_rooms_v_version_expectations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "room_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "room_templates_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "documents_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "folders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "folders_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "downloads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "event_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "branding" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "branding_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "rooms_expectations" CASCADE;
  DROP TABLE "_rooms_v_version_expectations" CASCADE;
  DROP TABLE "room_templates" CASCADE;
  DROP TABLE "room_templates_locales" CASCADE;
  DROP TABLE "progress" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "documents_texts" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_locales" CASCADE;
  DROP TABLE "_documents_v_texts" CASCADE;
  DROP TABLE "_documents_v_rels" CASCADE;
  DROP TABLE "folders" CASCADE;
  DROP TABLE "folders_locales" CASCADE;
  DROP TABLE "files" CASCADE;
  DROP TABLE "downloads" CASCADE;
  DROP TABLE "courses" CASCADE;
  DROP TABLE "courses_locales" CASCADE;
  DROP TABLE "certificates" CASCADE;
  DROP TABLE "event_texts" CASCADE;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "branding" CASCADE;
  DROP TABLE "branding_locales" CASCADE;
  ALTER TABLE "rooms_unlock" DROP CONSTRAINT "rooms_unlock_certificate_id_courses_id_fk";
  
  ALTER TABLE "_rooms_v_version_unlock" DROP CONSTRAINT "_rooms_v_version_unlock_certificate_id_courses_id_fk";
  
  ALTER TABLE "notifications_rels" DROP CONSTRAINT "notifications_rels_rooms_fk";
  
  ALTER TABLE "notifications_rels" DROP CONSTRAINT "notifications_rels_documents_fk";
  
  ALTER TABLE "notifications_rels" DROP CONSTRAINT "notifications_rels_certificates_fk";
  
  ALTER TABLE "activities_rels" DROP CONSTRAINT "activities_rels_documents_fk";
  
  ALTER TABLE "activities_rels" DROP CONSTRAINT "activities_rels_certificates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_room_templates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_documents_fk";
  
  ALTER TABLE "rooms_unlock" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_rooms_unlock_kind";
  CREATE TYPE "public"."enum_rooms_unlock_kind" AS ENUM('date', 'stage', 'tier');
  ALTER TABLE "rooms_unlock" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_rooms_unlock_kind" USING "kind"::"public"."enum_rooms_unlock_kind";
  ALTER TABLE "_rooms_v_version_unlock" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__rooms_v_version_unlock_kind";
  CREATE TYPE "public"."enum__rooms_v_version_unlock_kind" AS ENUM('date', 'stage', 'tier');
  ALTER TABLE "_rooms_v_version_unlock" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__rooms_v_version_unlock_kind" USING "kind"::"public"."enum__rooms_v_version_unlock_kind";
  ALTER TABLE "partner_users" ALTER COLUMN "mail_notifications" SET DATA TYPE text;
  ALTER TABLE "partner_users" ALTER COLUMN "mail_notifications" SET DEFAULT 'on'::text;
  DROP TYPE "public"."enum_partner_users_mail_notifications";
  CREATE TYPE "public"."enum_partner_users_mail_notifications" AS ENUM('off', 'on');
  ALTER TABLE "partner_users" ALTER COLUMN "mail_notifications" SET DEFAULT 'on'::"public"."enum_partner_users_mail_notifications";
  ALTER TABLE "partner_users" ALTER COLUMN "mail_notifications" SET DATA TYPE "public"."enum_partner_users_mail_notifications" USING "mail_notifications"::"public"."enum_partner_users_mail_notifications";
  DROP INDEX "rooms_unlock_certificate_idx";
  DROP INDEX "rooms_blueprint_idx";
  DROP INDEX "_rooms_v_version_unlock_certificate_idx";
  DROP INDEX "_rooms_v_version_version_blueprint_idx";
  DROP INDEX "partner_createdAt_1_idx";
  DROP INDEX "partner_createdAt_2_idx";
  DROP INDEX "notifications_rels_rooms_id_idx";
  DROP INDEX "notifications_rels_documents_id_idx";
  DROP INDEX "notifications_rels_certificates_id_idx";
  DROP INDEX "partner_createdAt_3_idx";
  DROP INDEX "activities_rels_documents_id_idx";
  DROP INDEX "activities_rels_certificates_id_idx";
  DROP INDEX "payload_locked_documents_rels_room_templates_id_idx";
  DROP INDEX "payload_locked_documents_rels_documents_id_idx";
  CREATE INDEX "partner_createdAt_idx" ON "leads" USING btree ("partner_id","created_at");
  CREATE INDEX "partner_createdAt_1_idx" ON "comments" USING btree ("partner_id","created_at");
  CREATE INDEX "partner_createdAt_2_idx" ON "activities" USING btree ("partner_id","created_at");
  ALTER TABLE "rooms_unlock" DROP COLUMN "certificate_id";
  ALTER TABLE "rooms_unlock" DROP COLUMN "tasks";
  ALTER TABLE "rooms" DROP COLUMN "blueprint";
  ALTER TABLE "_rooms_v_version_unlock" DROP COLUMN "certificate_id";
  ALTER TABLE "_rooms_v_version_unlock" DROP COLUMN "tasks";
  ALTER TABLE "_rooms_v" DROP COLUMN "version_blueprint";
  ALTER TABLE "notifications_rels" DROP COLUMN "rooms_id";
  ALTER TABLE "notifications_rels" DROP COLUMN "documents_id";
  ALTER TABLE "notifications_rels" DROP COLUMN "certificates_id";
  ALTER TABLE "activities_rels" DROP COLUMN "documents_id";
  ALTER TABLE "activities_rels" DROP COLUMN "certificates_id";
  ALTER TABLE "partner_users" DROP COLUMN "notification_preferences";
  ALTER TABLE "partner_users" DROP COLUMN "overview_layout";
  ALTER TABLE "users" DROP COLUMN "mail_notifications";
  ALTER TABLE "users" DROP COLUMN "notification_preferences";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "room_templates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "documents_id";
  DROP TYPE "public"."enum_rooms_expectations_expected";
  DROP TYPE "public"."enum__rooms_v_version_expectations_expected";
  DROP TYPE "public"."enum_progress_scope";
  DROP TYPE "public"."enum_documents_category";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_category";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum__documents_v_published_locale";
  DROP TYPE "public"."enum_event_texts_event";
  DROP TYPE "public"."enum_event_texts_language";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_users_mail_notifications";
  DROP TYPE "public"."enum_branding_font";`)
}
