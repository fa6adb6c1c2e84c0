import { policies } from './policies/index.js'
import { frameworkCollections } from './framework-access.js'
import { graphqlLimits } from './graphql-limits.js'
import { largestPage } from './refuse-query.js'
import type { CollectionPolicy, FieldPolicy, Rule } from './rule.js'
import { slugs } from '../collections/slugs.js'

const listed = (fields: readonly string[] | undefined): string => (fields && fields.length > 0 ? fields.map((field) => `\`${field}\``).join(', ') : 'nothing')

/** Alternatives stand below each other; each is read on its own. */
const sentence = (rule: Rule): string => (rule.joinedBy === 'or' && rule.parts ? rule.parts.map(({ says }) => says).join('<br>or ') : rule.says)

const operationRows = ({ create, delete: remove, read, readVersions, unlock, update }: CollectionPolicy): string[] =>
  Object.entries({ read, create, update, delete: remove, 'read versions and drafts': readVersions, unlock })
    .filter(([, rule]) => rule !== undefined)
    .map(([operation, rule]) => `| ${operation} | ${sentence(rule!)} |`)

const fieldRows = (fields: Readonly<Record<string, FieldPolicy>> = {}): string[] =>
  Object.entries(fields).flatMap(([field, policy]) =>
    Object.entries(policy).map(([operation, rule]) => `| ${operation} \`${field}\` | ${rule.says} |`),
  )

const personalRows = ({ personal }: CollectionPolicy): string[] => (personal ? [`| read and change ${listed(personal.fields)} | it is their own account<br>or ${personal.alsoFor.says} |`] : [])

const section = (slug: string, policy: CollectionPolicy): string =>
  [
    `## ${slug}`,
    '',
    '| A person may | if |',
    '|---|---|',
    ...operationRows(policy),
    ...fieldRows(policy.fields),
    ...personalRows(policy),
    '',
    `Partner users filter by ${listed(policy.partnerQuery.filter)}; sort by ${listed(policy.partnerQuery.sort)}.`,
    `They send ${listed(policy.partnerWrite?.create)} when creating and ${listed(policy.partnerWrite?.update)} when updating.`,
    '',
  ].join('\n')

const introduction = `# Who may do what

Made from \`access/policies\` by \`npm run generate\`; do not edit by hand. Whatever is not listed here is refused.

- Everything is decided for a *viewer*: one query per request that also checks the session, the account and the partner. Suspension, a new tier
  or another role hold from the very next request.
- A refusal never tells whether a record exists: foreign and missing records are both "not found", filters and orders over other fields are refused.
- Over REST and GraphQL one answer carries at most ${largestPage} records; a GraphQL query nests at most ${graphqlLimits.depth} levels, with at most
  ${graphqlLimits.aliases} aliases and ${graphqlLimits.authFields} field that signs in or changes a password.
- Staff who preview the portal as a partner user read what that person reads, and change nothing.
- Collections that Payload itself adds (${frameworkCollections.map((slug) => `\`${slug}\``).join(', ')}) are for staff at most.
- The portal refuses to start when a collection or global is registered that nobody decided about.
`

/** The policy table as a page that a security reviewer reads alone. */
export const policyAsMarkdown = (): string =>
  `${[introduction, ...Object.entries(policies).map(([key, policy]) => section(slugs[key as keyof typeof slugs], policy))].join('\n').trimEnd()}\n`
