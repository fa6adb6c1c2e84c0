// @ts-nocheck -- generated
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_rooms_kind" ADD VALUE 'deals' BEFORE 'payments';
  ALTER TYPE "public"."enum__rooms_v_version_kind" ADD VALUE 'deals' BEFORE 'payments';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rooms" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "rooms" ALTER COLUMN "kind" SET DEFAULT 'custom'::text;
  DROP TYPE "public"."enum_rooms_kind";
  CREATE TYPE "public"."enum_rooms_kind" AS ENUM('overview', 'leads', 'payments', 'custom');
  ALTER TABLE "rooms" ALTER COLUMN "kind" SET DEFAULT 'custom'::"public"."enum_rooms_kind";
  ALTER TABLE "rooms" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_rooms_kind" USING "kind"::"public"."enum_rooms_kind";
  ALTER TABLE "_rooms_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  ALTER TABLE "_rooms_v" ALTER COLUMN "version_kind" SET DEFAULT 'custom'::text;
  DROP TYPE "public"."enum__rooms_v_version_kind";
  CREATE TYPE "public"."enum__rooms_v_version_kind" AS ENUM('overview', 'leads', 'payments', 'custom');
  ALTER TABLE "_rooms_v" ALTER COLUMN "version_kind" SET DEFAULT 'custom'::"public"."enum__rooms_v_version_kind";
  ALTER TABLE "_rooms_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__rooms_v_version_kind" USING "version_kind"::"public"."enum__rooms_v_version_kind";`)
}
